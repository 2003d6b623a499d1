using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Referrals;

/// <summary>One on the course's list and her referral, if any.</summary>
public sealed record ReferralRow(Enrolment Person, Referral? Referral, string? TiedTo);

/// <summary>Who on the list has a referral, and what was decided; the coordinator's page.</summary>
public sealed record ReferralList(Group Group, ReferralSettings Settings, IReadOnlyList<ReferralRow> Rows)
{
    /// <returns>Nothing where the region uses neither referrals nor identity numbers.</returns>
    public static async Task<ReferralList?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        var mine = db.For(viewer);
        var settings = await mine.ReferralSettings.AsNoTracking().SingleOrDefaultAsync();
        var group = await mine.PlannedGroups.AsNoTracking().Include(one => one.Enrolments).ThenInclude(one => one.Contact)
            .SingleOrDefaultAsync(one => one.Id == groupId);
        if (settings is not { IsUsed: true } || group is null)
        {
            return null;
        }

        var referrals = await mine.Referrals.AsNoTracking().Where(one => one.GroupId == groupId).ToDictionaryAsync(one => one.EnrolmentId);
        db.Note(AuditAction.Read, nameof(Referral), groupId, "referrals");
        await db.SaveChangesAsync();
        var names = group.Enrolments.ToDictionary(one => one.Id, one => one.FullName);
        return new ReferralList(group, settings, [.. People(group).Select(one => Row(one, referrals.GetValueOrDefault(one.Id), names))]);
    }

    /// <summary>Those who asked for or have a place, by name; not those whose names are gone.</summary>
    public static IEnumerable<Enrolment> People(Group group) => group.Enrolments
        .Where(one => one.FirstName.Length > 0 && one.State is not (EnrolmentState.Declined or EnrolmentState.Cancelled))
        .OrderBy(one => one.FullName, StringComparer.CurrentCulture);

    private static ReferralRow Row(Enrolment person, Referral? referral, Dictionary<Guid, string> names) =>
        new(person, referral, referral?.TiedToEnrolmentId is { } id ? names.GetValueOrDefault(id) : null);
}
