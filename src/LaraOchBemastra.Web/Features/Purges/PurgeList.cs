using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Purges;

public sealed record PurgeRow(Guid Id, int Number, DateTime At, string By, int Rows, int Courses);

/// <summary>The protocols, newest first.</summary>
public sealed record PurgeList(IReadOnlyList<PurgeRow> Rows, int Total, int Page)
{
    public static async Task<PurgeList> LoadAsync(PortalDb db, Viewer viewer, int page)
    {
        var mine = db.For(viewer).Purges.Where(purge => purge.RegionId == viewer.RegionId);
        var total = await mine.CountAsync();
        var shown = PageNumbers.Within(page, total);
        var rows = await mine.OrderByDescending(purge => purge.Number).OnPage(shown)
            .Select(purge => new { purge.Id, purge.Number, purge.AtUtc, purge.RunByName, Rows = purge.Lines.Sum(line => line.Count), Courses = purge.Lines.Select(line => line.CourseCode).Distinct().Count() })
            .ToListAsync();
        return new PurgeList([.. rows.Select(row => new PurgeRow(row.Id, row.Number, LocalTime.FromUtc(row.AtUtc, viewer.TimeZone), row.RunByName, row.Rows, row.Courses))], total, shown);
    }
}

/// <summary>One protocol, to be read and printed.</summary>
public sealed record PurgeProtocol(Purge Purge, string Region, DateTime At)
{
    public static async Task<PurgeProtocol?> LoadAsync(PortalDb db, Viewer viewer, Guid id) =>
        await db.For(viewer).Purges.AsNoTracking().Include(purge => purge.Lines).SingleOrDefaultAsync(purge => purge.Id == id && purge.RegionId == viewer.RegionId) is { } purge
            ? new PurgeProtocol(purge, viewer.RegionName, LocalTime.FromUtc(purge.AtUtc, viewer.TimeZone))
            : null;
}
