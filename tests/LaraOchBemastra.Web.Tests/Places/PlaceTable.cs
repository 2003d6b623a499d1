using System.Text.RegularExpressions;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Places;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Places;

/// <summary>Those who ask for a place in the demo's course to come, and what its region decides.</summary>
internal static partial class PlaceTable
{
    public static readonly Guid Course = DemoIds.Group(DemoCourse.KolNext);

    /// <summary>The region's rules and the number of places; requests of the demo are out of the way.</summary>
    public static Task SetAsync(this PortalHost host, int places, PlaceChoices choices) => host.WriteAsync(async db =>
    {
        (await db.Everything.PlaceRules.SingleAsync(one => one.RegionId == DemoIds.Region("vgr"))).Decide(choices);
        var group = await db.Everything.Groups.Include(one => one.Enrolments).ThenInclude(one => one.Contact)
            .Include(one => one.Enrolments).ThenInclude(one => one.Steps).SingleAsync(one => one.Id == Course);
        var move = new PlaceMove(PlaceThrough.Coordinator, null, host.Clock.GetUtcNow().UtcDateTime, TestClock.Today, "prov");
        foreach (var one in group.Enrolments.Where(one => !one.State.IsOver()).Select(one => one.Id).ToList())
        {
            if (group.WhyNotCancel(one, move) is null)
            {
                group.Cancel(one, move);
            }
        }

        group.Describe(await db.Everything.Regions.SingleAsync(one => one.Id == group.RegionId), group.Facts with { FewestPlaces = 1, MostPlaces = places });
    });

    /// <summary>Fills in the public form; the page that says to look in the mail.</summary>
    public static async Task<Page> TypeAsync(this PortalHost host, string firstName, params (string Field, string Value)[] more)
    {
        var form = await host.Visitor().OpenAsync($"/courses/{Course}/place?lang=sv");
        return await form.SubmitAsync("Skicka", [("Förnamn", firstName), ("Efternamn", "Ek"), ("E-post", $"{firstName}@example.org"), .. more]);
    }

    /// <summary>Asks and confirms by the mail; the person's own page.</summary>
    public static async Task<Page> AskAsync(this PortalHost host, string firstName, params (string Field, string Value)[] more)
    {
        await host.TypeAsync(firstName, more);
        var page = await host.Visitor().OpenAsync(await host.NewestLinkAsync($"{firstName}@example.org"));
        return await page.SubmitAsync("Bekräfta");
    }

    /// <summary>The link in the newest mail to an address.</summary>
    public static async Task<string> NewestLinkAsync(this PortalHost host, string address)
    {
        var links = (await host.MailToAsync(address)).Select(mail => Link().Match(mail.Replace("=\r\n", string.Empty, StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal)).Value);
        return links.Last();
    }

    public static Task<Dictionary<string, EnrolmentState>> StatesAsync(this PortalHost host) => host.ReadAsync(db => db.Everything.Groups
        .Where(group => group.Id == Course).SelectMany(group => group.Enrolments).Where(one => one.AskedAtUtc != null && one.Language == "sv")
        .Where(one => !one.Steps.Any(step => step.Reason == "prov"))
        .ToDictionaryAsync(one => one.FirstName, one => one.State));

    public static async Task<int> RoundAsync(this PortalHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PlaceRound>().RunAsync();
    }

    [GeneratedRegex(@"https://localhost/\S+", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Link();
}
