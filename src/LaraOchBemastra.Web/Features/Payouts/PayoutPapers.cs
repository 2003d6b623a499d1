using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Pdf;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>
/// The papers of one run, for the pages and for the <c>export</c> verb alike. Nothing in them depends on who asks or when:
/// the language is the region's and the time is the run's, so that the same run gives the same bytes.
/// </summary>
public sealed class PayoutPapers
{
    private static readonly Lazy<PdfFontSet> Fonts = new(() => new PdfFontSet(Font("Inter_400Regular.ttf"), Font("Inter_600SemiBold.ttf")));

    private readonly RunContents contents;
    private readonly PaperWords words;
    private readonly Dictionary<Guid, PaymentShare> shares;
    private readonly Lazy<PayoutRunSheet> sheet;

    public PayoutPapers(RunContents contents)
    {
        this.contents = contents;
        words = PaperWords.Of(contents.Region);
        shares = contents.Run.Payments
            .SelectMany(payment => PaymentShare.Of(payment, contents.Claims)).ToDictionary(share => share.Claim.Id);
        sheet = new Lazy<PayoutRunSheet>(() => new RunSheetContent(contents, words, Shares).Sheet());
    }

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
        foreach (var file in new PayoutPapers(await RunContents.LoadAsync(db, run)).Files())
        {
            yield return file;
        }
    }

    public static string FormName(HonorariumClaim claim) => PayoutForms.NameOf(claim.Number);

    /// <summary>The formats of the region's country.</summary>
    public IEnumerable<RunFormat> Formats => RunFormat.All.Where(format => format.IsFor(contents.Region.Country));

    /// <summary>What is missing for a file that is not among <see cref="Files"/>; empty when all are.</summary>
    public IReadOnlyList<Refusal> Missing => [.. Formats.SelectMany(format => format.WhyNot(sheet.Value)).Distinct()];

    public IEnumerable<PayoutFile> Files() => Formats
        .Where(format => format.WhyNot(sheet.Value).Count == 0)
        .SelectMany(format => format.Papers(sheet.Value, Kit()))
        .Select(paper => new PayoutFile(paper.Name, paper.MediaType, to =>
        {
            paper.Write(to);
            return Task.CompletedTask;
        }));

    /// <summary>One file in memory; none when the run has none of the name.</summary>
    public PayoutPaper? Paper(string name) => Files().FirstOrDefault(file => file.Name == name) is { } found ? InMemory(found) : null;

    public PayoutPaper AllForms() => Paper("forms.pdf")!;

    /// <summary>None when no claim of the run has the number.</summary>
    public PayoutPaper? Form(string number) => Paper(PayoutForms.NameOf(number));

    public PayoutPaper Csv() => Paper("run.csv")!;

    private PaperKit Kit() => new(words.Form, words.Columns, Fonts.Value);

    private static PayoutPaper InMemory(PayoutFile file)
    {
        using var content = new MemoryStream();
        file.WriteAsync(content).GetAwaiter().GetResult();
        return new PayoutPaper(file.Name, file.ContentType, content.ToArray());
    }

    private static byte[] Font(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name));
}
