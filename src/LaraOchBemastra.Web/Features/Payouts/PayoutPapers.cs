using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Pdf;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>
/// The papers of one run, for the pages and for the <c>export</c> verb alike. Nothing in them depends on who asks or when:
/// the language is the region's and the time is the run's, so that the same run gives the same bytes.
/// </summary>
public sealed class PayoutPapers(RunContents contents)
{
    private const string Pdf = "application/pdf";

    private static readonly Lazy<PdfFontSet> Fonts = new(() => new PdfFontSet(Font("Inter_400Regular.ttf"), Font("Inter_600SemiBold.ttf")));

    private readonly PaperWords words = PaperWords.Of(contents.Region);

    private readonly Dictionary<Guid, PaymentShare> shares = contents.Run.Payments
        .SelectMany(payment => PaymentShare.Of(payment, contents.Claims)).ToDictionary(share => share.Claim.Id);

    public PayoutRun Run => contents.Run;

    public RunContents Contents => contents;

    /// <summary>In the order of the claims' numbers.</summary>
    public IReadOnlyList<PaymentShare> Shares => [.. contents.Claims.Select(claim => shares[claim.Id])];

    /// <summary>None when the run is not one this person may see.</summary>
    public static async Task<PayoutPapers?> LoadAsync(PortalDb db, Viewer viewer, int number)
    {
        var run = await db.For(viewer).PayoutRuns.AsNoTracking().Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Number == number);
        return run is null ? null : new PayoutPapers(await RunContents.LoadAsync(db, run));
    }

    /// <summary>
    /// All files of a run, one by one: the forms, each claim's form and the formats that the region's tables suffice for.
    /// Loaded once; each is made when it is written, so that many forms never lie in memory together.
    /// </summary>
    /// <param name="db">The store; nothing is written to it.</param>
    /// <param name="runId">A run that exists.</param>
    public static async IAsyncEnumerable<PayoutFile> AllAsync(PortalDb db, Guid runId)
    {
        var run = await db.Everything.PayoutRuns.AsNoTracking().Include(one => one.Payments).SingleAsync(one => one.Id == runId);
        var papers = new PayoutPapers(await RunContents.LoadAsync(db, run));
        yield return FileOf("forms.pdf", Pdf, papers.AllForms);
        foreach (var claim in papers.Contents.Claims)
        {
            yield return FileOf(FormName(claim), Pdf, () => papers.Form(claim.Number)!);
        }

        yield return FileOf("run.csv", "text/csv; charset=utf-8", papers.Csv);
    }

    private static PayoutFile FileOf(string name, string type, Func<PayoutPaper> make) => new(name, type, async to => await to.WriteAsync(make().Content));

    public static string FormName(HonorariumClaim claim) => $"form-{claim.Number}.pdf";

    public PayoutPaper AllForms() => Forms("forms.pdf", contents.Claims);

    /// <summary>None when no claim of the run has the number.</summary>
    public PayoutPaper? Form(string number) =>
        contents.Claims.FirstOrDefault(claim => claim.Number == number) is { } claim ? Forms(FormName(claim), [claim]) : null;

    public PayoutPaper Csv()
    {
        using var file = new MemoryStream();
        RunCsv.Write(new RunSheetContent(contents, words).Of(Shares), words.Columns, file);
        return new PayoutPaper("run.csv", "text/csv; charset=utf-8", file.ToArray());
    }

    private PayoutPaper Forms(string name, IReadOnlyList<HonorariumClaim> claims)
    {
        var form = new PayoutFormContent(contents, words);
        using var file = new MemoryStream();
        PayoutFormPdf.Write([.. claims.Select(claim => form.Of(shares[claim.Id]))], words.Form, Fonts.Value, file);
        return new PayoutPaper(name, Pdf, file.ToArray());
    }

    private static byte[] Font(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name));
}
