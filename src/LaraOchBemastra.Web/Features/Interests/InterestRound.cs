using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Interests;

/// <summary>
/// Tells those who wait that there is a course, and deletes what is not to be kept: rule R-INTEREST-2, an address is
/// written to once and is then gone; R-INTEREST-3, it is gone after the region's months, or after a week unconfirmed.
/// </summary>
public sealed class InterestRound(PortalDb db, MailDesk desk)
{
    private const int Most = 200;

    /// <summary>How many were told.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        await ForgetAsync(cancel);
        var told = 0;
        foreach (var (interestId, groupId) in await DueAsync(cancel))
        {
            told += await db.WriteAsync(() => TellAsync(interestId, groupId), cancel) ? 1 : 0;
        }

        return told;
    }

    // A course of the condition at that place, or a digital one of the region, which has not begun.
    private async Task<List<(Guid Interest, Guid Group)>> DueAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(db.Clock.GetUtcNow().UtcDateTime);
        var rows = await (
            from interest in db.Everything.Interests
            where interest.ConfirmedAtUtc != null
            from course in db.Published.Groups
            where course.RegionId == interest.RegionId && course.ConditionId == interest.ConditionId && course.FirstDate > today
                && (course.Form == MeetingForm.Digital || db.Published.Units.Any(unit =>
                    unit.Id == course.UnitId && unit.OrganisationId == interest.OrganisationId && unit.Place == interest.Place))
            orderby interest.Id, course.FirstDate
            select new { Interest = interest.Id, Group = course.Id }).Take(Most).ToListAsync(cancel);
        return [.. rows.DistinctBy(row => row.Interest).Select(row => (row.Interest, row.Group))];
    }

    // Deleting and writing are one transaction: of two nodes the second finds nobody.
    private async Task<bool> TellAsync(Guid interestId, Guid groupId)
    {
        if (await db.Everything.Interests.SingleOrDefaultAsync(one => one.Id == interestId) is not { Email: { } email } interest)
        {
            return false;
        }

        var link = desk.Link($"/courses/{groupId}", interest.Language);
        await desk.AddAsync(MailKind.InterestMet, email, interest.Language, interest.RegionId, new Dictionary<string, string> { ["link"] = link });
        db.Remove(interest);
        return true;
    }

    private Task<int> ForgetAsync(CancellationToken cancel) => db.WriteAsync(
        async () =>
        {
            var now = db.Clock.GetUtcNow().UtcDateTime;
            var unconfirmed = now - Interest.Unconfirmed;
            var shortest = now.AddMonths(-PlanningSettings.FewestMonths);
            var months = await db.Everything.PlanningSettings.ToDictionaryAsync(one => one.RegionId, one => one.InterestMonths, cancel);
            var usual = new PlanningSettings(Guid.Empty).InterestMonths;
            var old = await db.Everything.Interests
                .Where(one => (one.ConfirmedAtUtc == null && one.MailedAtUtc < unconfirmed) || one.AskedAtUtc < shortest).ToListAsync(cancel);
            old.RemoveAll(one => one.ConfirmedAtUtc is not null && one.AskedAtUtc >= now.AddMonths(-months.GetValueOrDefault(one.RegionId, usual)));
            var unanswered = now - LeaderInterest.Unconfirmed;
            var would = await db.Everything.LeaderInterests
                .Where(one => one.State == LeaderInterestState.Unconfirmed && one.AskedAtUtc < unanswered).ToListAsync(cancel);
            db.RemoveRange(old);
            db.RemoveRange(would);
            return old.Count + would.Count;
        },
        cancel);
}
