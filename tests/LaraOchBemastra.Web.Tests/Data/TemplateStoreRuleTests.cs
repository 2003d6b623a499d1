using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Checklists;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>What the store holds of templates and checklists, on either provider.</summary>
public sealed class TemplateStoreRuleTests
{
    private static readonly ChecklistPoint Room = new("Boka lokal", ChecklistOwner.Coordinator, ChecklistAnchor.FirstSession, -70);

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_course_has_one_checklist(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var group = await store.InAsync(db => db.Everything.Groups.FirstAsync(one => !db.Everything.Checklists.Any(list => list.GroupId == one.Id)));
        await AddAsync(store, new Checklist(group, [Room]));
        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(store, new Checklist(group, [Room])));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_region_and_a_template_have_one_list_of_points_each_which_is_rewritten(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var (region, owner) = (DemoIds.Region("vgr"), Guid.CreateVersion7());
        var list = new ChecklistTemplate(Guid.CreateVersion7(), region, owner);
        list.Write([Room]);
        await AddAsync(store, list);
        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(store, new ChecklistTemplate(Guid.CreateVersion7(), region, owner)));
        await store.InAsync(db => db.WriteAsync(async () =>
        {
            var there = await db.Everything.ChecklistTemplates.Include(one => one.Points).SingleAsync(one => one.OwnerId == owner);
            there.Write([Room with { Text = "Ny" }, Room]);
            return there.Id;
        }));
        var points = await store.InAsync(db => db.Everything.ChecklistTemplates.Where(one => one.OwnerId == owner)
            .SelectMany(one => one.Points).OrderBy(point => point.Place).Select(point => point.Text).ToListAsync());
        Assert.Equal(["Ny", "Boka lokal"], points);
    }

    private static Task<int> AddAsync(ContractStore store, object made) => store.InAsync(db =>
    {
        db.Add(made);
        return db.SaveChangesAsync();
    });
}
