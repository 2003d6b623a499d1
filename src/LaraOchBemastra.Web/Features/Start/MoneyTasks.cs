using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>What waits for those who review, attest and pay.</summary>
internal static class MoneyTasks
{
    private const int OldAfterMonths = 12;

    public static async Task<IReadOnlyList<Waiting>> LoadAsync(PortalDb db, Viewer viewer)
    {
        List<Waiting> lines = [];
        if (viewer.May(Permission.ReviewClaims))
        {
            Add(lines, "Wait.Review", "Wait.ReviewOne", await CountAsync(db, viewer, ClaimState.Submitted), "Act.Review", "/review");
        }

        if (viewer.May(Permission.AttestClaims))
        {
            Add(lines, "Wait.Attest", "Wait.AttestOne", await CountAsync(db, viewer, ClaimState.Reviewed), "Act.Attest", "/review");
        }

        if (viewer.May(Permission.HoldClaims))
        {
            var held = await db.For(viewer).StoppableClaims.Where(claim => claim.State == ClaimState.OnHold && claim.PayeeAccountId != viewer.AccountId)
                .OrderBy(claim => claim.StoppedAt).Select(claim => new { claim.Id, claim.Number }).Take(StartPage.MostLines).ToListAsync();
            lines.AddRange(held.Select(claim => new Waiting("Wait.Held", [claim.Number], "Act.Review", $"/review/{claim.Id}")));
            var back = await db.For(viewer).CorrectableClaims.Where(claim => claim.State == ClaimState.Returned && claim.StartedBy == viewer.AccountId)
                .OrderBy(claim => claim.ReturnedAt).Select(claim => new { claim.Id, claim.Number }).Take(StartPage.MostLines).ToListAsync();
            lines.AddRange(back.Select(claim => new Waiting("Wait.CorrectionBack", [claim.Number], "Act.Mend", $"/corrections/{claim.Id}")));
        }

        if (viewer.May(Permission.MakeRuns))
        {
            Add(lines, "Wait.Pay", "Wait.PayOne", await db.For(viewer).PayableClaims.CountAsync(), "Act.Pay", "/payouts");
            var newest = await db.For(viewer).Rates.Where(rate => rate.ConfirmedBy != null).MaxAsync(rate => (DateOnly?)rate.ValidFrom);
            if (newest is null)
            {
                lines.Add(new Waiting("Wait.NoRates", [], "Act.Rates", "/rates"));
            }
            else if (newest < db.Clock.Today(viewer.TimeZone).AddMonths(-OldAfterMonths))
            {
                lines.Add(new Waiting("Wait.OldRates", [newest.Value], "Act.Rates", "/rates"));
            }
        }

        return lines;
    }

    private static Task<int> CountAsync(PortalDb db, Viewer viewer, ClaimState state) =>
        db.For(viewer).GateClaims.CountAsync(claim => claim.State == state && claim.PayeeAccountId != viewer.AccountId);

    private static void Add(List<Waiting> lines, string many, string one, int count, string action, string href)
    {
        if (count > 0)
        {
            lines.Add(new Waiting(count == 1 ? one : many, [count], action, href));
        }
    }
}
