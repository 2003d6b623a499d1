using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

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

    /// <summary>SQL Server takes at most 1,700 bytes in the key of an index, and 900 in a primary key: two a character.</summary>
    [Fact]
    public async Task Every_index_fits_in_what_SqlServer_takes()
    {
        // The passkey's key is the framework's own: of a varying length, and no authenticator's identifier comes near 900 bytes.
        var keys = await OfModelAsync(StoreProvider.SqlServer, db => db.Model.GetEntityTypes()
            .Where(type => !type.IsMappedToJson() && type.GetTableName() != "AccountPasskeys")
            .SelectMany(type => type.GetIndexes().Select(index => (index.Properties, Most: 1700, Name: $"{type.DisplayName()} {index.GetDatabaseName()}"))
                .Concat(type.GetKeys().Select(key => (key.Properties, Most: 900, Name: $"{type.DisplayName()} {key.GetName()}"))))
            .Select(key => (Bytes: key.Properties.Sum(BytesOf), key.Most, key.Name))
            .ToList());
        Assert.True(keys.Count > 100);
        Assert.Empty(keys.Where(key => key.Bytes > key.Most).Select(key => $"{key.Name}: {key.Bytes} of {key.Most}"));
    }

    private static int BytesOf(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        if (type == typeof(string))
        {
            return 2 * (property.GetMaxLength() ?? int.MaxValue / 4);
        }

        return type == typeof(byte[]) ? property.GetMaxLength() ?? int.MaxValue / 4 : 16;
    }

    private static async Task<T> OfModelAsync<T>(StoreProvider provider, Func<DbContext, T> ask)
    {
        await using var store = provider == StoreProvider.Sqlite
            ? ContractStore.OnSqlite(Directory.CreateTempSubdirectory("portal-model-").FullName)
            : ContractStore.ModelOfSqlServer();
        return await store.InAsync(db => Task.FromResult(ask(db)));
    }
}
