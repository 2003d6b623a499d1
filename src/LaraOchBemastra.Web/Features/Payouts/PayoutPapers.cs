using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Pdf;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>
/// The papers of one run. Nothing in them depends on who asks or when: the language is the region's and the time is the
/// run's, so that the same run gives the same bytes.
/// </summary>
public sealed class PayoutPapers
{
    private static readonly Lazy<PdfFontSet> Fonts = new(() => new PdfFontSet(Font("Inter_400Regular.ttf"), Font("Inter_600SemiBold.ttf")));

    private readonly PayoutRunSheet sheet;
    private readonly PaperKit kit;
    private readonly IReadOnlyList<RunFormat> formats;

    private PayoutPapers(RunContents contents)
    {
        var words = PaperWords.Of(contents.Region);
        var shares = contents.Run.Payments.SelectMany(payment => PaymentShare.Of(payment, contents.Claims));
        sheet = new RunSheetContent(contents, words, shares).Sheet();
        kit = new PaperKit(words.Form, words.Columns, Fonts.Value);
        formats = [.. RunFormat.All.Where(format => format.IsFor(contents.Region.Country))];
    }

    /// <summary>
    /// All files of a run, one by one: the forms, each claim's form and the formats that the region's tables suffice for.
    /// Loaded once; each is made when it is written, so that many forms never lie in memory together.
    /// </summary>
    /// <param name="db">The store; nothing is written to it.</param>
    /// <param name="runId">A run that exists.</param>
    public static async IAsyncEnumerable<PayoutFile> AllAsync(PortalDb db, Guid runId)
    {
        var papers = await LoadAsync(db, runId);
        foreach (var paper in papers.formats.Where(format => format.WhyNot(papers.sheet).Count == 0).SelectMany(format => format.Papers(papers.sheet, papers.kit)))
        {
            yield return new PayoutFile(paper.Name, paper.MediaType, to =>
            {
                paper.Write(to);
                return Task.CompletedTask;
            });
        }
    }

    /// <summary>The region's formats that are not among the stored files, and what keeps each from being made today.</summary>
    /// <param name="db">The store; nothing is written to it.</param>
    /// <param name="runId">A run that exists.</param>
    /// <param name="stored">Names of its files.</param>
    public static async Task<IReadOnlyList<(string Name, IReadOnlyList<Refusal> Why)>> LacksAsync(PortalDb db, Guid runId, IReadOnlySet<string> stored)
    {
        var country = await db.Everything.PayoutRuns.Where(run => run.Id == runId)
            .Join(db.Everything.Regions, run => run.RegionId, region => region.Id, (_, region) => region.Country).SingleAsync();
        if (RunFormat.All.Where(format => format.IsFor(country)).All(format => stored.Contains(format.Name)))
        {
            return [];
        }

        var papers = await LoadAsync(db, runId);
        return [.. papers.formats.Where(format => !stored.Contains(format.Name)).Select(format => (format.Name, format.WhyNot(papers.sheet)))];
    }

    /// <summary>The sheet that the run's files are made of.</summary>
    public static async Task<PayoutRunSheet> SheetAsync(PortalDb db, Guid runId) => (await LoadAsync(db, runId)).sheet;

    private static async Task<PayoutPapers> LoadAsync(PortalDb db, Guid runId)
    {
        var run = await db.Everything.PayoutRuns.AsNoTracking().Include(one => one.Payments).SingleAsync(one => one.Id == runId);
        return new PayoutPapers(await RunContents.LoadAsync(db, run));
    }

    private static byte[] Font(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name));
}
