using System.Diagnostics;
using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Tests.Support;
using LaraOchBemastra.Web.Verbs;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace LaraOchBemastra.Web.Tests.Verbs;

public sealed class VolumeTests(PortalHost host, ITestOutputHelper output) : IClassFixture<PortalHost>
{
    private const int Groups = 200;
    private const int RowsOfAPage = 25;

    private static readonly (string Email, string Page)[] _lists =
    [
        (DemoAccounts.Coordinator, "/start"),
        (DemoAccounts.Coordinator, "/groups"),
        (DemoAccounts.Coordinator, "/groups?state=Published"),
        (DemoAccounts.Coordinator, "/groups?q=kol&page=3"),
        (DemoAccounts.Coordinator, "/leaders"),
        (DemoAccounts.Coordinator, $"/groups/{DemoIds.Group(DemoCourse.KolNext)}/leaders"),
        (DemoAccounts.Network, "/groups"),
        (DemoAccounts.Network, "/start"),
        (DemoAccounts.Admin, "/audit"),
        (DemoAccounts.Leader, "/sessions"),
        (DemoAccounts.Leader, "/topics"),
    ];

    [Fact]
    public async Task Lists_ask_as_often_and_show_a_page_with_200_courses_and_3000_people()
    {
        var few = await CountAsync();
        var people = await host.ReadAsync(db => VolumeSeed.ApplyAsync(db, Groups, db.Clock.Today(SeedDemo.Zone)));
        Assert.Equal(Groups * VolumeSeed.PeopleEach, people);
        Assert.True(await host.ReadAsync(db => db.Everything.Groups.CountAsync()) >= Groups);

        Assert.Equal(few, await CountAsync());
        foreach (var (email, page) in _lists.Append((DemoAccounts.Coordinator, "/courses")))
        {
            var person = await host.SignedInAsync(email);
            var watch = Stopwatch.StartNew();
            var shown = await person.OpenAsync(page);
            output.WriteLine($"{page} as {email}: {watch.ElapsedMilliseconds} ms, {shown.Html.Length / 1024} KB");
            Assert.Equal(HttpStatusCode.OK, shown.Status);
            Assert.True(shown.Rows.Count <= RowsOfAPage, $"{page} shows {shown.Rows.Count} rows.");
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    [InlineData("2001")]
    public async Task A_number_that_is_none_is_told_how_it_is_written(string groups)
    {
        using var said = new StringWriter();
        using var errors = new StringWriter();
        Assert.Equal(1, await CommandLine.TryRunAsync(["seed", "volume", "--groups", groups, "--environment=Development", "--Portal:DataDirectory=" + Path.Combine(host.DataDirectory, "other")], said, errors));
        Assert.Contains("seed volume --groups N, N from 1 to 2000", errors.ToString(), StringComparison.Ordinal);
    }

    private async Task<List<string>> CountAsync()
    {
        List<string> counts = [];
        foreach (var (email, page) in _lists)
        {
            counts.Add($"{page}: {await QueryCount.OfPageAsync(host, await host.SignedInAsync(email), page)}");
        }

        return counts;
    }
}
