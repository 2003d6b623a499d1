using System.Globalization;
using System.Text;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>Forms of money that stand only where somebody has begun something: each is begun here, last of all.</summary>
internal sealed class MoneyForms(PortalHost host)
{
    private readonly List<(string By, Visitor Visitor, Page Page)> _pages = [];

    public static async Task<IReadOnlyList<(string By, Visitor Visitor, Page Page)>> ReadAsync(PortalHost host)
    {
        var forms = new MoneyForms(host);
        await forms.ControlAsync();
        await forms.SettingsAsync();
        await forms.CodesAsync();
        await forms.EvidenceAsync();
        await forms.CorrectAsync();
        await forms.ConfirmationAsync();
        await forms.ReversalAsync();
        await forms.FilesAsync();
        return forms._pages;
    }

    private async Task ShowAsync(string by, string address)
    {
        var visitor = await host.SignedInAsync(by, followRedirects: false);
        _pages.Add((by, visitor, await visitor.OpenAsync(address)));
    }

    // A claim on hold, and one that was drawn for control.
    private async Task ControlAsync()
    {
        await ShowAsync(DemoAccounts.Reviewer, $"/review/{DemoIds.Claim(DemoClaim.OnHold)}");
        await host.WriteAsync(async db => (await db.Everything.GateChoices.SingleAsync(one => one.RegionId == DemoIds.Region("vgr"))).Decide(true, 100, 150));
        await ShowAsync(DemoAccounts.Attester, $"/review/{DemoIds.Claim(DemoClaim.Reviewed)}");
    }

    private async Task SettingsAsync()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var form = await (await finance.OpenAsync("/settings/claims")).FollowAsync("Ändra Förlorad arbetsinkomst");
        Assert.Empty((await form.SubmitAsync("Lägg in", ("Choice", "1"), ("Gäller från", "2029-09-01"), ("Källa", "Prov"))).Errors);
        await ShowAsync(DemoAccounts.Finance, "/settings/claims");
        await ShowAsync(DemoAccounts.Admin, "/settings/claims");
    }

    // A row no run can have used, and an example that is not there yet.
    private async Task CodesAsync()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var form = await (await admin.OpenAsync("/settings/booking?table=Account")).FollowAsync("Lägg in en rad");
        Assert.Empty((await form.SubmitAsync("Lägg in raden", ("Subject", "Honorarium/Taxable"), ("Code", "5011"), ("Label", "Prov"), ("ValidFrom", "2031-01-01"), ("Source", "Prov"))).Errors);
        await ShowAsync(DemoAccounts.Admin, "/settings/booking?table=Account");
        await host.WriteAsync(async db => db.Remove(
            await db.Everything.BookingCodes.Where(one => one.RegionId == DemoIds.Region("vgr") && one.Table == BookingTable.WageType).OrderBy(one => one.Id).FirstAsync()));
        await ShowAsync(DemoAccounts.Admin, "/settings/booking?table=WageType");
    }

    private async Task EvidenceAsync()
    {
        var (claim, line, email) = await host.ReadAsync(async db =>
        {
            var one = await db.Everything.Claims.Where(claim => claim.State == ClaimState.Draft && claim.Evidence.Any())
                .Select(claim => new { claim.Id, claim.PayeeAccountId, Line = claim.Evidence.First().LineId }).FirstAsync();
            return (one.Id, one.Line, (await db.Everything.Accounts.SingleAsync(account => account.Id == one.PayeeAccountId)).Email!);
        });
        await ShowAsync(email, $"/claims/{claim}/lines/{line}/evidence");
    }

    // The one that is sent comes after the difference was reckoned.
    private async Task CorrectAsync()
    {
        const string payee = "leader3@demo.example";
        var visitor = await host.SignedInAsync(payee, followRedirects: false);
        var page = await visitor.OpenAsync($"/corrections/{DemoIds.Claim(DemoClaim.PaidHalfDay)}");
        _pages.Add((payee, visitor, page));
        var reckoned = await page.SubmitAsync("Räkna skillnaden", ("Arvode", "FullDay"), ("Vad blev fel?", "Prov"));
        Assert.Empty(reckoned.Errors);
        _pages.Add((payee, visitor, reckoned));
        await ShowAsync(DemoAccounts.FinanceNo, $"/review/{DemoIds.Claim(DemoClaim.CorrectionBergen)}");
    }

    private async Task ConfirmationAsync()
    {
        const string address = "/payouts/1/confirmation";
        var visitor = await host.SignedInAsync(DemoAccounts.Finance, followRedirects: false);
        var start = await visitor.OpenAsync(address);
        var payment = await host.ReadAsync(db => db.Everything.PayoutRuns.Where(run => run.Number == 1).SelectMany(run => run.Payments).OrderBy(one => one.VoucherNumber).FirstAsync());
        var row = $"{payment.VoucherYear}-{payment.VoucherNumber};{payment.Gross.InKronor.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',')};Avvisad";
        using var content = new MultipartFormDataContent
        {
            { new StringContent(start.Document.QuerySelector($"main input[name={FieldNames.Token}]")!.GetAttribute("value")!), FieldNames.Token },
            { new ByteArrayContent(Encoding.UTF8.GetBytes($"Verifikation;Brutto;Status\r\n{row}\r\n")), "Form.File", "bekräftelse.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(start.Address, address)) { Content = content };
        _pages.Add((DemoAccounts.Finance, visitor, await visitor.SendAsync(request)));
    }

    private async Task ReversalAsync()
    {
        var first = await host.SignedInAsync(DemoAccounts.Finance);
        var asked = await (await first.OpenAsync("/payouts/2/reversal")).SubmitAsync("Begär att omgången tas tillbaka", ("Asking.Reason", "Prov"));
        Assert.Empty(asked.Errors);
        await ShowAsync(DemoAccounts.Finance2, "/payouts/2/reversal");
    }

    // A run that lacked the accounts when it was made, as they are all there now.
    private async Task FilesAsync()
    {
        await host.WriteAsync(async db =>
        {
            var run = await db.Everything.PayoutRuns.SingleAsync(one => one.Number == 2);
            var list = await db.Everything.RunFiles.SingleAsync(file => file.RunId == run.Id && file.Name == RunFile.ListName);
            var lines = Encoding.UTF8.GetString(RunArchive.Open(db, list)).Split('\n').Where(line => !line.EndsWith("  sie.si", StringComparison.Ordinal));
            var shorter = Encoding.UTF8.GetBytes(string.Join('\n', lines));
            await db.Everything.RunFiles.Where(file => file.RunId == run.Id && (file.Name == "sie.si" || file.Name == RunFile.ListName)).ExecuteDeleteAsync();
            db.ChangeTracker.Clear();
            RunArchive.Add(db, run.Id, list.Name, list.MediaType, shorter);
        });
        await ShowAsync(DemoAccounts.Finance, "/payouts/2");
    }
}
