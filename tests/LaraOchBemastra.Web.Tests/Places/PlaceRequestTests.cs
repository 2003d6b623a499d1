using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Places;

public sealed class PlaceRequestTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_request_counts_when_it_is_confirmed_by_the_link_in_the_mail_and_not_before()
    {
        await host.SetAsync(8, new PlaceChoices());
        var sent = await host.TypeAsync("Alma", ("Telefon", "070-1"), ("AccessNeeds", "Rullstol"));
        Assert.Equal("Nästan klart: se i din e-post", sent.Heading);
        Assert.Empty(await host.StatesAsync());
        var link = await host.NewestLinkAsync("Alma@example.org");
        var confirm = await host.Visitor().OpenAsync(link);
        Assert.Contains("noindex", confirm.Headers["X-Robots-Tag"], StringComparison.Ordinal);
        Assert.Empty(await host.StatesAsync());
        var own = await confirm.SubmitAsync("Bekräfta");
        Assert.Equal("Din plats", own.Heading);
        Assert.Contains("Sökt plats", own.Text, StringComparison.Ordinal);
        Assert.Equal(EnrolmentState.Requested, (await host.StatesAsync())["Alma"]);
        Assert.Equal("Länken gäller inte längre", (await host.Visitor().OpenAsync(link)).Heading);
    }

    [Fact]
    public async Task Whoever_asks_by_a_link_in_another_language_is_answered_in_it()
    {
        await host.SetAsync(8, new PlaceChoices());
        var page = await host.Visitor().Reading("sv").OpenAsync($"/courses/{PlaceTable.Course}/place?lang=nb");
        Assert.EndsWith("/place?lang=nb", page.Document.QuerySelector("main form[method=post]")!.GetAttribute("action"), StringComparison.Ordinal);
        page = await page.SubmitAsync("Send");
        Assert.NotEmpty(page.Errors);
        Assert.Equal("nb", page.Language);
    }

    [Fact]
    public async Task A_mail_tells_the_courses_code_and_nothing_of_condition_title_or_another_person()
    {
        await host.SetAsync(8, new PlaceChoices());
        await host.AskAsync("Britta", ("Den andras förnamn", "Torulf"), ("Den andras efternamn", "Ek"), ("Den andras e-post", "torulf@example.org"));
        var (code, title) = await host.ReadAsync(db => db.Everything.Groups.Where(group => group.Id == PlaceTable.Course)
            .Select(group => ValueTuple.Create(group.Code, group.Title)).SingleAsync());
        var mails = await host.MailToAsync("Britta@example.org");
        Assert.Equal(2, mails.Count);
        Assert.All(mails, mail =>
        {
            Assert.Contains(code, mail, StringComparison.Ordinal);
            Assert.DoesNotContain(title, mail, StringComparison.Ordinal);
            Assert.DoesNotContain("KOL", mail, StringComparison.Ordinal);
            Assert.DoesNotContain("Torulf", mail, StringComparison.Ordinal);
        });
        Assert.Single(await host.MailToAsync("torulf@example.org"));
    }

    [Fact]
    public async Task Asking_twice_leads_to_the_place_asked_for_first_and_the_pages_never_tell()
    {
        await host.SetAsync(8, new PlaceChoices());
        await host.AskAsync("Cilla");
        Assert.Equal("Nästan klart: se i din e-post", (await host.TypeAsync("Cilla")).Heading);
        var own = await (await host.Visitor().OpenAsync(await host.NewestLinkAsync("Cilla@example.org"))).SubmitAsync("Bekräfta");
        Assert.Equal("Din plats", own.Heading);
        Assert.Single(await host.StatesAsync(), one => one.Key == "Cilla");
    }

    [Fact]
    public async Task A_request_that_is_not_confirmed_in_two_days_is_wiped()
    {
        await host.SetAsync(8, new PlaceChoices());
        await host.TypeAsync("Doris");
        var link = await host.NewestLinkAsync("Doris@example.org");
        host.Clock.Move(TimeSpan.FromDays(PlaceRequest.DaysKept) + TimeSpan.FromMinutes(3));
        Assert.Equal("Länken gäller inte längre", (await host.Visitor().OpenAsync(link)).Heading);
        await host.RoundAsync();
        Assert.Equal(0, await host.ReadAsync(db => db.Everything.PlaceRequests.CountAsync()));
    }

    [Theory]
    [InlineData("Förnamn", "")]
    [InlineData("Förnamn", "19121212-1212")]
    [InlineData("Efternamn", "")]
    [InlineData("E-post", "")]
    [InlineData("E-post", "inte en adress")]
    [InlineData("Den andras efternamn", "Ek")]
    public async Task What_lacks_or_is_wrong_is_said_and_what_was_typed_stays(string field, string value)
    {
        var form = await host.Visitor().OpenAsync($"/courses/{PlaceTable.Course}/place?lang=sv");
        var back = await form.SubmitAsync("Skicka", ("Förnamn", "Eva"), ("Efternamn", "Ek"), ("E-post", "eva@example.org"), ("Telefon", "070-2"), (field, value));
        Assert.Single(back.Errors);
        Assert.Equal("070-2", back.Document.QuerySelector("input[name=Phone]")?.GetAttribute("value"));
        Assert.Empty(await host.MailToAsync("eva@example.org"));
    }

    [Fact]
    public async Task The_information_text_is_accepted_by_its_version_and_consent_is_asked_where_it_is_used()
    {
        await host.SetAsync(8, new PlaceChoices());
        var form = await host.Visitor().OpenAsync($"/courses/{PlaceTable.Course}/place?lang=sv");
        await host.WriteAsync(async db => (await db.Everything.PlaceRules.Include(one => one.Texts).SingleAsync(one => one.RegionId == DemoIds.Region("vgr")))
            .Write(PlaceTextKind.Consent, new PlaceWords("Jag går med på det.", string.Empty, string.Empty, string.Empty), host.Clock.GetUtcNow().UtcDateTime, null));
        var back = await form.SubmitAsync("Skicka", ("Förnamn", "Frida"), ("Efternamn", "Ek"), ("E-post", "frida@example.org"));
        Assert.Contains("har ändrats", Assert.Single(back.Errors), StringComparison.Ordinal);
        back = await back.SubmitAsync("Skicka");
        Assert.Contains("samtycker", Assert.Single(back.Errors), StringComparison.Ordinal);
        var own = await host.AskAsync("Gerda", ("Jag samtycker", "true"));
        Assert.Equal("Din plats", own.Heading);
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Groups.SelectMany(group => group.Enrolments)
            .Where(one => one.FirstName == "Gerda").Select(one => one.InformationVersion).SingleAsync()));
    }

    [Fact]
    public async Task Where_a_region_takes_no_requests_there_is_no_button_and_no_page()
    {
        await host.SetAsync(8, new PlaceChoices());
        Assert.True((await host.Visitor().OpenAsync($"/courses/{PlaceTable.Course}?lang=sv")).HasLink("Sök plats"));
        await host.SetAsync(8, new PlaceChoices { TakesRequests = false });
        Assert.False((await host.Visitor().OpenAsync($"/courses/{PlaceTable.Course}?lang=sv")).HasLink("Sök plats"));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync($"/courses/{PlaceTable.Course}/place")).Status);
        await host.SetAsync(8, new PlaceChoices());
    }
}
