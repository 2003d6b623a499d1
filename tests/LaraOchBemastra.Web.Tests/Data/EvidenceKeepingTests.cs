using LaraOchBemastra.Data.Keeping;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>How long a receipt is kept, whatever was decided about other papers.</summary>
public sealed class EvidenceKeepingTests
{
    private static readonly Guid _course = DemoIds.Group(DemoCourse.KolsBergen);

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task R_KEEP_6_evidence_outlives_every_shorter_decision_until_its_years_are_over(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await DecideAsync(store);
        Assert.Equal(0, await DueAsync(store, new DateOnly(2040, 1, 1)));

        // Paid in November 2026: five whole years after 2026 have gone by when 2032 begins.
        await store.SqlAsync($"UPDATE \"Claims\" SET \"State\" = {(int)ClaimState.Paid}, \"PaidAt\" = '2026-11-20 10:00:00' WHERE \"GroupId\" = '{ContractStore.Text(_course)}'");
        Assert.Equal(0, await DueAsync(store, new DateOnly(2031, 12, 31)));
        Assert.Equal(1, await DueAsync(store, new DateOnly(2032, 1, 1)));
        Assert.Equal(2019, RetentionRule.FirstYearKept(Domain.Organisations.Country.Sweden, new DateOnly(2026, 6, 1)));

        var claims = await store.InAsync(db => db.Everything.Claims.CountAsync());
        await DisposeAsync(store, new DateOnly(2032, 1, 1));
        Assert.False(await store.InAsync(db => db.Everything.Evidence.AnyAsync(one => one.ClaimId == DemoIds.Claim(DemoClaim.AttestedBergen))));
        Assert.True(await store.InAsync(db => db.Everything.Evidence.AnyAsync()));
        Assert.Equal(claims, await store.InAsync(db => db.Everything.Claims.CountAsync()));
    }

    private static Task<int> DecideAsync(ContractStore store) => store.InAsync(db =>
    {
        var rule = new RetentionRule(Guid.CreateVersion7(), DemoIds.Region("hv"), DataCategory.Evidence);
        rule.Decide(6, new RecordedDecision("2025/1", new DateOnly(2025, 1, 7), "Arkivverket"), new RecordedDecision("2025/2", new DateOnly(2025, 2, 7), "Helse Vest"), new DateOnly(2026, 1, 1));
        db.Add(rule);
        return db.SaveChangesAsync();
    });

    private static Task<int> DueAsync(ContractStore store, DateOnly today) => store.InAsync(async db =>
        (await DueData.LoadAsync(db, DemoIds.Region("hv"), today)).Categories.Single(one => one.Category == DataCategory.Evidence)
            .Courses.Where(course => course.GroupId == _course).Sum(course => course.Count));

    private static Task<Guid> DisposeAsync(ContractStore store, DateOnly today) => store.InAsync(async db =>
    {
        var account = await db.Everything.Accounts.SingleAsync(one => one.Email == DemoAccounts.AdminNo);
        var viewer = (await ViewerSource.LoadAsync(db, account.Id, account.SecurityStamp))!;
        return await db.WriteAsync(async () => await (await DueData.LoadAsync(db, DemoIds.Region("hv"), today)).DisposeAsync(db, viewer, [DataCategory.Evidence]));
    });
}
