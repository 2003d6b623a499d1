using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Erasures;

public sealed record ErasureRow(Guid Id, string CourseCode, DateOnly ReceivedOn, ErasureState State);

/// <summary>Requests to erase, those that wait first. By course code and date: whose data it is about is not needed to decide.</summary>
public sealed record ErasureList(IReadOnlyList<ErasureRow> Rows, int Total, int Page)
{
    public static async Task<ErasureList> LoadAsync(PortalDb db, Viewer viewer, int page)
    {
        var mine = db.For(viewer);
        var requests = mine.ErasureRequests.Where(one => one.RegionId == viewer.RegionId);
        var total = await requests.CountAsync();
        var shown = PageNumbers.Within(page, total);
        var rows = await requests.Join(mine.KeptGroups, request => request.GroupId, group => group.Id, (request, group) => new { request, group.Code })
            .OrderBy(row => row.request.State == ErasureState.Received ? 0 : row.request.State == ErasureState.Granted ? 1 : 2)
            .ThenByDescending(row => row.request.ReceivedOn).ThenBy(row => row.request.Id).OnPage(shown)
            .Select(row => new ErasureRow(row.request.Id, row.Code, row.request.ReceivedOn, row.request.State)).ToListAsync();
        return new ErasureList(rows, total, shown);
    }
}
