using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Documents.Statements;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Statements;

/// <summary>A payment and when it was made.</summary>
public sealed record PaidOn(DateOnly PayDay, PayoutRunPayment Payment);

/// <summary>What one was paid in a year, payment by payment.</summary>
public sealed record YearSlip(int Year, IReadOnlyList<int> Years, IReadOnlyList<PaidOn> Payments, string Name, string Payer, DateTimeOffset Now)
{
    public bool AllEstimated => Payments.All(one => one.Payment.TaxEstimated);

    public Money Total(Func<PayoutRunPayment, Money> amount) => Payments.Sum(one => amount(one.Payment));

    public static async Task<YearSlip> LoadAsync(PortalDb db, Viewer viewer, int? year)
    {
        var mine = db.For(viewer);
        var days = await mine.OwnPaidRuns.Select(run => new { run.Id, run.PayDay }).ToDictionaryAsync(run => run.Id, run => run.PayDay);
        var payments = await mine.OwnPayments.AsNoTracking().Where(payment => days.Keys.Contains(payment.RunId)).ToListAsync();
        var paid = payments.ConvertAll(payment => new PaidOn(days[payment.RunId], payment));
        List<int> years = [.. paid.Select(one => one.PayDay.Year).Distinct().OrderDescending()];
        var now = db.Clock.GetUtcNow();
        var shown = year ?? years.Append(db.Clock.Today(viewer.TimeZone).Year).First();
        return new YearSlip(
            shown,
            years,
            [.. paid.Where(one => one.PayDay.Year == shown).OrderBy(one => one.PayDay).ThenBy(one => one.Payment.VoucherNumber)],
            await mine.OwnAccount.Select(account => account.Name).SingleAsync(),
            await mine.Regions.Select(region => region.Name).SingleAsync(),
            now);
    }

    public byte[] Pdf(IStringLocalizer<StatementsText> text)
    {
        using var file = new MemoryStream();
        YearStatementPdf.Write(Content(text), Now, LetterPaper.Fonts, file);
        return file.ToArray();
    }

    private YearStatement Content(IStringLocalizer<StatementsText> text) => new()
    {
        Title = text["Title", Year],
        Payer = Payer,
        Culture = Language.Current.Writing,
        PageOf = text["PageOf"],
        Facts = [(text["Name"], Name), (text["Year"], Year.ToString(System.Globalization.CultureInfo.InvariantCulture))],
        Columns = [text["PayDay"], text["Gross"], text["Taxable"], text["TaxFree"], text["Undecided"], text["Tax"], text["Net"]],
        Rows = [.. Payments.Select(one => Cells(one.PayDay.InTable(), amount => amount(one.Payment), one.Payment.TaxEstimated, text))],
        Total = Cells(text["Total"], Total, AllEstimated, text),
        Notes = [text["Estimate"], text["OtherPayers"]],
    };

    private static string[] Cells(string head, Func<Func<PayoutRunPayment, Money>, Money> sum, bool estimated, IStringLocalizer<StatementsText> text) =>
    [
        head,
        sum(payment => payment.Gross).Text(),
        sum(payment => payment.Taxable).Text(),
        sum(payment => payment.TaxFree).Text(),
        sum(payment => payment.Undecided).Text(),
        estimated ? sum(payment => payment.Tax).Text() : text["PayrollDecides"],
        estimated ? sum(payment => payment.Net).Text() : text["PayrollDecides"],
    ];
}
