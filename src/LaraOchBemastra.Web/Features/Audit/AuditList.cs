using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Audit;

/// <summary>What the list is narrowed to, all by the address.</summary>
public sealed class AuditFilter
{
    public AuditAction? What { get; set; }

    /// <summary>A piece of the name of the one who did it.</summary>
    public string? Who { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>One row of the store, wherever it stands in the log.</summary>
    public Guid? About { get; set; }
}

/// <summary>The newest first. Values that tell of a person are not in the log, only that they changed.</summary>
public sealed class AuditList
{
    public required AuditFilter Filter { get; init; }

    public required IReadOnlyList<AuditLine> Rows { get; init; }

    /// <summary>Kinds and properties in the reader's words.</summary>
    public required AuditWords Words { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public static async Task<AuditList> LoadAsync(PortalDb db, Viewer viewer, IServiceProvider services, AuditFilter filter, int page)
    {
        var found = Narrow(db.For(viewer), filter, viewer.TimeZone);
        var total = await found.CountAsync();
        var shown = PageNumbers.Within(page, total);
        var rows = await found.OrderByDescending(row => row.AtUtc).ThenByDescending(row => row.Id).OnPage(shown)
            .Select(row => new
            {
                row,
                Who = db.For(viewer).Accounts.Where(account => account.Id == row.AccountId).Select(account => account.Name).FirstOrDefault(),
            })
            .ToListAsync();
        return new AuditList
        {
            Filter = filter,
            Words = await AuditWords.LoadAsync(db, viewer, services, [.. rows.Select(one => one.row.Detail)]),
            Total = total,
            Page = shown,
            Rows = [.. rows.Select(one => new AuditLine(
                TimeZoneInfo.ConvertTimeFromUtc(one.row.AtUtc, TimeZoneInfo.FindSystemTimeZoneById(viewer.TimeZone)),
                one.Who,
                one.row.Actor == new Actor().Through ? null : one.row.Actor,
                one.row.Action,
                one.row.Kind,
                one.row.EntityId,
                one.row.Detail))],
        };
    }

    private static IQueryable<AuditRow> Narrow(ViewerData mine, AuditFilter filter, string zone)
    {
        var rows = mine.Audit.AsNoTracking();
        rows = filter.What is { } what ? rows.Where(row => row.Action == what) : rows;
        rows = filter.About is { } about ? rows.Where(row => row.EntityId == about) : rows;
        rows = filter.From is { } from && IsOfOurTime(from) ? rows.Where(row => row.AtUtc >= Midnight(from, zone)) : rows;
        rows = filter.Until is { } until && IsOfOurTime(until) ? rows.Where(row => row.AtUtc < Midnight(until.AddDays(1), zone)) : rows;
        if (!string.IsNullOrWhiteSpace(filter.Who))
        {
            var people = mine.Accounts.Matching(filter.Who).Select(account => account.Id);
            rows = rows.Where(row => people.Any(id => id == row.AccountId));
        }

        return rows;
    }

    // The first and the last day there are have no midnight in UTC; nothing was logged near them either.
    private static bool IsOfOurTime(DateOnly day) => day.Year is > 1900 and < 9000;

    private static DateTime Midnight(DateOnly day, string zone) => LocalTime.ToUtc(day, TimeOnly.MinValue, zone) ?? day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}

/// <param name="At">Local time of the region.</param>
/// <param name="Who">Name; nobody for a try to sign in.</param>
/// <param name="Through">The verb that did it, when it was not the pages.</param>
/// <param name="Action">What.</param>
/// <param name="Kind">Kind of row in the store.</param>
/// <param name="About">The row.</param>
/// <param name="Detail">Names of what changed, with values where they tell of no person.</param>
public sealed record AuditLine(DateTime At, string? Who, string? Through, AuditAction Action, string Kind, Guid? About, string Detail)
{
    /// <summary>More facts than these are folded.</summary>
    public const int Open = 3;
}
