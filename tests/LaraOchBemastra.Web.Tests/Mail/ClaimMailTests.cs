using System.Globalization;
using System.Text;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Mail;

/// <summary>What somebody else does with her claim reaches the payee by a link, and her start page says it too.</summary>
public sealed class ClaimMailTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_returned_and_a_rejected_claim_are_told_of_without_course_amount_or_reason()
    {
        var reviewer = await host.SignedInAsync(DemoAccounts.Reviewer);
        var (sent, other) = (DemoIds.Claim(DemoClaim.Submitted), DemoIds.Claim(DemoClaim.Reviewed));
        await (await reviewer.OpenAsync($"/review/{sent}")).SubmitAsync("Skicka tillbaka", ("Vad behöver rättas?", "Bussen gick visst."));
        await (await reviewer.OpenAsync($"/review/{other}")).SubmitAsync("Avslå", ("Vad behöver rättas?", "Träffen hölls inte."));
        await TellsAsync(MailKind.ClaimReturned, "leader6@demo.example", $"/claims/{sent}");
        await TellsAsync(MailKind.ClaimRejected, "leader6@demo.example", $"/claims/{other}");
        var start = await (await host.SignedInAsync("leader6@demo.example")).OpenAsync("/start");
        var numbers = await host.ReadAsync(db => db.Everything.Claims.Where(claim => claim.Id == sent || claim.Id == other).ToDictionaryAsync(claim => claim.Id, claim => claim.Number));
        Assert.Contains($"Din begäran {numbers[sent]} behöver kompletteras", start.Text, StringComparison.Ordinal);
        Assert.Contains($"Din begäran {numbers[other]} fick avslag", start.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_begun_by_another_is_told_to_the_payee_and_comes_back_to_the_one_who_began_it()
    {
        var id = DemoIds.Claim(DemoClaim.PaidHalfDay);
        await CorrectAsync(DemoAccounts.Finance, id);
        var correction = await host.ReadAsync(db => db.Everything.Claims.SingleAsync(claim => claim.FollowsId == id));
        await TellsAsync(MailKind.ClaimCorrected, "leader3@demo.example", $"/claims/{correction.Id}");
        await (await (await host.SignedInAsync(DemoAccounts.Reviewer2)).OpenAsync($"/review/{correction.Id}")).SubmitAsync("Skicka tillbaka", ("Vad behöver rättas?", "Hela dagen?"));
        await TellsAsync(MailKind.ClaimReturned, DemoAccounts.Finance, $"/corrections/{correction.Id}");

        await CorrectAsync(DemoAccounts.Leader, DemoIds.Claim(DemoClaim.PaidKol));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Outbox.CountAsync(mail => mail.Kind == MailKind.ClaimCorrected)));
    }

    [Fact]
    public async Task A_refused_payment_is_told_once_a_payee_and_stands_on_her_pages_until_it_is_paid_again()
    {
        var id = DemoIds.Claim(DemoClaim.PaidWaived);
        var payment = await host.ReadAsync(async db =>
        {
            var claim = await db.Everything.Claims.SingleAsync(one => one.Id == id);
            return await db.Everything.PayoutRuns.Where(run => run.Id == claim.RunId).SelectMany(run => run.Payments).SingleAsync(one => one.LeaderId == claim.LeaderId);
        });
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var start = await finance.OpenAsync("/payouts/1/confirmation");
        var row = $"{payment.VoucherYear}-{payment.VoucherNumber};{payment.Gross.InKronor.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',')};Avvisad";
        using var content = new MultipartFormDataContent
        {
            { new StringContent(start.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes($"Verifikation;Brutto;Status\r\n{row}\r\n")), "Form.File", "svar.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(start.Address, "/payouts/1/confirmation")) { Content = content };
        await (await finance.SendAsync(request)).SubmitAsync("Bekräfta: 0 utbetalda, 1 avvisade");
        await TellsAsync(MailKind.PaymentRefused, "leader4@demo.example", $"/claims/{id}");
        var payee = await host.SignedInAsync("leader4@demo.example");
        Assert.Contains("gick inte igenom", (await payee.OpenAsync("/start")).Text, StringComparison.Ordinal);
        Assert.True((await payee.OpenAsync($"/claims/{id}")).HasLink("Dina uppgifter"));
    }

    private async Task CorrectAsync(string by, Guid id)
    {
        var page = await (await host.SignedInAsync(by)).OpenAsync($"/corrections/{id}");
        var reckoned = await page.SubmitAsync("Räkna skillnaden", ("Days[0].Extent", "FullDay"), ("Days[0].TakenBack", "true"), ("Vad blev fel?", "Prov"));
        await reckoned.SubmitAsync(Page.Words(reckoned.Document.QuerySelector("form button.ds-button")));
    }

    private async Task TellsAsync(MailKind kind, string to, string path)
    {
        var mail = await host.ReadAsync(db => db.Everything.Outbox.SingleAsync(one => one.Kind == kind && one.To == to));
        Assert.Contains(path, mail.Body, StringComparison.Ordinal);
        Assert.Null(mail.GroupId);
        Assert.DoesNotContain("kr", mail.Body.Split(' '));
        Assert.DoesNotContain("LB-", mail.Subject + mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Bussen", mail.Body, StringComparison.Ordinal);
    }
}
