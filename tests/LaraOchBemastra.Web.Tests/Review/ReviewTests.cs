using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Review;

public sealed class ReviewTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_claim_passes_two_gates_by_two_people_and_the_next_follows()
    {
        var id = DemoIds.Claim(DemoClaim.SubmittedMs);
        var reviewer = await host.SignedInAsync(DemoAccounts.Reviewer2);
        var queue = await reviewer.OpenAsync("/review");
        Assert.Contains(queue.Rows, row => row[1] == "Karin Åberg" && row[6].StartsWith("Granska", StringComparison.Ordinal));

        var page = await reviewer.OpenAsync($"/review/{id}");
        Assert.Contains("Arbetsgivaravgift", page.Text, StringComparison.Ordinal);
        Assert.Contains("-****", page.Text, StringComparison.Ordinal);
        var after = await page.SubmitAsync("Granska 931 kr");
        Assert.Contains("är granskad", after.Said, StringComparison.Ordinal);
        Assert.StartsWith("/review/", after.Path, StringComparison.Ordinal);
        Assert.NotEqual($"/review/{id}", after.Path);

        var attester = await host.SignedInAsync(DemoAccounts.Attester2);
        await (await attester.OpenAsync($"/review/{id}")).SubmitAsync("Attestera 931 kr");
        Assert.Equal(ClaimState.Attested, await StateAsync(id));
    }

    [Fact]
    public async Task What_was_changed_by_hand_stands_in_words_and_a_return_has_a_reason()
    {
        var id = DemoIds.Claim(DemoClaim.Submitted);
        var reviewer = await host.SignedInAsync(DemoAccounts.Reviewer);
        var page = await reviewer.OpenAsync($"/review/{id}");
        Assert.Contains("mottagaren valde Hel dag i stället för Halv dag. Skäl: Bussen hem gick inte", page.Text, StringComparison.Ordinal);
        var empty = await page.SubmitAsync("Skicka tillbaka");
        Assert.Single(empty.Errors);
        Assert.Equal(ClaimState.Submitted, await StateAsync(id));

        var returned = await empty.SubmitAsync("Skicka tillbaka", ("Vad behöver rättas?", "Skriv när du var hemma."));
        Assert.Contains("skickad tillbaka", returned.Said, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Returned, await StateAsync(id));
    }

    [Fact]
    public async Task A_click_on_an_old_page_is_told_that_somebody_was_there_before()
    {
        var id = DemoIds.Claim(DemoClaim.ReviewedStarthjelp);
        var attester = await host.SignedInAsync("attester2.no@demo.example");
        var (first, second) = (await attester.OpenAsync($"/review/{id}"), await attester.OpenAsync($"/review/{id}"));
        var button = Page.Words(first.Document.QuerySelector("form.actions button"));
        await first.SubmitAsync(button);
        var late = await second.SubmitAsync(button);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Single(late.Errors);
        Assert.Equal(ClaimState.Attested, await StateAsync(id));
    }

    [Theory]
    [InlineData(DemoAccounts.ReviewerNo)]
    [InlineData(DemoAccounts.AttesterNo)]
    public async Task A_claim_of_another_region_is_as_absent_as_one_that_never_was(string account)
    {
        var person = await host.SignedInAsync(account);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"/review/{DemoIds.Claim(DemoClaim.Submitted)}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"/review/{Guid.NewGuid()}")).Status);
    }

    [Theory]
    [InlineData("/review?Unit=nonsense&Order=99&page=-4")]
    [InlineData("/review?Order=<script>&page=99999999999")]
    public async Task A_strange_address_gives_the_queue(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await (await host.SignedInAsync(DemoAccounts.Reviewer)).OpenAsync(address)).Status);

    private Task<ClaimState> StateAsync(Guid id) =>
        host.ReadAsync(db => db.Everything.Claims.Where(claim => claim.Id == id).Select(claim => claim.State).SingleAsync());
}
