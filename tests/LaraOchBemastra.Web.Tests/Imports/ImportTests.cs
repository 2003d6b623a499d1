using System.Net;
using System.Text;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Documents.Spreadsheets;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Imports;

public sealed class ImportTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string[] CourseHeads = ["Utbildning", "Enhet", "Diagnos", "Första träffen", "Antal träffar", "Börjar", "Slutar", "Plats"];

    [Fact]
    public async Task Each_row_has_its_fate_in_words_and_one_press_imports_just_that_once()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var before = await CountAsync();
        var page = await SendAsync(coordinator, "/imports/courses", Book(
            CourseHeads,
            ["Lungskola ett", "Lungmottagningen Skövde", "KOL", new DateOnly(2027, 9, 7), 6, new TimeOnly(13, 0), "15.30", "Sal 2"],
            ["Lungskola två", "Lungmottagningen Skövde", "kols", "8.9.2027", "2", "13", "15", null],
            ["Lungskola ett", "Lungmottagningen Skövde", "KOL", "2027-09-07", 6, "13.00", "15.30", "Sal 2"],
            ["Lungskola tre", "Lungmottagningen Mars", "KOL", "2027-09-07", 6, "13.00", "15.30", "Sal 2"],
            ["Lungskola fyra", "Lungmottagningen Skövde", "KOL", "i höst", 6, "13.00", "15.30", "Sal 2"],
            ["Lungskola fem", "Lungmottagningen Skövde", null, "2027-09-07", 6, "13.00", "15.30", "Sal 2"]));
        Assert.Contains("2 rader blir nya, 1 finns redan och 3 kan inte läsas in.", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Rows, row => row[0] == "5" && row[2] == "Läses inte in Enhet: Det finns ingen med det namnet som du kan välja.");
        Assert.Contains(page.Rows, row => row[0] == "6" && row[2].Contains("Första träffen: Skriv datumet", StringComparison.Ordinal));
        Assert.Contains(page.Rows, row => row[0] == "4" && row[2] == "Finns redan");
        Assert.Equal(before, await CountAsync());

        var posts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Läs in 2 rader")));
        Assert.All(posts, post => Assert.Equal("/imports/courses", post.Path));
        Assert.Equal(before + 2, await CountAsync());
        var made = await host.ReadAsync(db => db.Everything.Groups.Include(one => one.Sessions).SingleAsync(one => one.Title == "Lungskola ett"));
        Assert.Equal((GroupState.Planned, 6, "Sal 2"), (made.State, made.Sessions.Count, made.Place));

        Task<int> CountAsync() => host.ReadAsync(db => db.Everything.Groups.CountAsync());
    }

    [Fact]
    public async Task The_template_of_each_kind_is_read_back_in_any_of_the_languages()
    {
        var norwegian = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        foreach (var kind in new[] { "courses", "leaders", "participants" })
        {
            var template = await norwegian.Client.GetByteArrayAsync(new Uri($"https://localhost/imports/{kind}.xlsx"));
            Assert.NotEmpty(SheetReader.Read(template)[0].Cells);
            var page = await SendAsync(await host.SignedInAsync(DemoAccounts.Coordinator), $"/imports/{kind}", template);
            Assert.Equal(["Filen har inga rader under rubrikerna."], page.Errors);
        }

        var odd = await SendAsync(norwegian, "/imports/leaders", Book(["Førenamn", "Etternamn", "Skostorleik"], ["A", "B", 42]));
        Assert.Equal(["Kolonna «Skostorleik» høyrer ikkje til her. Hent malen og bruk overskriftene der."], odd.Errors);
        odd = await SendAsync(norwegian, "/imports/leaders", Book(["Førenamn"], ["A"]));
        Assert.Equal(["Fila manglar: Etternamn, Type kursleiar, Eining. Hent malen og bruk overskriftene der."], odd.Errors);
    }

    [Fact]
    public async Task Leaders_come_with_their_training_and_those_known_by_their_address_are_there_already()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await SendAsync(coordinator, "/imports/leaders", Book(
            ["Förnamn", "Efternamn", "Slags ledare", "Enhet", "E-post", "Erfarenhet som", "Diagnos", "Medgivande", "Ledarutbildning"],
            ["Greta", "Ny", "Ledare med egen erfarenhet", "Lungmottagningen Skövde", "greta.ny@example.org", "Egen sjukdom", "KOL", "2026-01-07", "2026-01-14"],
            ["Greta", "Två", "Ledare från vården", "Lungmottagningen Skövde", "GRETA.NY@example.org", null, null, null, null],
            ["Fel", "Adress", "Doktor", "Lungmottagningen Skövde", "fel adress", null, null, null, null],
            ["Sven", "Vård", "Ledare från vården", "Lungmottagningen Skövde", null, "Egen sjukdom", null, null, null]));
        Assert.Contains("1 rader blir nya, 1 finns redan och 2 kan inte läsas in.", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Rows, row => row[0] == "4" && row[2].Contains("Slags ledare: Skriv ett", StringComparison.Ordinal) && row[2].Contains("E-post: ", StringComparison.Ordinal));
        await page.SubmitAsync("Läs in 1 rader");
        var leader = await host.ReadAsync(db => db.Everything.Leaders.SingleAsync(one => one.Email == "greta.ny@example.org"));
        Assert.Equal(new DateOnly(2026, 1, 7), leader.AgreedToBeFoundOn);
        Assert.True(await host.ReadAsync(db => db.Everything.TrainingRecords.AnyAsync(one => one.LeaderId == leader.Id && one.CompletedOn == new DateOnly(2026, 1, 14))));
    }

    [Fact]
    public async Task Participants_fill_a_course_up_to_its_places_and_what_changed_meanwhile_is_shown_again()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var code = "98-0001";
        await host.WriteAsync(async db =>
        {
            var region = await db.Everything.Regions.SingleAsync(one => one.Id == DemoIds.Region("vgr"));
            var unit = await db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit("sk-lung"));
            db.Add(new Group(region, unit, code, new GroupFacts { Title = "Två platser", ConditionId = DemoIds.Condition("kol"), FewestPlaces = 1, MostPlaces = 2 }));
        });
        var page = await SendAsync(coordinator, "/imports/participants", Book(
            ["Kod", "Förnamn", "Initial"],
            [code, "Maj", "B"], [code, "Maj", "B"], [code, "19500101-1234", "C"], [code, "Ture", "D"], [code, "Ester", "E"], ["00-0000", "Ingen", "F"]));
        Assert.Contains("2 rader blir nya, 1 finns redan och 3 kan inte läsas in.", page.Text, StringComparison.Ordinal);
        await host.WriteAsync(async db => (await db.Everything.Groups.Include(one => one.Enrolments).SingleAsync(one => one.Code == code)).Enrol("Först", "X", Domain.Conditions.Experience.Patient));
        var changed = await page.SubmitAsync("Läs in 2 rader");
        Assert.Equal(HttpStatusCode.Conflict, changed.Status);
        Assert.Contains("1 rader blir nya", changed.Text, StringComparison.Ordinal);
        await changed.SubmitAsync("Läs in 1 rader");
        Assert.Equal(2, await host.ReadAsync(db => db.Everything.Groups.Where(one => one.Code == code).SelectMany(one => one.Enrolments).CountAsync()));
    }

    [Fact]
    public async Task Files_that_are_none_and_seals_of_others_are_answered_with_a_sentence()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        Assert.Equal(["Välj en fil först."], (await SendAsync(coordinator, "/imports/courses", [])).Errors);
        Assert.Equal(["Filen går inte att läsa som Excel. Spara den som .xlsx och försök igen."], (await SendAsync(coordinator, "/imports/courses", Encoding.UTF8.GetBytes("hej"))).Errors);
        Assert.Equal(["Filen är större än 1 MB. Dela den i flera."], (await SendAsync(coordinator, "/imports/courses", new byte[SheetReader.MostBytes + 1])).Errors);
        var page = await SendAsync(coordinator, "/imports/courses", Book(CourseHeads, ["Sigill", "Lungmottagningen Skövde", "KOL", null, null, null, null, null]));
        var seal = page.Document.QuerySelector("input[name=Checked]")!.GetAttribute("value")!;
        foreach (var (who, path, sealedBy) in new[] { (DemoAccounts.Coordinator2, "/imports/courses", seal), (DemoAccounts.Coordinator, "/imports/leaders", seal), (DemoAccounts.Coordinator, "/imports/courses", seal[..^2] + "AA") })
        {
            var other = await SendAsync(await host.SignedInAsync(who), path, [], ("Checked", sealedBy));
            Assert.Equal(["Det har gått för lång tid. Läs in filen igen."], other.Errors);
        }
    }

    private static async Task<Page> SendAsync(Visitor visitor, string path, byte[] file, params (string Name, string Value)[] more)
    {
        var page = await visitor.OpenAsync(path);
        var content = new MultipartFormDataContent
        {
            { new StringContent(page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
        };
        foreach (var (name, value) in more)
        {
            content.Add(new StringContent(value), name);
        }

        if (file.Length > 0)
        {
            content.Add(new ByteArrayContent(file), "File", "fil.xlsx");
        }

        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, path)) { Content = content });
    }

    private static byte[] Book(string[] heads, params object?[][] rows)
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, "Blad", [.. heads.Select(head => new SheetColumn(head))], rows);
        return stream.ToArray();
    }
}
