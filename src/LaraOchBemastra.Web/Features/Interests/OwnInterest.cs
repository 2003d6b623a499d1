using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Interests;

/// <summary>What the link of a mail opens: where one waits, to confirm it or to stop. Not for what.</summary>
public sealed record OwnInterest(string Key, string Place, string Region, bool Confirmed, int Months)
{
    public static async Task<OwnInterest?> LoadAsync(PortalDb db, string key)
    {
        var hash = LinkKey.Hash(key);
        var row = await db.Everything.Interests.Where(one => one.LinkHash == hash)
            .Join(db.Everything.Regions, one => one.RegionId, region => region.Id, (one, region) => new
            {
                one.Place,
                region.Name,
                one.ConfirmedAtUtc,
                one.RegionId,
            })
            .SingleOrDefaultAsync();
        return row is null
            ? null
            : new OwnInterest(key, row.Place, row.Name, row.ConfirmedAtUtc is not null, await MonthsAsync(db, row.RegionId));
    }

    /// <summary>False when the link opens nothing any more.</summary>
    public static Task<bool> ConfirmAsync(PortalDb db, string key) => ChangeAsync(db, key, interest => interest.Confirm(db.Clock.GetUtcNow().UtcDateTime));

    public static Task<bool> StopAsync(PortalDb db, string key) => ChangeAsync(db, key, interest => db.Remove(interest));

    private static Task<bool> ChangeAsync(PortalDb db, string key, Action<Interest> change) => db.WriteAsync(async () =>
    {
        var hash = LinkKey.Hash(key);
        var found = await db.Everything.Interests.SingleOrDefaultAsync(one => one.LinkHash == hash);
        if (found is not null)
        {
            change(found);
        }

        return found is not null;
    });

    private static async Task<int> MonthsAsync(PortalDb db, Guid regionId) =>
        (await Data.Queries.PlanningRules.PlanningSettingsAsync(db, regionId)).InterestMonths;
}
