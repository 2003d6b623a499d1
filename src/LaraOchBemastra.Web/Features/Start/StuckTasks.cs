using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>Rule R-GATE-7: claims that nobody can let pass today, told to those who can ask for somebody or give the role.</summary>
internal static class StuckTasks
{
    private const int MostClaims = 200;

    public static async Task<IReadOnlyList<Waiting>> LoadAsync(PortalDb db, Viewer viewer)
    {
        var claims = await db.For(viewer).WatchedClaims.AsNoTracking().Include(claim => claim.Parties).Include(claim => claim.Lines).AsSingleQuery()
            .OrderBy(claim => claim.SubmittedAt).ThenBy(claim => claim.Id).Take(MostClaims).ToListAsync();
        if (claims.Count == 0)
        {
            return [];
        }

        var keepers = await GateKeepers.LoadAsync(db, viewer.RegionId, db.Clock.Today(viewer.TimeZone));
        var stuck = claims.FindAll(claim => keepers.WhyStuck(claim, keepers.CoLeaderMayReview) is not null);
        if (stuck.Count == 0)
        {
            return [];
        }

        var centres = string.Join(", ", stuck.Select(claim => claim.CostCentre).Distinct().Order(StringComparer.Ordinal).Take(StartPage.MostLines));
        return viewer.May(Permission.ManageUnits)
            ? [new Waiting(stuck.Count == 1 ? "Wait.StuckOne" : "Wait.Stuck", [stuck.Count, centres], "Act.Mandates", "/settings/mandates")]
            : [new Waiting(stuck.Count == 1 ? "Wait.StuckOne" : "Wait.Stuck", [stuck.Count, centres], "Act.ShowAll", "/groups")];
    }
}
