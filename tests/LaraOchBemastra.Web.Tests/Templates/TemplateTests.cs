using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Templates;

public sealed class TemplateTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid Kol = DemoIds.Of("template/kol");

    [Fact]
    public async Task Six_sessions_from_a_template_to_published_take_at_most_twelve_interactions()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync("/start");
        var interactions = 0;
        await FollowAsync("Utbildningar");
        await FollowAsync("Mallar");
        await FollowAsync("Planera Leva med KOL");
        await SubmitAsync("Planera utbildningen", ("Första träffen", "2027-09-07"));
        Assert.Equal(6, page.Rows.Count);
        var group = Guid.Parse(page.Path[^36..]);

        await FollowAsync("Välj ledare");
        await SubmitAsync("Visa paret", ("Staff", FirstFree("Staff")), ("Experienced", FirstFree("Experienced")));
        await SubmitAsync("Spara ledarna");
        await FollowAsync("Publicera");
        await SubmitAsync("Publicera");
        Assert.Equal(GroupState.Published, await host.ReadAsync(db => db.Everything.Groups.Where(one => one.Id == group).Select(one => one.State).SingleAsync()));
        Assert.True(interactions <= 12, $"{interactions} interactions");

        string FirstFree(string side) => page.Document.QuerySelector($"input[name={side}]:not([disabled])")!.GetAttribute("value")!;

        async Task FollowAsync(string words)
        {
            interactions++;
            page = await page.FollowAsync(words);
        }

        async Task SubmitAsync(string button, params (string Field, string Value)[] typed)
        {
            interactions += 1 + typed.Length;
            page = await page.SubmitAsync(button, typed);
        }
    }

    [Fact]
    public async Task A_course_from_a_template_has_its_texts_its_place_and_the_checklists_points_with_dates()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/templates/{Kol}/use");
        page = await page.SubmitAsync("Planera utbildningen", ("Första träffen", "2027-09-07"), ("Språk", "en"), ("Eget namn", "Living with COPD, autumn"));
        Assert.Equal("Living with COPD, autumn", page.Heading);
        Assert.Contains("To manage more of everyday life", page.Text, StringComparison.Ordinal);
        page = await page.FollowAsync("Checklista");
        Assert.Contains("Boka lokal", page.Text, StringComparison.Ordinal);
        Assert.Contains("Senast 9 juli 2027", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_equal_posts_plan_one_course_from_a_template()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/templates/{Kol}/use");
        var posts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Planera utbildningen", ("Eget namn", "Tjugo från mallen"))));
        Assert.Single(posts.Select(post => post.Path).Distinct());
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Groups.CountAsync(group => group.Title == "Tjugo från mallen")));
    }

    [Fact]
    public async Task A_template_is_written_found_changed_retired_and_offered_again()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await (await coordinator.OpenAsync("/templates")).FollowAsync("Skriv en mall");
        page = await page.SubmitAsync("Spara mallen", ("Offer.ConditionId", DemoIds.Condition("heart").ToString()));
        Assert.Equal(["Ge mallen ett namn på minst ett språk."], page.Errors);
        page = await page.SubmitAsync("Spara mallen", ("Offer.Words[0].Title", "Hjärtskola"));
        Assert.Equal("/templates", page.Path);

        page = await (await page.FollowAsync("Hjärtskola")).SubmitAsync("Spara mallen", ("Antal träffar", "5"));
        Assert.Contains(page.Rows, row => row[0].StartsWith("Hjärtskola", StringComparison.Ordinal) && row[1].StartsWith("5 träffar", StringComparison.Ordinal));
        page = await (await page.FollowAsync("Hjärtskola")).SubmitAsync("Använd inte mallen mer");
        Assert.False(page.HasLink("Hjärtskola"));
        page = await (await (await coordinator.OpenAsync("/templates?retired=true")).FollowAsync("Hjärtskola")).SubmitAsync("Använd mallen igen");
        Assert.True(page.HasLink("Planera Hjärtskola"));
    }

    [Fact]
    public async Task A_template_changed_meanwhile_is_told_of_and_the_words_are_kept()
    {
        var first = await host.SignedInAsync(DemoAccounts.Coordinator);
        var mine = await first.OpenAsync($"/templates/{DemoIds.Of("template/ms-relatives")}/edit");
        await mine.SubmitAsync("Spara mallen", ("Plats", "Biblioteket"));
        var late = await mine.SubmitAsync("Spara mallen", ("Plats", "Medborgarhuset"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Medborgarhuset", late.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_of_another_organisation_is_not_there_and_the_regions_own_is_used_but_not_changed()
    {
        var other = await host.SignedInAsync(DemoAccounts.Coordinator2);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/templates/{Kol}/edit")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/templates/{Kol}/use")).Status);
        var region = DemoIds.Of("template/pain");
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/templates/{region}/edit")).Status);
        var page = await other.OpenAsync($"/templates/{region}/use");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        page = await page.SubmitAsync("Planera utbildningen", ("UnitId", DemoIds.Unit("sk-lung").ToString()));
        Assert.Equal(["Välj en enhet ur listan."], page.Errors);
    }

    [Fact]
    public async Task A_first_date_without_sense_is_asked_for_again()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/templates/{Kol}/use");
        foreach (var typed in new[] { "", "9999-12-31", "i morgon", "1999-01-01" })
        {
            var answer = await page.SubmitAsync("Planera utbildningen", ("Första träffen", typed), ("Eget namn", "Kvar"));
            Assert.NotEmpty(answer.Errors);
            Assert.Contains("Kvar", answer.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_list_of_templates_asks_the_same_number_of_questions_however_many_there_are()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var few = await QueryCount.OfPageAsync(host, coordinator, "/templates");
        await host.WriteAsync(async db =>
        {
            var region = await db.Everything.Regions.SingleAsync(one => one.Id == DemoIds.Region("vgr"));
            var facts = new CourseTemplateFacts { Words = [new("sv", "Många", string.Empty, string.Empty)], ConditionId = DemoIds.Condition("kol") };
            db.AddRange(Enumerable.Range(0, 30).Select(_ => new CourseTemplate(Guid.CreateVersion7(), region, DemoIds.Organisation("skaraborg"), facts)));
        });
        Assert.Equal(few, await QueryCount.OfPageAsync(host, coordinator, "/templates"));
    }
}
