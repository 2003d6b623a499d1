using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Leaders;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>Names are found and ordered by their region's alphabet, which neither database knows.</summary>
public sealed class NameTests
{
    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Swedish_names_end_with_the_letters_after_z(StoreProvider provider) =>
        Assert.Equal(["Zetterlund", "Åberg", "Ärlig", "Öberg"], await OrderedAsync(provider, "vgr", "sk-lung", "Öberg", "Ärlig", "Zetterlund", "Åberg"));

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Norwegian_names_end_with_theirs(StoreProvider provider) =>
        Assert.Equal(["Zahl", "Ærø", "Ødegård", "Ås"], await OrderedAsync(provider, "hv", "be-lms", "Ås", "Ødegård", "Zahl", "Ærø"));

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_name_is_found_in_small_letters(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var typed = NameKeys.Search(" öst ");
        var found = await store.InAsync(db => db.Everything.Leaders
            .Where(leader => EF.Property<string>(leader, NameKeys.SearchKey).Contains(typed)).Select(leader => leader.LastName).ToListAsync());
        Assert.Equal(["Östlund"], found);
    }

    private static async Task<List<string>> OrderedAsync(StoreProvider provider, string region, string unit, params string[] names)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await store.InAsync(async db =>
        {
            var home = await db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit(unit));
            db.AddRange(names.Select(name => new Leader(Guid.CreateVersion7(), DemoIds.Region(region), home.OrganisationId, home.Id, LeaderKind.Staff, "Ö", name)));
            return await db.SaveChangesAsync();
        });
        return await store.InAsync(db => db.Everything.Leaders
            .Where(leader => leader.FirstName == "Ö")
            .OrderBy(leader => EF.Property<string>(leader, NameKeys.SortKey))
            .Select(leader => leader.LastName).ToListAsync());
    }
}
