using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Keeping;

/// <summary>
/// How many rows of each course still hold something of a category: what a dry run shows, and what is gone after a disposal.
/// A constant number of queries, however many courses.
/// </summary>
internal static class KeptRows
{
    public static async Task<Dictionary<Guid, int>> CountAsync(PortalDb db, DataCategory category, IReadOnlyCollection<Guid> groups)
    {
        var counts = new Dictionary<Guid, int>();
        foreach (var rows in Of(db, category))
        {
            var found = await rows.Where(id => groups.Contains(id)).GroupBy(id => id).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
            found.ForEach(row => counts[row.Key] = counts.GetValueOrDefault(row.Key) + row.Count);
        }

        return counts;
    }

    /// <summary>
    /// Rule R-KEEP-4: what claims rest on stays while any of the course's claims is on its way; claims themselves are never
    /// touched.
    /// </summary>
    public static async Task<HashSet<Guid>> HeldByClaimsAsync(PortalDb db, DataCategory category, int firstYearKept)
    {
        // Rule R-KEEP-6: what shows a payment to be right stays as long as the payment's own papers.
        var booked = category == DataCategory.Evidence ? new DateTime(firstYearKept, 1, 1, 0, 0, 0, DateTimeKind.Utc) : DateTime.MaxValue;
        return category is DataCategory.Attendance or DataCategory.LogTexts or DataCategory.Evidence
            ? await db.Set<HonorariumClaim>()
                .Where(claim => (claim.State != ClaimState.Paid && claim.State != ClaimState.Rejected && claim.State != ClaimState.Withdrawn) || claim.PaidAt >= booked)
                .Select(claim => claim.GroupId).Distinct().ToHashSetAsync()
            : [];
    }

    private static IQueryable<Guid>[] Of(PortalDb db, DataCategory category) => category switch
    {
        DataCategory.Participants =>
        [
            db.Set<Enrolment>().Where(one => one.FirstName != string.Empty).Select(one => one.GroupId),
            db.Set<Referral>().Select(one => one.GroupId),
        ],
        DataCategory.Contact =>
        [
            db.Set<EnrolmentContact>().Select(one => one.GroupId),
            db.Set<PlaceLink>().Join(db.Set<Enrolment>(), link => link.EnrolmentId, one => one.Id, (_, one) => one.GroupId),
            db.Set<PlaceRequest>().Select(one => one.GroupId),
        ],
        DataCategory.Attendance =>
        [
            db.Set<SessionLog>().SelectMany(log => log.Attendances, (log, _) => log.GroupId),
            db.Set<AttendanceNote>().Select(note => note.GroupId),
            db.Set<Apology>().Select(apology => apology.GroupId),
        ],
        DataCategory.Questions =>
        [
            db.Set<Topic>().Where(topic => topic.Text != string.Empty || topic.Note != string.Empty).Select(topic => topic.GroupId),
            db.Set<WayForward>().Where(way => way.Text != string.Empty).Select(way => way.GroupId),
        ],
        DataCategory.LogTexts =>
        [
            db.Set<SessionLog>().Where(log =>
                log.Reason != string.Empty || log.Notes != string.Empty || log.Learned != string.Empty || log.ToChange != string.Empty
                || log.SentBackWord != string.Empty
                || log.Editions.Any(one => one.Why != string.Empty || one.Notes != string.Empty || one.Reason != string.Empty)
                || log.Signatures.Any(one => one.Reason != string.Empty)).Select(log => log.GroupId),
        ],
        DataCategory.MailLog =>
        [
            db.Set<OutboxMail>().Where(mail => mail.GroupId != null && (mail.SentAtUtc != null || mail.GivenUpAtUtc != null)).Select(mail => mail.GroupId!.Value),
        ],
        DataCategory.Evidence =>
        [
            db.Set<HonorariumClaim>().SelectMany(claim => claim.Evidence, (claim, _) => claim.GroupId),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "A category nobody has said where it lies."),
    };
}
