using System.Net;
using System.Text;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Calendars;

public sealed class CalendarTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid Course = DemoIds.Group(DemoCourse.KolEvening);

    [Fact]
    public async Task A_feed_tells_when_and_nothing_else()
    {
        var address = await MadeAsync("leader@demo.example", "/calendar");
        var feed = await host.Visitor().OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, feed.Status);
        Assert.StartsWith("text/calendar", feed.Headers["Content-Type"], StringComparison.Ordinal);
        var text = feed.Html.Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        var (course, unit, condition, people) = await host.ReadAsync(async db =>
        {
            var group = await db.Everything.Groups.Include(one => one.Sessions).SingleAsync(one => one.Id == Course);
            return (group,
                await db.Everything.Units.SingleAsync(one => one.Id == group.UnitId),
                await db.Everything.Conditions.SingleAsync(one => one.Id == group.ConditionId),
                await db.Everything.Leaders.Select(one => one.Name).ToListAsync());
        });
        var recent = course.Sessions.First(session => session.State == SessionState.Planned);
        Assert.Contains($"UID:{recent.Id:N}@", text, StringComparison.Ordinal);
        Assert.Contains($"SUMMARY:Träff {recent.Number} ({course.Code})", text, StringComparison.Ordinal);
        Assert.All([course.Title, course.Place, unit.Name, condition.NameSv, .. people], word =>
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/calendar")]
    [InlineData("/groups/{0}/calendar")]
    public async Task A_renewed_feed_leaves_the_old_link_dead(string page)
    {
        page = string.Format(System.Globalization.CultureInfo.InvariantCulture, page, Course);
        var first = await MadeAsync("staff@demo.example", page);
        var second = await MadeAsync("staff@demo.example", page);
        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await host.Visitor().OpenAsync(second)).Status);

        var person = await host.SignedInAsync("staff@demo.example");
        var stopped = await (await person.OpenAsync(page)).SubmitAsync("Stäng av adressen");
        Assert.Equal("Adressen är avstängd. Kalenderprogram som hade den får inget mer.", stopped.Said);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync(second)).Status);
    }

    [Fact]
    public async Task A_published_course_has_a_file_for_everybody_and_a_planned_one_has_none()
    {
        var published = await AnyAsync(GroupState.Published);
        var planned = await AnyAsync(GroupState.Planned);
        Assert.Contains("BEGIN:VEVENT", (await host.Visitor().OpenAsync($"/courses/{published}/calendar.ics")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync($"/courses/{planned}/calendar.ics")).Status);
    }

    [Fact]
    public async Task The_feed_of_a_closed_account_is_closed_with_it()
    {
        var address = await MadeAsync("coordinator@demo.example", "/calendar");
        await host.WriteAsync(async db =>
            (await db.Everything.Accounts.AsTracking().SingleAsync(one => one.Email == "coordinator@demo.example")).Disabled = true);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync(address)).Status);
    }

    [Fact]
    public async Task One_who_has_a_place_gets_the_sessions_by_her_link()
    {
        var token = string.Empty;
        await host.WriteAsync(async db =>
        {
            var enrolment = await db.Everything.Groups.Where(group => group.Id == Course).SelectMany(group => group.Enrolments).FirstAsync();
            token = PlaceLinks.Add(db, enrolment.Id);
        });
        Assert.Contains("BEGIN:VEVENT", (await host.Visitor().OpenAsync($"/my-place/{token}/calendar.ics")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync($"/my-place/{LinkKey.New()}/calendar.ics")).Status);
    }

    [Fact]
    public async Task A_mail_about_a_course_can_carry_its_sessions()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var group = await db.Everything.Groups.SingleAsync(one => one.Id == Course);
        await scope.ServiceProvider.GetRequiredService<MailDesk>().AddAsync(
            MailKind.PasswordChanged, "kalender@example.org", "nb", group.RegionId, new Dictionary<string, string> { ["name"] = "Kari", ["link"] = "https://localhost/" }, group.Id, calendar: true);
        await db.SaveChangesAsync();
        var mail = Assert.Single(await host.MailToAsync("kalender@example.org"));
        Assert.Contains("text/calendar", mail, StringComparison.Ordinal);
        Assert.Contains("calendar.ics", mail, StringComparison.Ordinal);
        Assert.Contains($"Samling 1 ({group.Code})", Encoding.UTF8.GetString(Attached(mail)), StringComparison.Ordinal);
        Assert.Equal(string.Empty, await host.ReadAsync(one => one.Everything.Outbox.Where(row => row.GroupId == group.Id).Select(row => row.Calendar).FirstAsync()));
    }

    private static byte[] Attached(string mail)
    {
        var part = mail[mail.IndexOf("text/calendar", StringComparison.Ordinal)..];
        part = part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return Convert.FromBase64String(part[..part.IndexOf("--", StringComparison.Ordinal)].ReplaceLineEndings(string.Empty));
    }

    private Task<Guid> AnyAsync(GroupState state) => host.ReadAsync(db =>
        db.Everything.Groups.Where(group => group.State == state && group.Sessions.Any()).Select(group => group.Id).FirstAsync());

    private async Task<string> MadeAsync(string who, string page)
    {
        var person = await host.SignedInAsync(who);
        var shown = await person.OpenAsync(page);
        shown = await shown.SubmitAsync(shown.Text.Contains("Skapa en ny adress", StringComparison.Ordinal) ? "Skapa en ny adress" : "Skapa kalenderadress");
        return shown.Document.QuerySelector("#address")!.GetAttribute("value")!;
    }
}
