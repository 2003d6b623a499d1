using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

public sealed record RunPaper(string Name, long Length, string Checksum);

/// <summary>That somebody fetched a file.</summary>
/// <param name="Who">A name, or none where it was the program's own <c>export</c>.</param>
/// <param name="At">The region's time.</param>
/// <param name="File">Its name.</param>
public sealed record RunFetch(string? Who, DateTime At, string File);

/// <summary>The stored files of a run, without their content, and who fetched them.</summary>
/// <param name="Whole">Those that hold the whole run.</param>
/// <param name="OfClaims">By claim number.</param>
/// <param name="Stored">How many are stored so far.</param>
/// <param name="IsReady">All of them.</param>
/// <param name="Fetches">The latest.</param>
/// <param name="FetchCount">All.</param>
public sealed record RunPapers(
    IReadOnlyList<RunPaper> Whole,
    IReadOnlyDictionary<string, RunPaper> OfClaims,
    int Stored,
    bool IsReady,
    IReadOnlyList<RunFetch> Fetches,
    int FetchCount)
{
    public const int FetchesShown = 25;

    private const string FormBegins = "form-", FormEnds = ".pdf";

    /// <summary>A run's own name for all its files in one.</summary>
    public static string ZipName(int number) => $"run-{number}.zip";

    public static async Task<RunPapers> LoadAsync(PortalDb db, Viewer viewer, PayoutRun run, Region region)
    {
        var may = db.For(viewer);
        var files = await may.RunFiles.Where(file => file.RunId == run.Id).OrderBy(file => file.Name)
            .Select(file => new RunPaper(file.Name, file.Length, file.Checksum)).ToListAsync();
        var fetches = may.RunDownloads.Where(row => row.EntityId == run.Id);
        var latest = await fetches.OrderByDescending(row => row.AtUtc).Take(FetchesShown)
            .Select(row => new { row.AccountId, row.AtUtc, row.Detail }).ToListAsync();
        var who = latest.Select(row => row.AccountId).Distinct().ToList();
        var names = await may.RunFetchers.Where(account => who.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name);
        return new RunPapers(
            [.. files.Where(file => !IsForm(file.Name))],
            files.Where(file => IsForm(file.Name)).ToDictionary(file => file.Name[FormBegins.Length..^FormEnds.Length], StringComparer.Ordinal),
            files.Count,
            files.Exists(file => file.Name == RunFile.ListName),
            [.. latest.Select(row => new RunFetch(
                row.AccountId is { } id ? names.GetValueOrDefault(id) : null,
                LocalTime.FromUtc(row.AtUtc, region.TimeZone),
                row.Detail.Split(';')[0]))],
            await fetches.CountAsync());
    }

    private static bool IsForm(string name) => name.StartsWith(FormBegins, StringComparison.Ordinal);
}
