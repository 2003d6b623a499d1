using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>Places as they stand for a while only: one offered and not answered, one whose turn it is on the waiting list.</summary>
internal static class PlaceForms
{
    /// <summary>The pages where the coordinator answers, and the link of the one who has an offer.</summary>
    public static async Task<(IReadOnlyList<string> Coordinator, string Own)> AddAsync(PortalHost host)
    {
        var course = DemoIds.Group(DemoCourse.KolNext);
        var (person, token) = (Guid.Empty, string.Empty);
        await host.WriteAsync(async db =>
        {
            var group = await db.Everything.Groups.WithPlaces().SingleAsync(one => one.Id == course);
            var rules = await PlacesOf.RulesAsync(db, group.RegionId);
            var move = new PlaceMove(PlaceThrough.Coordinator, null, host.Clock.GetUtcNow().UtcDateTime, TestClock.Today);
            var asked = group.Enrolments.Where(one => one.State == EnrolmentState.Requested).OrderBy(one => one.Number).ToList();
            group.Offer(asked[0].Id, rules, move);
            group.PutOnList(asked[^1].Id, move);
            (person, token) = (asked[0].Id, PlaceLinks.Add(db, asked[0].Id));
        });
        return ([$"/groups/{course}/participants", $"/groups/{course}/participants/{person}"], $"/my-place/{token}");
    }
}
