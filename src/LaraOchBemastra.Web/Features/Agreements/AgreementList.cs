using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Agreements;

public sealed record AgreementRow(Guid LeaderId, string Name, LeaderKind Kind, bool HasAccount, DateTime? AcceptedAtUtc);

/// <summary>Who of the coordinator's leaders has accepted the agreement that holds.</summary>
public sealed record AgreementList(int Number, bool OnlyLacking, int Page, int Total, int Lacking, IReadOnlyList<AgreementRow> Rows)
{
    /// <summary>Null where the region offers no agreement, or has not written one.</summary>
    public static async Task<AgreementList?> LoadAsync(PortalDb db, Viewer viewer, bool onlyLacking, int page)
    {
        if ((await db.PlanningSettingsAsync(viewer.RegionId)).Agreement == AgreementUse.Off || await db.AgreementAsync(viewer.RegionId) is not { } text)
        {
            return null;
        }

        var mine = db.For(viewer);
        var accepted = mine.AgreementAcceptances.Where(one => one.AgreementTextId == text.Id);
        var leaders = mine.Leaders.Where(leader => leader.RegionId == viewer.RegionId && leader.AgreedToBeFoundOn != null);
        var lacking = leaders.Where(leader => !accepted.Any(one => one.LeaderId == leader.Id));
        var found = onlyLacking ? lacking : leaders;
        var total = await found.CountAsync();
        page = PageNumbers.Within(page, total);
        var rows = await found.ByName().ThenBy(leader => leader.Id).OnPage(page).AsNoTracking().ToListAsync();
        var ids = rows.ConvertAll(leader => leader.Id);
        var dates = await accepted.Where(one => ids.Contains(one.LeaderId)).ToDictionaryAsync(one => one.LeaderId, one => one.AcceptedAtUtc);
        return new AgreementList(text.Number, onlyLacking, page, total, await lacking.CountAsync(), rows.ConvertAll(leader =>
            new AgreementRow(leader.Id, leader.Name, leader.Kind, leader.AccountId is not null, dates.TryGetValue(leader.Id, out var at) ? at : null)));
    }
}
