using System.Globalization;
using System.Net;
using System.Text;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Documents.Spreadsheets;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

public sealed class ConfirmationPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/payouts/1/confirmation";

    [Fact]
    public async Task A_file_is_shown_first_and_then_taken_in_once()
    {
        var (one, two) = ((await RunAsync()).Payments[0], (await RunAsync()).Payments[1]);
        var csv = $"Verifikation;Brutto;Status;Orsak\r\n{one.VoucherYear}-{one.VoucherNumber};{Kronor(one)};Avvisad;Kontot är avslutat\r\n"
            + $"{two.VoucherNumber};{Kronor(two)} kr;utbetald;\r\n999;1,00;utbetald;\r\n";
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var start = await (await finance.OpenAsync("/payouts/1")).FollowAsync("Läs in bekräftelse från lön");
        var shown = await SendAsync(finance, start, Encoding.UTF8.GetBytes(csv));
        Assert.Contains("Ingen sådan betalning", shown.Text, StringComparison.Ordinal);
        Assert.Contains("kommer med i nästa omgång", shown.Text, StringComparison.Ordinal);
        Assert.Equal(PaymentOutcome.Paid, (await RunAsync()).Payments.Single(payment => payment.Id == one.Id).Outcome);

        var taken = await shown.SubmitAsync("Bekräfta: 0 utbetalda, 1 avvisade");
        Assert.Contains("1 avvisade", taken.Said, StringComparison.Ordinal);
        Assert.Contains("Kontot är avslutat", taken.Text, StringComparison.Ordinal);
        var free = await host.ReadAsync(db => db.Everything.Claims.CountAsync(claim =>
            claim.LeaderId == one.LeaderId && claim.RunId == null && claim.State == ClaimState.Attested));
        Assert.True(free >= one.ClaimCount);

        var again = await shown.SubmitAsync("Bekräfta: 0 utbetalda, 1 avvisade");
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("Samma fil lästes in", Assert.Single(again.Errors), StringComparison.Ordinal);
        Assert.Contains("Inlästa filer", (await finance.OpenAsync(Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_are_chosen_when_their_headings_tell_nothing_and_are_remembered()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var run = (await host.ReadAsync(db => db.Everything.PayoutRuns.Include(one => one.Payments).SingleAsync(one => one.Number == 2))).Payments[0];
        var csv = Encoding.UTF8.GetBytes($"A,B\n{run.VoucherNumber},{(run.Gross.Minor / 100m).ToString(CultureInfo.InvariantCulture)}\n");
        var shown = await SendAsync(finance, await finance.OpenAsync("/payouts/2/confirmation"), csv);
        Assert.Contains("Välj vilka kolumner", shown.Text, StringComparison.Ordinal);
        var chosen = await shown.SubmitAsync("Visa igen", ("Form.KeyColumn", "A"), ("Form.AmountColumn", "B"));
        var taken = await chosen.SubmitAsync("Bekräfta: 1 utbetalda, 0 avvisade");
        Assert.Contains("1 betalningar är utbetalda", taken.Said, StringComparison.Ordinal);
        Assert.Null(taken.Document.QuerySelector("form[action$='/paid']"));
        var remembered = await SendAsync(finance, await finance.OpenAsync("/payouts/2/confirmation"), [.. csv, .. "9,1\n"u8]);
        Assert.Contains("Känt sedan förut", remembered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_none_and_seals_of_others_are_answered_with_a_sentence()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var start = await finance.OpenAsync(Address);
        Assert.Contains("ingen textfil", Assert.Single((await SendAsync(finance, start, [0x50, 0x4B, 3, 4])).Errors), StringComparison.Ordinal);
        Assert.Contains("för stor", Assert.Single((await SendAsync(finance, start, new byte[CsvReader.MostBytes + 1])).Errors), StringComparison.Ordinal);
        Assert.Equal(["Välj en fil."], (await start.SubmitAsync("Visa vad som händer")).Errors);
        var shown = await SendAsync(finance, start, "Verifikation;Brutto\n1;=1+1\n"u8.ToArray());
        Assert.Contains("Beloppet går inte att läsa", shown.Text, StringComparison.Ordinal);
        var sealedFile = shown.Document.QuerySelector("input[name='Form.Checked']")!.GetAttribute("value")!;
        var other = await host.SignedInAsync(DemoAccounts.Finance2);
        Assert.Equal(HttpStatusCode.OK, await other.PostAsync(await other.OpenAsync(Address), $"{Address}/take", ("Form.Checked", sealedFile), ("Form.KeyColumn", "Verifikation")));
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAsync(DemoAccounts.FinanceNo)).OpenAsync(Address)).Status);
    }

    private Task<PayoutRun> RunAsync() => host.ReadAsync(db => db.Everything.PayoutRuns.Include(run => run.Payments).SingleAsync(run => run.Number == 1));

    private static string Kronor(PayoutRunPayment payment) => (payment.Gross.Minor / 100m).ToString("N2", CultureInfo.GetCultureInfo("sv-SE"));

    private static async Task<Page> SendAsync(Visitor person, Page start, byte[] file)
    {
        using var content = new MultipartFormDataContent { { new StringContent(start.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" } };
        content.Add(new ByteArrayContent(file), "Form.File", "bekräftelse.csv");
        return await person.SendAsync(new HttpRequestMessage(HttpMethod.Post, start.Address) { Content = content });
    }
}
