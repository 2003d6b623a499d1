using System.Net;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Groups;

/// <summary>When a course meets: by a pattern past holidays, moved with the rest, made up for, and never a leader twice.</summary>
public sealed class ScheduleTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Coordinator = DemoAccounts.Coordinator;

    [Fact]
    public async Task A_holiday_that_the_region_enters_is_skipped_with_its_name()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await (await (await admin.OpenAsync("/units")).FollowAsync("Lov och helgdagar")).FollowAsync("Lägg till ett lov");
        page = await page.SubmitAsync("Lägg till lovet", ("Namn", "Planeringsvecka"), ("Från och med", "2029-03-16"), ("Till och med", "2029-03-12"));
        Assert.Equal(["Lovet slutar innan det börjar. Ändra ett av datumen."], page.Errors);
        page = await page.SubmitAsync("Lägg till lovet", ("Från och med", "2029-03-12"), ("Till och med", "2029-03-16"));
        Assert.Contains("Planeringsvecka", page.Text, StringComparison.Ordinal);
        Assert.Contains("Midsommarafton", page.Text, StringComparison.Ordinal);

        page = await SeriesAsync(await PlanAsync("Serie i mars"), ("Från och med", "2029-03-08"), ("Antal träffar", "3"));

        Assert.Equal(["8 mars", "15 mars", "22 mars", "29 mars"], page.Rows.Select(row => row[0].Split(' ', 2)[1][..^5]));
        Assert.Equal("Hoppas över Planeringsvecka", page.Rows[1][1]);
        Assert.True(page.HasButton("Lägg in 3 träffar"));
    }

    [Fact]
    public async Task Dates_are_struck_and_restored_before_they_are_saved()
    {
        var page = await SeriesAsync(await PlanAsync("Serie över påsk"), ("Från och med", "2029-03-29"), ("Antal träffar", "3"), ("fredag", "true"), ("torsdag", "false"));
        Assert.Equal("Hoppas över Långfredagen", page.Rows[0][1]);
        Assert.Equal("Helgdag", page.Rows[0][2]);

        page = await page.SubmitAsync("Visa datumen", ("Stryk 6 april 2029", "true"));
        Assert.Equal("Hoppas över Struken av dig", page.Rows[1][1]);
        page = await page.SubmitAsync("Visa datumen", ("Stryk 6 april 2029", "false"), ("Stryk 13 april 2029", "true"));
        Assert.Equal("13.00–15.30", page.Rows[1][1]);
        page = await page.SubmitAsync("Lägg in 3 träffar");

        Assert.Equal("3 träffar är inlagda.", page.Said);
        Assert.Equal(["6 april", "20 april", "27 april"], page.Rows.Select(row => row[1].Split(' ', 2)[1][..8].Trim()).Select(date => date.TrimEnd('2').Trim()));
    }

    [Fact]
    public async Task A_date_struck_after_it_was_shown_is_shown_again_and_not_saved()
    {
        var page = await SeriesAsync(await PlanAsync("Serie utan visning"), ("Från och med", "2029-09-06"), ("Antal träffar", "2"));

        page = await page.SubmitAsync("Lägg in 2 träffar", ("Stryk 6 september 2029", "true"));

        Assert.Equal(3, page.Rows.Count);
        Assert.Equal(0, await host.ReadAsync(db => db.Everything.Groups.Where(group => group.Title == "Serie utan visning").SelectMany(group => group.Sessions).CountAsync()));
    }

    [Fact]
    public async Task The_rest_is_shown_before_it_is_moved_and_steps_over_holidays()
    {
        var page = await PlanAsync("Allt flyttas", "2029-03-14", "3");
        page = await (await page.FollowAsync("Flytta Träff 1")).SubmitAsync("Flytta", ("Nytt datum", "2029-03-23"), ("Flytta träffarna efter lika långt", "true"));
        Assert.Contains("Hoppar över fre 30 mars: Långfredagen", page.Text, StringComparison.Ordinal);
        Assert.Contains("Inget är sparat än.", page.Text, StringComparison.Ordinal);

        page = await page.SubmitAsync("Flytta 3 träffar");

        Assert.Equal("Träffarna är flyttade.", page.Said);
        Assert.Equal(["fredag 23 mars 2029", "fredag 6 april 2029", "fredag 13 april 2029"], page.Rows.Select(row => row[1][..^11].Trim()));
    }

    [Fact]
    public async Task A_cancelled_session_has_a_call_list_and_one_that_makes_up_for_it()
    {
        var page = await PlanAsync("Ställs in", "2029-05-15", "2");
        page = await page.FollowAsync("Ställ in Träff 1");
        page = await page.SubmitAsync("Ställ in träffen", ("Varför", "Översvämning"));
        page = await (await page.FollowAsync("Ersättningsträff Träff 1")).SubmitAsync("Lägg till", ("Datum", "2029-05-29"));

        Assert.Contains("Ersätts av träff 3, tis 29 maj", page.Rows[0][2], StringComparison.Ordinal);
        Assert.Contains("Ersätter träff 1, tis 15 maj", page.Rows[2][1], StringComparison.Ordinal);
        Assert.False(page.HasLink("Ta tillbaka Träff 1"));
        Assert.Contains("Ingen att ringa", (await page.FollowAsync("Ringlista Träff 1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_call_list_has_first_names_and_leaders_and_its_reading_is_noted()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var id = DemoIds.Group(DemoCourse.KolEvening);
        var session = await SessionAsync(id, 3);

        var page = await coordinator.OpenAsync($"/groups/{id}/sessions/{session}/call-list");

        Assert.Contains(page.Rows, row => row[0] == "Yvonne L" && row[2] == "Deltagare");
        Assert.Contains(page.Rows, row => row[0] == "Anna Lindqvist" && row[1] == "070-000 00 00" && row[2] == "Ledare");
        Assert.True(await host.ReadAsync(db => db.Everything.Audit.AnyAsync(row => row.Action == AuditAction.Read && row.Detail == $"call list {session}")));
        var leader = await host.SignedInAsync(DemoAccounts.Leader);
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.OpenAsync($"/groups/{id}/sessions/{session}/call-list")).Status);
    }

    [Fact]
    public async Task A_leader_who_is_taken_then_keeps_a_session_from_being_added_moved_or_restored()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var taken = await host.ReadAsync(db => db.Everything.Groups.Where(group => group.Id == DemoIds.Group(DemoCourse.KolEvening))
            .SelectMany(group => group.Sessions, (group, session) => new { group.Code, session.Date, session.Number }).SingleAsync(session => session.Number == 4));
        var page = await LedAsync("Samma ledare", "2029-08-07");
        var refused = $"leder då redan {taken.Code}, ";

        var added = await (await page.FollowAsync("Lägg till en träff")).SubmitAsync("Lägg till", ("Datum", $"{taken.Date:yyyy-MM-dd}"), ("Börjar", "18.00"), ("Slutar", "20.00"));
        Assert.Contains(refused, Assert.Single(added.Errors), StringComparison.Ordinal);
        var moved = await (await page.FollowAsync("Flytta Träff 1")).SubmitAsync("Flytta", ("Nytt datum", $"{taken.Date:yyyy-MM-dd}"), ("Börjar", "18.00"), ("Slutar", "20.00"));
        Assert.Contains(refused, Assert.Single(moved.Errors), StringComparison.Ordinal);

        // Back to back is no clash.
        page = await moved.SubmitAsync("Flytta", ("Börjar", "15.30"), ("Slutar", "17.30"));
        Assert.Equal("Träffen är flyttad.", page.Said);
        Assert.Contains($"{taken.Date.Year}", page.Rows[0][1], StringComparison.Ordinal);
        Assert.Equal(coordinator.Client.BaseAddress, page.Address is { } address ? new Uri(address.GetLeftPart(UriPartial.Authority)) : null);
    }

    [Fact]
    public async Task A_room_that_is_taken_and_a_late_end_warn_and_stop_nothing_and_a_holiday_is_asked_about_once()
    {
        await PlanAsync("Först i salen", "2029-06-20", "1", ("Plats", "Sal Prov"));
        var page = await PlanAsync("Sedan i salen", "2029-06-20", "1", ("Plats", "sal prov"), ("Senast klockan, för att hinna hem", "15.00"));
        Assert.Contains("har samma lokal klockan 13.00–15.30", page.Rows[0][1], StringComparison.Ordinal);
        Assert.Contains("Slutar efter 15.00, då deltagarna behöver gå", page.Rows[0][1], StringComparison.Ordinal);

        page = await (await page.FollowAsync("Bra att veta Träff 1")).SubmitAsync("Spara", ("Bra att veta om den här träffen", "Extrabuss 16.00."), ("Senast klockan, för att hinna hem", "16.00"));
        Assert.Contains("Extrabuss 16.00.", page.Rows[0][1], StringComparison.Ordinal);
        Assert.DoesNotContain("Slutar efter", page.Rows[0][1], StringComparison.Ordinal);

        page = await (await page.FollowAsync("Flytta Träff 1")).SubmitAsync("Flytta", ("Nytt datum", "2029-06-22"));
        Assert.Contains("är Midsommarafton", Assert.Single(page.Errors), StringComparison.Ordinal);
        page = await page.SubmitAsync("Flytta");
        Assert.Contains("Ligger på Midsommarafton", page.Rows[0][1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_course_steps_over_public_holidays_by_itself()
    {
        var page = await PlanAsync("Över första maj", "2029-04-24", "2");

        Assert.Equal(["tisdag 24 april 2029", "tisdag 8 maj 2029"], page.Rows.Select(row => row[1][..^11].Trim()));
    }

    private async Task<Page> LedAsync(string title, string date)
    {
        var page = await PlanAsync(title, date, "1");
        var id = Guid.Parse(page.Path[^36..]);
        await host.WriteAsync(async db =>
        {
            var like = await db.Everything.Groups.Include(group => group.Leaders).SingleAsync(group => group.Id == DemoIds.Group(DemoCourse.KolEvening));
            var ids = like.Leaders.Select(seat => seat.LeaderId).ToList();
            var leaders = await db.Everything.Leaders.Where(leader => ids.Contains(leader.Id)).ToListAsync();
            var region = await db.Everything.Regions.SingleAsync(one => one.Id == like.RegionId);
            var group = await db.Everything.Groups.Include(one => one.Sessions).Include(one => one.Leaders).AsSplitQuery().SingleAsync(one => one.Id == id);
            group.LeadBy(region, [.. leaders.Select(leader => new Candidate(leader, new DateOnly(2025, 1, 1), []))]);
        });
        return await (await host.SignedInAsync(Coordinator)).OpenAsync(page.Path);
    }

    private async Task<Page> PlanAsync(string title, string? first = null, string count = "0", params (string Field, string Value)[] more)
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        return await (await coordinator.OpenAsync("/groups/new")).SubmitAsync(
            "Spara planen",
            [
                ("Enhet", "Lungmottagningen Skövde"), ("Utbildningens namn", title), ("Facts.ConditionId", DemoIds.Condition("kol").ToString()),
                ("Syfte", "Att orka mer."), ("Plats", title), ("Antal träffar", count), ("Första träffen", first ?? string.Empty), .. more,
            ]);
    }

    private static async Task<Page> SeriesAsync(Page course, params (string Field, string Value)[] typed)
    {
        var page = await course.FollowAsync("Lägg ut flera träffar");
        foreach (var day in page.Document.QuerySelectorAll("[name='Weekdays'][checked]"))
        {
            page = await page.SubmitAsync("Visa datumen", (Page.Words(page.Document.QuerySelector($"label[for='{day.Id}']")), "false"));
        }

        return await page.SubmitAsync("Visa datumen", typed);
    }

    private Task<Guid> SessionAsync(Guid group, int number) => host.ReadAsync(db => db.Everything.Groups
        .Where(one => one.Id == group).SelectMany(one => one.Sessions).Where(session => session.Number == number).Select(session => session.Id).SingleAsync());
}
