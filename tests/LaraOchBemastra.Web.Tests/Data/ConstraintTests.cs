using System.Data.Common;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>What the database itself refuses, whatever program or person asks.</summary>
public sealed class ConstraintTests
{
    private static readonly string _claim = ContractStore.Text(DemoIds.Claim(DemoClaim.Reviewed));
    private static readonly string _attester = ContractStore.Text(DemoIds.Account(DemoAccounts.Attester));
    private static readonly string _other = ContractStore.Text(Guid.CreateVersion7());

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task A_person_has_one_part_in_a_claim(StoreProvider provider) => RefusedAsync(provider, "unique",
        $"INSERT INTO \"ClaimParties\" (\"Id\", \"ClaimId\", \"AccountId\", \"Part\") SELECT '{_other}', \"ClaimId\", \"AccountId\", 4 FROM \"ClaimParties\" WHERE \"ClaimId\" = '{_claim}' AND \"Part\" = 3");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task The_reviewer_is_never_the_attester(StoreProvider provider) => RefusedAsync(provider, "CK_Claims_TwoGates",
        $"UPDATE \"Claims\" SET \"AttestedBy\" = \"ReviewedBy\" WHERE \"Id\" = '{_claim}'");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task The_payee_never_reviews(StoreProvider provider) => RefusedAsync(provider, "CK_Claims_PayeeReviews",
        $"UPDATE \"Claims\" SET \"ReviewedBy\" = \"PayeeAccountId\" WHERE \"Id\" = '{_claim}'");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task The_payee_never_attests(StoreProvider provider) => RefusedAsync(provider, "CK_Claims_PayeeAttests",
        $"UPDATE \"Claims\" SET \"AttestedBy\" = \"PayeeAccountId\" WHERE \"Id\" = '{_claim}'");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task A_session_is_claimed_once_by_a_leader(StoreProvider provider) => RefusedAsync(provider, "unique",
        $"UPDATE \"ClaimDays\" SET \"SessionId\" = (SELECT \"SessionId\" FROM \"ClaimDays\" WHERE \"ClaimId\" = '{ContractStore.Text(DemoIds.Claim(DemoClaim.Attested))}') WHERE \"ClaimId\" = '{_claim}'");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task One_who_proposed_a_rate_does_not_confirm_it(StoreProvider provider) => RefusedAsync(provider, "CK_HonorariumRates_TwoPeople",
        "UPDATE \"HonorariumRates\" SET \"ConfirmedBy\" = \"ProposedBy\"");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task What_is_pointed_at_is_not_deleted(StoreProvider provider) => RefusedAsync(provider, "constraint",
        $"DELETE FROM \"Accounts\" WHERE \"Id\" = '{_attester}'");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_form_key_counts_once(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var owner = DemoIds.Account(DemoAccounts.Coordinator);
        await SendAsync(store, owner);
        await Assert.ThrowsAsync<DbUpdateException>(() => SendAsync(store, owner));
        Assert.Equal(1, await store.InAsync(db => db.Everything.FormSubmissions.CountAsync(form => form.OwnerId == owner)));
    }

    private static Task<int> SendAsync(ContractStore store, Guid owner) => store.InAsync(db =>
    {
        db.Add(new FormSubmission(owner, "0123456789abcdef0123456789abcdef", "/groups/1", TestClock.Begin.UtcDateTime));
        return db.SaveChangesAsync();
    });

    private static async Task RefusedAsync(StoreProvider provider, string by, string sql)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var refused = await Assert.ThrowsAnyAsync<DbException>(() => store.SqlAsync(sql));
        Assert.Contains(by, refused.Message, StringComparison.OrdinalIgnoreCase);
    }
}
