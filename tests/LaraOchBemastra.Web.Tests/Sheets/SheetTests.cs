using System.Net;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Documents.Spreadsheets;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sheets;

public sealed class SheetTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_list_of_courses_is_had_as_it_is_filtered_and_sorted_all_pages_of_it()
    {
        await host.WriteAsync(async db =>
        {
            var region = await db.Everything.Regions.SingleAsync(one => one.Id == DemoIds.Region("vgr"));
            var unit = await db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit("sk-lung"));
            db.AddRange(Enumerable.Range(0, 40).Select(at => new Group(
                region, unit, $"99-{at:0000}", new GroupFacts { Title = $"=Arkprov {40 - at:00}", ConditionId = DemoIds.Condition("kol"), Place = "Skövde" })));
        });
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync("/groups?q=Arkprov&state=Planned&sort=Title&page=2");
        var rows = await FetchAsync(coordinator, page);
        Assert.Equal(["Utbildning", "Kod och enhet", "Läge", "Nästa träff", "Vad som väntar"], rows[0].Cells);
        Assert.Equal(Enumerable.Range(1, 40).Select(at => $"=Arkprov {at:00}"), rows.Skip(1).Select(row => (string)row.Cells[0]!));
        Assert.Equal("99-0039 · Lungmottagningen Skövde", rows[1].Cells[1]);
    }

    [Fact]
    public async Task Dates_are_dates_and_the_condition_stands_in_the_coordinators_own_list_of_leaders()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync("/leaders?kind=Experienced");
        var rows = await FetchAsync(coordinator, page);
        Assert.Equal(page.Document.QuerySelector("caption .count")!.TextContent, $"{rows.Count - 1}");
        var trained = rows[0].Cells.ToList().IndexOf("Ledarutbildning");
        Assert.Contains(rows.Skip(1), row => row.Cells[trained] is DateTime);
        Assert.Contains(rows, row => row.Cells.Contains("Anna Lindqvist") && row.Cells.Contains("KOL"));

        page = await coordinator.OpenAsync("/groups?state=Published");
        Assert.Contains((await FetchAsync(coordinator, page)).Skip(1), row => row.Cells[3] is DateTime);
    }

    [Fact]
    public async Task Each_file_leaves_a_row_in_the_trail_and_holds_no_more_than_the_page()
    {
        var before = await host.ReadAsync(db => db.Everything.Audit.CountAsync(row => row.Action == AuditAction.Exported && row.Kind == "Sheet"));
        var norwegian = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        var rows = await FetchAsync(norwegian, await norwegian.OpenAsync("/leaders"));
        Assert.DoesNotContain(rows, row => row.Cells.Contains("Anna Lindqvist"));
        var noted = await host.ReadAsync(db => db.Everything.Audit.Where(row => row.Action == AuditAction.Exported && row.Kind == "Sheet").ToListAsync());
        Assert.Equal(before + 1, noted.Count);
        Assert.Equal($"leaders; rows={rows.Count - 1}", noted.MaxBy(row => row.Id)!.Detail);
    }

    [Fact]
    public async Task What_is_no_list_or_not_ones_own_is_not_to_be_had_as_a_file()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.OpenAsync("/groups/new?format=xlsx")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.OpenAsync($"/groups/{DemoIds.Group(DemoCourse.KolsBergen)}?format=xlsx")).Status);
        var leader = await host.SignedInAsync(DemoAccounts.Leader);
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.OpenAsync("/leaders?format=xlsx")).Status);
        var nobody = host.Visitor();
        Assert.Equal("text/html; charset=utf-8", (await nobody.OpenAsync("/courses?format=xlsx")).Headers["Content-Type"]);
    }

    internal static async Task<IReadOnlyList<SheetRow>> FetchAsync(Visitor visitor, Page page)
    {
        var href = page.Document.QuerySelector("a[download]")?.GetAttribute("href");
        Assert.NotNull(href);
        using var answer = await visitor.Client.GetAsync(new Uri(page.Address, href));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        return SheetReader.Read(await answer.Content.ReadAsByteArrayAsync());
    }
}
