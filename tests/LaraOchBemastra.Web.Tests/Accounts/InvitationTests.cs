using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Accounts;

public sealed class InvitationTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Chosen = "gul cykel under bron";

    [Fact]
    public async Task An_invited_leader_chooses_a_password_by_mail_and_is_signed_in()
    {
        var page = await InviteAsync(DemoAccounts.Admin, "/accounts", "maja@kliniken.example", "Ledare från vården", "Norsk bokmål");
        Assert.Contains("maja@kliniken.example", page.Said, StringComparison.Ordinal);
        Assert.Equal("Maja Testsson", page.Heading);
        Assert.Contains("Inbjuden", page.Text, StringComparison.Ordinal);

        var mail = Assert.Single(await host.MailToAsync("maja@kliniken.example"));
        Assert.Contains("Hei Maja Testsson!", mail, StringComparison.Ordinal);
        page = await host.Visitor().OpenAsync(await host.LinkToAsync("maja@kliniken.example"));
        Assert.Equal("nb", page.Language);
        page = await page.SubmitAsync("Lagre og logg inn", ("Password", Chosen), ("Again", Chosen));

        Assert.Equal("/start", page.Path);
        Assert.Equal("nb", page.Language);
        var leader = await host.ReadAsync(db => db.Everything.Leaders.SingleAsync(one => one.Email == "maja@kliniken.example"));
        Assert.Equal(LeaderKind.Staff, leader.Kind);
        Assert.NotNull(leader.AccountId);
    }

    [Fact]
    public async Task A_coordinator_invites_a_leader_who_has_no_account_yet()
    {
        var leader = new Leader(
            Guid.CreateVersion7(), DemoIds.Region("vgr"), DemoIds.Organisation("skaraborg"), await UnitAsync("skaraborg"), LeaderKind.Experienced, "Olle", "Utan");
        await host.WriteAsync(db =>
        {
            db.Add(leader);
            return Task.CompletedTask;
        });
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/invitations/new?leader={leader.Id}");
        page = await page.SubmitAsync("Skicka inbjudan", ("Email", "olle@hemma.example"));

        Assert.Equal("/leaders", page.Path);
        var tied = await host.ReadAsync(db => db.Everything.Leaders.SingleAsync(one => one.Id == leader.Id));
        Assert.Equal("olle@hemma.example", tied.Email);
        Assert.NotNull(tied.AccountId);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.OpenAsync($"/invitations/new?leader={leader.Id}")).Status);
    }

    [Fact]
    public async Task A_coordinator_cannot_invite_a_payroll_officer_or_to_a_unit_elsewhere()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var form = await coordinator.OpenAsync("/invitations/new");
        Assert.DoesNotContain("Lönehandläggare", form.Text, StringComparison.Ordinal);
        (string, string)[] person = [("FirstName", "Maja"), ("LastName", "Testsson"), ("Email", "m@x.example"), ("UnitId", (await UnitAsync("skaraborg")).ToString())];

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync("Skicka inbjudan", [.. person, ("Role", "Finance")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync("Skicka inbjudan", [.. person, ("Role", "StaffLeader"), ("UnitId", (await UnitAsync("bergen")).ToString())])).Status);
    }

    [Fact]
    public async Task An_address_with_an_account_gets_no_second_one()
    {
        var page = await InviteAsync(DemoAccounts.Admin, "/accounts", DemoAccounts.LeaderNo, "Granskare", "Svenska");

        Assert.Contains(page.Errors, error => error.Contains("redan ett konto", StringComparison.Ordinal));
        Assert.Equal("Maja", page.Document.GetElementById("FirstName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_new_invitation_spends_the_link_of_the_earlier_one()
    {
        var page = await InviteAsync(DemoAccounts.Admin, "/accounts", "twice@kliniken.example", "Granskare", "Svenska");
        var first = await host.LinkToAsync("twice@kliniken.example");
        host.Clock.Move(TimeSpan.FromSeconds(5));
        await page.SubmitAsync("Skicka inbjudan igen");
        var second = await host.LinkToAsync("twice@kliniken.example");

        Assert.NotEqual(first, second);
        Assert.Contains("fungerar inte längre", (await host.Visitor().OpenAsync(first)).Heading, StringComparison.Ordinal);
        Assert.Equal("Välj lösenord", (await host.Visitor().OpenAsync(second)).Heading);
        host.Clock.Move(TimeSpan.FromDays(7.1));
        Assert.Contains("fungerar inte längre", (await host.Visitor().OpenAsync(second)).Heading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("<script>x</script>", "Y", "not an address")]
    [InlineData("X", "Y", "a@b.example\r\nBcc: c@d.example")]
    [InlineData("X", "Y", "Name <a@b.example>")]
    public async Task A_form_filled_in_badly_comes_back_with_sentences(string first, string last, string email)
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync("/invitations/new");
        page = await page.SubmitAsync("Skicka inbjudan", ("FirstName", first), ("LastName", last), ("Email", email), ("Role", "nonsense"), ("UnitId", "nonsense"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Errors);
        Assert.DoesNotContain("<script>x", page.Html, StringComparison.Ordinal);
        Assert.Equal(first, page.Document.GetElementById("FirstName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_at_once_makes_one_account()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync("/invitations/new");
        var unit = (await UnitAsync("skaraborg")).ToString();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync(
            "Skicka inbjudan", ("FirstName", "En"), ("LastName", "Enda"), ("Email", "once@kliniken.example"), ("Role", "Reviewer"), ("UnitId", unit))));

        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Accounts.CountAsync(one => one.Email == "once@kliniken.example")));
        Assert.Single(await host.MailToAsync("once@kliniken.example"));
    }

    private async Task<Page> InviteAsync(string by, string from, string email, string role, string language)
    {
        var page = await (await (await host.SignedInAsync(by)).OpenAsync(from)).FollowAsync("Bjud in en person");
        return await page.SubmitAsync(
            "Skicka inbjudan",
            ("Förnamn", "Maja"),
            ("Efternamn", "Testsson"),
            ("E-postadress", email),
            ("Språk", language),
            ("UnitId", (await UnitAsync("skaraborg")).ToString()),
            ("Roll", role));
    }

    private Task<Guid> UnitAsync(string organisation) => host.ReadAsync(db =>
        db.Everything.Units.Where(unit => unit.OrganisationId == DemoIds.Organisation(organisation)).OrderBy(unit => unit.Name).Select(unit => unit.Id).FirstAsync());
}
