using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>The model of both providers; needs no database.</summary>
public sealed class ModelTests
{
    public static TheoryData<StoreProvider> Providers => [StoreProvider.Sqlite, StoreProvider.SqlServer];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task No_model_change_waits_for_its_migration(StoreProvider provider) =>
        Assert.False(await OfModelAsync(provider, db => db.Database.HasPendingModelChanges()));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task No_database_deletes_on_its_own_and_only_parts_follow_their_root(StoreProvider provider)
    {
        var keys = await OfModelAsync(provider, db => db.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()).ToList());
        Assert.True(keys.Count > 50);
        Assert.All(keys, key => Assert.Contains(key.DeleteBehavior, new[] { DeleteBehavior.Restrict, DeleteBehavior.ClientCascade }));
        var following = keys.Where(key => key.DeleteBehavior == DeleteBehavior.ClientCascade).ToList();
        Assert.NotEmpty(following);
        Assert.All(following, key => Assert.True(typeof(IPart).IsAssignableFrom(key.DeclaringEntityType.ClrType), key.ToString()));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Every_text_column_has_a_length(StoreProvider provider)
    {
        var texts = await OfModelAsync(provider, db => db.Model.GetEntityTypes()
            .Where(type => !type.IsMappedToJson())
            .SelectMany(type => type.GetProperties())
            .Where(property => property.ClrType == typeof(string)).ToList());
        Assert.True(texts.Count > 50);
        Assert.All(texts, property => Assert.True(property.GetMaxLength() > 0, $"{property.DeclaringType.DisplayName()}.{property.Name}"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Every_root_has_a_version_and_the_passkey_table_is_there(StoreProvider provider)
    {
        var types = await OfModelAsync(provider, db => db.Model.GetEntityTypes().ToList());
        var roots = types.Where(type => typeof(AggregateRoot).IsAssignableFrom(type.ClrType)).ToList();
        Assert.NotEmpty(roots);
        Assert.All(roots, root => Assert.True(root.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken, root.Name));
        Assert.Contains(types, type => type.GetTableName() == "AccountPasskeys");
    }

    private static async Task<T> OfModelAsync<T>(StoreProvider provider, Func<DbContext, T> ask)
    {
        await using var store = provider == StoreProvider.Sqlite
            ? ContractStore.OnSqlite(Directory.CreateTempSubdirectory("portal-model-").FullName)
            : ContractStore.ModelOfSqlServer();
        return await store.InAsync(db => Task.FromResult(ask(db)));
    }
}
