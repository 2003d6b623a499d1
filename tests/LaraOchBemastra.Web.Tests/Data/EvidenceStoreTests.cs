using System.Security.Cryptography;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>Files under lines: encrypted in the row, gone with the row, known again by what they hold.</summary>
public sealed class EvidenceStoreTests
{
    private static readonly Guid _draft = DemoIds.Claim(DemoClaim.DraftStarthjelp);
    private static readonly byte[] _content = [.. "Kvittering frå kaia, 50 kr"u8];

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task What_was_stored_comes_back_to_the_byte_and_lies_encrypted(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var id = await AddAsync(store, _draft, _content);
        var evidence = await store.InAsync(db => db.Everything.Evidence.SingleAsync(one => one.Id == id));
        Assert.Equal(("kvittering.jpg", _content.Length), (evidence.Name, evidence.Length));
        Assert.Equal(_content, await store.InAsync(db => EvidenceArchive.OpenAsync(db, evidence)));
        var lies = await SealedAsync(store, id);
        Assert.True(lies.AsSpan().IndexOf("Kvittering"u8) < 0);
        Assert.DoesNotContain("kvittering", await store.ColumnAsync("NameSealed", "ClaimEvidence", id), StringComparison.Ordinal);
        Assert.NotEqual(Convert.ToHexStringLower(SHA256.HashData(_content)), evidence.Fingerprint);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Content_that_was_moved_to_another_row_does_not_open(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var (one, other) = (await AddAsync(store, _draft, _content), await AddAsync(store, _draft, [1, 2, 3]));
        await store.SqlAsync($"UPDATE \"ClaimEvidence\" SET \"Sealed\" = (SELECT \"Sealed\" FROM \"ClaimEvidence\" WHERE \"Id\" = '{ContractStore.Text(one)}') WHERE \"Id\" = '{ContractStore.Text(other)}'");
        var evidence = await store.InAsync(db => db.Everything.Evidence.SingleAsync(row => row.Id == other));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => store.InAsync(db => EvidenceArchive.OpenAsync(db, evidence)));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_file_that_is_taken_away_leaves_nothing_and_one_that_moves_is_whole(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var before = await store.InAsync(db => db.Everything.Evidence.CountAsync());
        var id = await AddAsync(store, _draft, _content);
        await store.InAsync(async db =>
        {
            var claim = await db.Everything.Claims.Include(one => one.Lines).Include(one => one.Days).AsSplitQuery().SingleAsync(one => one.Id == _draft);
            claim.RemoveEvidence(claim.PayeeAccountId, id);
            return await db.SaveChangesAsync();
        });
        Assert.Equal(before, await store.InAsync(db => db.Everything.Evidence.CountAsync()));
        Assert.Empty(await SealedRowsAsync(store, id));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Evidence_of_lines_that_go_back_goes_into_their_new_claim_with_its_content(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var (bergen, number) = (DemoIds.Claim(DemoClaim.AttestedBergen), "HV-2026-999999");
        var evidence = await store.InAsync(db => db.Everything.Evidence.FirstAsync(one => one.ClaimId == bergen));
        var content = await store.InAsync(db => EvidenceArchive.OpenAsync(db, evidence));
        await store.InAsync(async db =>
        {
            var claim = await db.Everything.Claims.Include(one => one.Lines).Include(one => one.Days).Include(one => one.Parties).AsSplitQuery().SingleAsync(one => one.Id == bergen);
            var by = claim.AttestedBy!.Value;
            await db.Database.ExecuteSqlAsync($"UPDATE \"Claims\" SET \"State\" = {(int)ClaimState.Submitted} WHERE \"Id\" = {bergen}");
            await db.Entry(claim).ReloadAsync();
            db.Add(claim.ReturnLines(DemoIds.Account(DemoAccounts.CoordinatorNo), false, "Kva for billett?", [evidence.LineId], number, db.Clock.GetUtcNow().UtcDateTime)!);
            Assert.NotEqual(Guid.Empty, by);
            return await db.SaveChangesAsync();
        });
        var moved = await store.InAsync(db => db.Everything.Evidence.SingleAsync(one => one.Id == evidence.Id));
        Assert.Equal(number, await store.InAsync(db => db.Everything.Claims.Where(one => one.Id == moved.ClaimId).Select(one => one.Number).SingleAsync()));
        Assert.Equal(content, await store.InAsync(db => EvidenceArchive.OpenAsync(db, moved)));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task R_EVID_5_equal_content_is_known_again_and_a_claim_is_named_only_to_those_who_may_see_it(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var (mine, foreign) = (DemoIds.Claim(DemoClaim.AttestedBergen), DemoIds.Claim(DemoClaim.Attested));
        var content = await ContentOfAsync(store, mine);
        var own = await AddAsync(store, _draft, content);
        await AddAsync(store, DemoIds.Claim(DemoClaim.DraftMs), content);
        Assert.Empty(await AskAsync(store, mine, DemoAccounts.ReviewerNo));
        await SendAsync(store, _draft);
        await SendAsync(store, DemoIds.Claim(DemoClaim.DraftMs));

        var told = Assert.Single(await AskAsync(store, mine, "reviewer2.no@demo.example"));
        Assert.Equal((_draft, false), (told.ClaimId, told.Within));
        Assert.NotNull(told.Claim);
        var untold = Assert.Single(await AskAsync(store, mine, DemoAccounts.CoordinatorNo));
        Assert.Equal((null, null, false), (untold.Claim, untold.ClaimId, untold.Within));
        Assert.Contains(await AskAsync(store, _draft, "reviewer2.no@demo.example"), one => one.EvidenceId == own && one.ClaimId == mine);
        Assert.Empty(await AskAsync(store, foreign, DemoAccounts.Reviewer));
    }

    private static Task<IReadOnlyList<SameEvidence>> AskAsync(ContractStore store, Guid claimId, string who) => store.InAsync(async db =>
    {
        var claim = await db.Everything.Claims.SingleAsync(one => one.Id == claimId);
        var account = await db.Everything.Accounts.SingleAsync(one => one.Email == who);
        return await SameEvidence.LoadAsync(db, (await ViewerSource.LoadAsync(db, account.Id, account.SecurityStamp))!, claim);
    });

    private static Task<byte[]> ContentOfAsync(ContractStore store, Guid claimId) => store.InAsync(async db =>
        await EvidenceArchive.OpenAsync(db, await db.Everything.Evidence.FirstAsync(one => one.ClaimId == claimId)));

    private static Task<int> SendAsync(ContractStore store, Guid claimId) =>
        store.SqlAsync($"UPDATE \"Claims\" SET \"State\" = {(int)ClaimState.Submitted}, \"SubmittedAt\" = \"CreatedAt\" WHERE \"Id\" = '{ContractStore.Text(claimId)}'");

    private static Task<Guid> AddAsync(ContractStore store, Guid claimId, byte[] content) => store.InAsync(async db =>
    {
        var claim = await db.Everything.Claims.Include(one => one.Lines).Include(one => one.Days).AsSplitQuery().SingleAsync(one => one.Id == claimId);
        var line = claim.Lines.FirstOrDefault(HonorariumClaim.CarriesEvidence)
            ?? claim.AddLine(claim.PayeeAccountId, new(ClaimLineKind.Parking, claim.Days[0].Id, 1, Domain.Common.Money.Kronor(40), "P-hus"), new ClaimRules(new HonorariumRates([]), []));
        var file = new EvidenceFile(EvidenceKind.Jpeg, "kvittering.jpeg", content.Length, null, EvidenceArchive.FingerprintOf(db, content));
        var evidence = claim.AddEvidence(claim.PayeeAccountId, line.Id, file, db.Clock.GetUtcNow().UtcDateTime, Guid.CreateVersion7());
        EvidenceArchive.Add(db, evidence, content);
        await db.SaveChangesAsync();
        return evidence.Id;
    });

    private static async Task<byte[]> SealedAsync(ContractStore store, Guid id) => Assert.Single(await SealedRowsAsync(store, id));

    private static Task<List<byte[]>> SealedRowsAsync(ContractStore store, Guid id) => store.InAsync(db =>
        db.Database.SqlQuery<byte[]>($"SELECT \"Sealed\" AS \"Value\" FROM \"ClaimEvidence\" WHERE \"Id\" = {id}").ToListAsync());
}
