using System.Globalization;
using System.Xml;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>
/// What stands in the bytes of the stored files, beside what the payments say and what the claims' lines come to today (rule
/// R-RUN-12). The sheet is reckoned as when files are made; a file's bytes are held one at a time.
/// </summary>
public static class StoredSums
{
    /// <summary>A sentence for each file that says something else; empty when all agree.</summary>
    public static async Task<IReadOnlyList<string>> WrongAsync(PortalDb db)
    {
        var wrong = new List<string>();
        var runs = await db.Everything.PayoutRuns.AsNoTracking().Include(run => run.Payments).Include(run => run.Claims).AsSplitQuery()
            .OrderBy(run => run.Number).ToListAsync();
        foreach (var run in runs.Where(run => run.Claims.Count > 0 && !run.ByHand))
        {
            var sheet = await PayoutPapers.SheetAsync(db, run.Id);
            var (lines, paid) = (RunReading.Of(RunTotals.Of(sheet)), new RunReading(
                run.Gross.Minor, Tax: run.Payments.Sum(payment => payment.Tax).Minor, Net: run.Payments.Sum(payment => payment.Net).Minor));
            if (!paid.Agrees(lines))
            {
                wrong.Add($"Run {run.Number}: the payments say {Said(paid)}, its claims' lines {Said(lines)}.");
            }

            foreach (var format in RunFormat.All)
            {
                wrong.AddRange(await OfFileAsync(db, run, format, sheet.Booking, lines));
            }
        }

        return wrong;
    }

    private static async Task<IEnumerable<string>> OfFileAsync(PortalDb db, PayoutRun run, RunFormat format, PayoutBooking booking, RunReading lines)
    {
        if (await db.Everything.RunFiles.AsNoTracking().SingleOrDefaultAsync(file => file.RunId == run.Id && file.Name == format.Name) is not { } file)
        {
            return [];
        }

        try
        {
            return format.Read(RunArchive.Open(db, file), booking) is not { } found || found.Agrees(lines)
                ? []
                : [$"Run {run.Number}: {file.Name} says {Said(found)}, the run {Said(lines)}."];
        }
        catch (Exception broken) when (broken is FormatException or XmlException or InvalidDataException or ArgumentOutOfRangeException)
        {
            return [$"Run {run.Number}: {file.Name} cannot be read: {broken.Message}"];
        }
    }

    private static string Said(RunReading reading)
    {
        var sums = new[] { ("gross", (long?)reading.Gross), ("tax", reading.Tax), ("net", reading.Net) }.Where(sum => sum.Item2 is not null)
            .Select(sum => string.Create(CultureInfo.InvariantCulture, $"{sum.Item1} {new Money(sum.Item2!.Value).InKronor:0.00}")).ToList();
        return reading.Kinds is null ? string.Join(", ", sums) : $"{string.Join(", ", sums)} in kinds of {string.Join(" + ", reading.Kinds.Select(kind => (kind / 100m).ToString("0.00", CultureInfo.InvariantCulture)))}";
    }
}
