using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>An amount is stored as a value within its row; the log tells it like any other.</summary>
public sealed class AuditAmountTests
{
    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_changed_rate_stands_in_the_log_with_its_amount_before_and_after(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var id = await store.InAsync(async db =>
        {
            var rate = await db.Everything.Rates.SingleAsync(one => one.Kind == RateKind.HalfDay);
            db.Entry(rate).ComplexProperty(one => one.Amount).CurrentValue = new Money(95_550);
            await db.SaveChangesAsync();
            return rate.Id;
        });
        var rows = await store.InAsync(db => db.Everything.Audit.Where(row => row.EntityId == id).ToListAsync());
        Assert.Contains("Amount=931 -> 955.5", rows.Single(row => row.Action == AuditAction.Changed).Detail.Split("; "));
        Assert.Contains("Amount=931", rows.Single(row => row.Action == AuditAction.Added).Detail.Split("; "));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task An_amount_that_tells_of_a_person_is_named_and_not_told(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var id = await store.InAsync(async db =>
        {
            var details = await db.Everything.PayeeDetails.FirstAsync();
            db.Entry(details).ComplexProperty(one => one.TaxFreeAmount).CurrentValue = Money.Kronor(54_321);
            await db.SaveChangesAsync();
            return details.Id;
        });
        var changed = await store.InAsync(db => db.Everything.Audit.SingleAsync(row => row.EntityId == id && row.Action == AuditAction.Changed));
        Assert.Contains("TaxFreeAmount", changed.Detail.Split("; "));
    }
}
