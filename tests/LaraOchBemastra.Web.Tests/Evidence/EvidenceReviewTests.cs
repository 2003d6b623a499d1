using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Tests.Evidence;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Evidence;

/// <summary>What those at the gates see of it.</summary>
public sealed class EvidenceReviewTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_picture_stands_beside_the_claim_and_a_paper_is_fetched_by_its_name_size_and_pages()
    {
        var scene = await EvidenceScene.SetAsync(host);
        await scene.LeaveAsync(MadeJpeg.Whole(), "kvitto.jpg");
        await scene.LeaveAsync(MadePdf.OnePage().Written(), "Månadskvitto.pdf", "application/pdf");
        await scene.SendAsync(andBack: false);
        var page = await (await host.SignedInAsync(DemoAccounts.Reviewer)).OpenAsync($"/review/{scene.ClaimId}");
        var picture = page.Document.QuerySelector(".evidence.large img")!;
        Assert.Equal("Underlag: kvitto.jpg", picture.GetAttribute("alt"));
        using var shown = await scene.FetchAsync(picture.GetAttribute("src")!, DemoAccounts.Reviewer);
        Assert.Equal(MadeJpeg.Whole(), await shown.Content.ReadAsByteArrayAsync());
        Assert.Contains("Månadskvitto.pdf PDF, 1 sida, 1 kB", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[download][href^='/review/']"));
    }

    [Fact]
    public async Task A_line_without_evidence_says_so_and_nothing_is_shown_of_a_claim_that_needs_none()
    {
        var scene = await EvidenceScene.SetAsync(host);
        await scene.SendAsync(andBack: false);
        var reviewer = await host.SignedInAsync(DemoAccounts.Reviewer);
        Assert.Contains("Parkering, 1 oktober 2026, 40 kr Inget underlag", (await reviewer.OpenAsync($"/review/{scene.ClaimId}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Underlag", (await reviewer.OpenAsync($"/review/{DemoIds.Claim(DemoClaim.Submitted)}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_receipt_in_two_claims_is_said_with_the_other_claims_number_to_those_who_may_see_it()
    {
        var (one, other) = (await EvidenceScene.SetAsync(host), await EvidenceScene.SetAsync(host));
        byte[] receipt = MadePdf.OnePage(page: "/Rotate 90").Written();
        await one.LeaveAsync(receipt, "a.pdf");
        await other.LeaveAsync(receipt, "b.pdf");
        await one.SendAsync(andBack: false);
        var reviewer = await host.SignedInAsync(DemoAccounts.Reviewer);
        Assert.DoesNotContain("Samma fil", (await reviewer.OpenAsync($"/review/{one.ClaimId}")).Text, StringComparison.Ordinal);
        await other.SendAsync(andBack: false);
        var number = (await one.Claims.ClaimAsync()).Number;
        var page = await reviewer.OpenAsync($"/review/{other.ClaimId}");
        Assert.Contains($"Samma fil ligger också i en annan begäran. {number}", page.Text, StringComparison.Ordinal);
        Assert.Contains($"1 oktober 2026: underlaget till raden parkering ligger också i begäran {number}.", page.Text, StringComparison.Ordinal);
    }
}
