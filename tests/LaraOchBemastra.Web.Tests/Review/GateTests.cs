using System.Net;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Review;

/// <summary>Who may not pass a gate gets the sentence instead of the button, and is refused when she posts all the same.</summary>
public sealed class GateTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid Claim = DemoIds.Claim(DemoClaim.SubmittedMs);

    [Theory]
    [InlineData("leader2@demo.example", Role.Reviewer, "review", "Begäran gäller dig själv")]
    [InlineData("leader2@demo.example", Role.Attester, "attest", "")]
    public async Task The_payee_stands_at_no_gate(string email, Role role, string gate, string sentence)
    {
        var payee = await WithRoleAsync(email, role);
        var page = await payee.OpenAsync($"/review/{Claim}");
        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.Conflict, await payee.PostAsync(page, $"/review/{Claim}/{gate}"));
        Assert.Equal(ClaimState.Submitted, (await LoadAsync(Claim)).State);
    }

    [Fact]
    public async Task The_co_leader_does_not_review_where_the_region_forbids_it_and_never_attests()
    {
        var claim = await LoadAsync(Claim);
        var coLeader = claim.Parties.Single(party => party.Part == ClaimPart.CoLeader).AccountId;
        await GiveAsync(coLeader, Role.Reviewer);
        var person = await host.SignedInAsync(coLeader);
        var page = await person.OpenAsync($"/review/{Claim}");
        Assert.Contains("Du ledde utbildningen tillsammans med mottagaren. I din region granskar någon annan.", page.Text, StringComparison.Ordinal);
        Assert.Contains("I din region granskar någon annan", (await person.OpenAsync("/review")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, await person.PostAsync(page, $"/review/{Claim}/review", ("Version", claim.Version.ToString())));
        Assert.Equal(ClaimState.Submitted, (await LoadAsync(Claim)).State);
    }

    [Fact]
    public async Task One_person_with_both_roles_passes_one_gate()
    {
        var id = DemoIds.Claim(DemoClaim.Submitted);
        var both = await WithRoleAsync(DemoAccounts.Reviewer, Role.Attester);
        var page = await both.OpenAsync($"/review/{id}");
        await page.SubmitAsync(Page.Words(page.Document.QuerySelector("form.actions button")));
        var reviewed = await LoadAsync(id);
        Assert.Equal(ClaimState.Reviewed, reviewed.State);

        var after = await both.OpenAsync($"/review/{id}");
        Assert.Contains("Det andra steget måste en annan person göra.", after.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, await both.PostAsync(after, $"/review/{id}/attest", ("Version", reviewed.Version.ToString())));
        Assert.Equal(ClaimState.Reviewed, (await LoadAsync(id)).State);
    }

    [Fact]
    public async Task Many_reviewers_at_once_make_one_review()
    {
        var id = DemoIds.Claim(DemoClaim.Returned);
        await host.WriteAsync(async db => (await db.Everything.Claims.Include(claim => claim.Days).Include(claim => claim.Lines).SingleAsync(claim => claim.Id == id))
            .Submit(DemoIds.Account("leader6@demo.example"), await RulesAsync(db), db.Clock.GetUtcNow().UtcDateTime));
        var version = (await LoadAsync(id)).Version.ToString();
        var visitors = new[] { await host.SignedInAsync(DemoAccounts.Reviewer, false), await host.SignedInAsync(DemoAccounts.Reviewer2, false) };
        var pages = await Task.WhenAll(visitors.Select(one => one.OpenAsync($"/review/{id}")));
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(turn =>
            visitors[turn % 2].PostAsync(pages[turn % 2], $"/review/{id}/review", ("Version", version))));
        Assert.Single(answers, HttpStatusCode.Redirect);
        Assert.Equal(9, answers.Count(status => status == HttpStatusCode.Conflict));
        Assert.Single((await LoadAsync(id)).Parties, party => party.Part == ClaimPart.Reviewer);
    }

    private static async Task<ClaimRules> RulesAsync(Data.PortalDb db) =>
        new(new HonorariumRates(await db.Everything.Rates.ToListAsync()), await db.Everything.DayRules.Where(rule => rule.RegionId == DemoIds.Region("vgr")).ToListAsync());

    private Task<HonorariumClaim> LoadAsync(Guid id) =>
        host.ReadAsync(db => db.Everything.Claims.Include(claim => claim.Parties).SingleAsync(claim => claim.Id == id));

    private async Task<Visitor> WithRoleAsync(string email, Role role)
    {
        await GiveAsync(DemoIds.Account(email), role);
        return await host.SignedInAsync(email);
    }

    private Task GiveAsync(Guid account, Role role) => host.WriteAsync(db =>
    {
        db.Add(new RoleAssignment(Guid.CreateVersion7(), account, role, DemoIds.Region("vgr"), null, null, TestClock.Today.AddDays(-1)));
        return Task.CompletedTask;
    });
}
