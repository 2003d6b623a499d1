using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Documents.Spreadsheets;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>The second form of an import, which only a file that was read leads to.</summary>
internal static class ImportForms
{
    private const string Course = "98-0001";

    private static readonly (string Path, string[] Heads, object?[] Row)[] _files =
    [
        ("/imports/courses", ["Utbildning", "Enhet", "Diagnos"], ["Lungskola", "Lungmottagningen Skövde", "KOL"]),
        ("/imports/leaders", ["Förnamn", "Efternamn", "Slags ledare", "Enhet"], ["Greta", "Ny", "Ledare från vården", "Lungmottagningen Skövde"]),
        ("/imports/participants", ["Kod", "Förnamn", "Initial"], [Course, "Maj", "B"]),
    ];

    /// <param name="host">The program, which gets a course with places left.</param>
    /// <param name="coordinator">Who reads the files in.</param>
    public static async Task<IReadOnlyList<Page>> ReadAsync(PortalHost host, Visitor coordinator)
    {
        await host.WriteAsync(async db =>
        {
            var unit = await db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit("sk-lung"));
            var region = await db.Everything.Regions.SingleAsync(one => one.Id == unit.RegionId);
            db.Add(new Group(region, unit, Course, new GroupFacts { Title = "Två platser", ConditionId = DemoIds.Condition("kol"), FewestPlaces = 1, MostPlaces = 2 }));
        });
        List<Page> pages = [];
        foreach (var (path, heads, row) in _files)
        {
            var page = await coordinator.OpenAsync(path);
            using var stream = new MemoryStream();
            SheetWriter.Write(stream, "Blad", [.. heads.Select(head => new SheetColumn(head))], [row]);
            using var content = new MultipartFormDataContent
            {
                { new StringContent(page.Document.QuerySelector($"main input[name={FieldNames.Token}]")!.GetAttribute("value")!), FieldNames.Token },
                { new ByteArrayContent(stream.ToArray()), "File", "fil.xlsx" },
            };
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, path)) { Content = content };
            pages.Add(await coordinator.SendAsync(request));
        }

        return pages;
    }
}
