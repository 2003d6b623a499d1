using System.Data.Common;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>What the store holds of returned lines, corrections and mandates, whatever two people click at once.</summary>
public sealed class GateStoreTests
{
    private static readonly Guid _paid = DemoIds.Claim(DemoClaim.PaidHalfDay);

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Lines_that_go_back_keep_their_keys_and_the_session_is_taken_once(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var claims = await store.InAsync(db => db.WriteAsync(async () =>
        {
            var claim = await WholeAsync(db, DemoIds.Claim(DemoClaim.SubmittedMs));
            var rules = await db.ClaimRulesAsync(claim.RegionId);
            var (reviewer, now) = (DemoIds.Account(DemoAccounts.Reviewer2), db.Clock.GetUtcNow().UtcDateTime);
            claim.Return(reviewer, false, "Prov", now);
            claim.AddLine(claim.PayeeAccountId, new(ClaimLineKind.Parking, claim.Days[0].Id, 1, new(4000), "Prov"), rules);
            claim.Submit(claim.PayeeAccountId, rules, now);
            await db.SaveChangesAsync();
            var parking = claim.Lines.Single(line => line.Kind == ClaimLineKind.Parking);
            var split = claim.ReturnLines(reviewer, false, "Prov", [parking.Id], "VGR-2026-900001", now)!;
            db.Add(split);
            return (Claim: claim.Id, Split: split.Id, Line: parking.Id);
        }));
        var (rest, back) = (await store.InAsync(db => WholeAsync(db, claims.Claim)), await store.InAsync(db => WholeAsync(db, claims.Split)));
        Assert.Equal(claims.Line, Assert.Single(back.Lines).Id);
        Assert.DoesNotContain(rest.Lines, line => line.Id == claims.Line);
        Assert.Equal(rest.Days[0].SessionId, Assert.Single(back.Days).SessionId);
        Assert.Equal((true, false), (rest.Days[0].Live, back.Days[0].Live));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_day_that_goes_back_moves_with_its_session(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var source = DemoIds.Claim(DemoClaim.AttestedBergen);
        await store.SqlAsync($"UPDATE \"Claims\" SET \"State\" = 2, \"ReviewedBy\" = NULL, \"AttestedBy\" = NULL WHERE \"Id\" = '{ContractStore.Text(source)}'");
        await store.SqlAsync($"DELETE FROM \"ClaimParties\" WHERE \"ClaimId\" = '{ContractStore.Text(source)}' AND \"Part\" IN (3, 4)");
        var moved = await store.InAsync(db => db.WriteAsync(async () =>
        {
            var claim = await WholeAsync(db, source);
            var day = claim.Days.OrderBy(one => one.Date).First();
            var honorarium = claim.Lines.Single(line => line.ClaimDayId == day.Id && line.Kind == ClaimLineKind.Honorarium);
            db.Add(claim.ReturnLines(DemoIds.Account(DemoAccounts.ReviewerNo), false, "Prov", [honorarium.Id], "HV-2026-900001", db.Clock.GetUtcNow().UtcDateTime)!);
            return day.Id;
        }));
        Assert.True(await store.InAsync(db => db.Everything.Claims.AnyAsync(claim =>
            claim.FollowsId == source && claim.State == ClaimState.Returned && claim.Days.Any(day => day.Id == moved && day.Live) && claim.Lines.Count() == 2)));
        Assert.True(await store.InAsync(db => db.Everything.Claims.AnyAsync(claim => claim.Id == source && claim.Days.Count() == 1 && claim.Lines.Count() == 2)));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Two_corrections_begun_at_once_leave_one(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(turn => TryAsync(store, turn)));
        Assert.Equal(1, answers.Count(made => made));
        Assert.Equal(1, await store.InAsync(db => db.Everything.Claims.CountAsync(claim => claim.FollowsId == _paid)));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_second_living_correction_is_refused_by_the_store_itself(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var paid = ContractStore.Text(DemoIds.Claim(DemoClaim.PaidFullDay));
        var refused = await Assert.ThrowsAnyAsync<DbException>(() => store.SqlAsync(
            $"UPDATE \"Claims\" SET \"Origin\" = 3, \"FollowsId\" = '{paid}' WHERE \"Id\" = '{ContractStore.Text(DemoIds.Claim(DemoClaim.Submitted))}'"));
        Assert.Contains("unique", refused.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Nobody_writes_a_mandate_for_herself(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var refused = await Assert.ThrowsAnyAsync<DbException>(() => store.SqlAsync("UPDATE \"Mandates\" SET \"EnteredBy\" = \"AccountId\""));
        Assert.Contains("CK_Mandates_NotForOneself", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<bool> TryAsync(ContractStore store, int turn)
    {
        try
        {
            return await store.ApartAsync(db => db.WriteAsync(async () =>
            {
                var chain = (await ClaimChains.LoadAsync(db.Everything.Claims, _paid))!;
                var entry = new CorrectionEntry([new(chain.Days()[0].Day.Id, HonorariumExtent.FullDay, 0)], [], "Prov");
                if (chain.WhyNotCorrect() is not null)
                {
                    return false;
                }

                db.Add(chain.Correct(
                    entry, chain.First.PayeeAccountId, $"VGR-2026-90001{turn}", await db.ClaimRulesAsync(chain.First.RegionId), db.Clock.GetUtcNow().UtcDateTime));
                return true;
            }));
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    private static Task<HonorariumClaim> WholeAsync(PortalDb db, Guid id) => db.Everything.Claims
        .Include(claim => claim.Days).Include(claim => claim.Lines).Include(claim => claim.Parties).AsSplitQuery().SingleAsync(claim => claim.Id == id);
}
