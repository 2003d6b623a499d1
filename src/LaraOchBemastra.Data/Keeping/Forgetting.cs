using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Keeping;

/// <summary>
/// Lets go of what is kept about people, within the caller's unit: that somebody took part and how many came stays for the
/// figures, who it was does not. Claims and money are not here.
/// </summary>
internal static class Forgetting
{
    /// <summary>Disposes of one category of these courses.</summary>
    public static Task DisposeAsync(PortalDb db, DataCategory category, IReadOnlyCollection<Guid> groups) => category switch
    {
        DataCategory.Participants => NamesAsync(db, groups),
        DataCategory.Contact => ContactAsync(db, groups),
        DataCategory.Attendance => AttendanceAsync(db, groups),
        DataCategory.Questions => QuestionsAsync(db, groups),
        DataCategory.LogTexts => LogTextsAsync(db, groups),
        DataCategory.MailLog => MailAsync(db, groups),
        DataCategory.Evidence => EvidenceAsync(db, groups),
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "A category nobody has said how to dispose of."),
    };

    /// <summary>Everything about one person, whatever its time: after a request that was granted.</summary>
    public static async Task PersonAsync(PortalDb db, Guid groupId, Guid enrolmentId)
    {
        var group = await db.Set<Group>().WithPlaces().SingleAsync(one => one.Id == groupId);
        RemoveContacts(db, group.Enrolments.Where(one => one.Id == enrolmentId));
        group.Forget(enrolmentId);
        await PlaceLinks.EndAsync(db, enrolmentId);
        await DropAsync(db, db.Set<AttendanceNote>().Include(one => one.Corrections).Where(one => one.EnrolmentId == enrolmentId));
        await DropAsync(db, db.Set<Apology>().Where(one => one.EnrolmentId == enrolmentId));
        await DropAsync(db, db.Set<Referral>().Where(one => one.EnrolmentId == enrolmentId));
        await foreach (var tied in db.Set<Referral>().Where(one => one.TiedToEnrolmentId == enrolmentId).AsAsyncEnumerable())
        {
            tied.LetGoOf(enrolmentId);
        }
    }

    private static async Task NamesAsync(PortalDb db, IReadOnlyCollection<Guid> groups)
    {
        foreach (var group in await db.Set<Group>().WithPlaces().Where(one => groups.Contains(one.Id)).ToListAsync())
        {
            foreach (var person in group.Enrolments)
            {
                group.ForgetName(person.Id);
            }
        }

        await DropAsync(db, db.Set<Referral>().Where(one => groups.Contains(one.GroupId)));
    }

    private static async Task ContactAsync(PortalDb db, IReadOnlyCollection<Guid> groups)
    {
        foreach (var group in await db.Set<Group>().WithPlaces().Where(one => groups.Contains(one.Id)).ToListAsync())
        {
            RemoveContacts(db, group.Enrolments);
            foreach (var person in group.Enrolments)
            {
                group.ForgetContact(person.Id);
            }
        }

        await DropAsync(db, db.Set<PlaceLink>().Where(link => db.Set<Enrolment>().Any(one => one.Id == link.EnrolmentId && groups.Contains(one.GroupId))));
        await DropAsync(db, db.Set<PlaceRequest>().Where(one => groups.Contains(one.GroupId)));
    }

    private static async Task AttendanceAsync(PortalDb db, IReadOnlyCollection<Guid> groups)
    {
        var logs = await db.Set<SessionLog>().Include(log => log.Attendances).Include(log => log.Editions).AsSplitQuery()
            .Where(log => groups.Contains(log.GroupId)).ToListAsync();
        logs.FindAll(log => log.Attendances.Count > 0 || log.Editions.Count > 0).ForEach(log => log.ForgetAttendance());
        await DropAsync(db, db.Set<AttendanceNote>().Include(note => note.Corrections).Where(note => groups.Contains(note.GroupId)));
        await DropAsync(db, db.Set<Apology>().Where(one => groups.Contains(one.GroupId)));
    }

    private static async Task QuestionsAsync(PortalDb db, IReadOnlyCollection<Guid> groups)
    {
        (await db.Set<Topic>().Where(topic => groups.Contains(topic.GroupId)).ToListAsync()).ForEach(topic => topic.Forget());
        foreach (var way in await db.Set<WayForward>().Where(one => groups.Contains(one.GroupId)).ToListAsync())
        {
            way.Decide(way.SelfHelpGroup, way.FollowUpMeeting, way.MunicipalityContact, string.Empty);
        }
    }

    private static async Task LogTextsAsync(PortalDb db, IReadOnlyCollection<Guid> groups) =>
        (await db.Set<SessionLog>().Include(log => log.Editions).Include(log => log.Signatures).AsSplitQuery()
            .Where(log => groups.Contains(log.GroupId)).ToListAsync()).ForEach(log => log.ForgetWords());

    // What has not gone out yet is still to be sent; it stays until it has.
    private static Task MailAsync(PortalDb db, IReadOnlyCollection<Guid> groups) => DropAsync(db, db.Set<OutboxMail>().Where(mail =>
        mail.GroupId != null && groups.Contains(mail.GroupId.Value) && (mail.SentAtUtc != null || mail.GivenUpAtUtc != null)));

    // The claim and its amounts stay; what showed them to be right goes.
    private static async Task EvidenceAsync(PortalDb db, IReadOnlyCollection<Guid> groups) =>
        (await db.Set<HonorariumClaim>().Where(claim => groups.Contains(claim.GroupId) && claim.Evidence.Any()).ToListAsync()).ForEach(claim => claim.ForgetEvidence());

    // The row first, and then the place's hold on it: a row that was let go of would be an orphan, not gone.
    private static void RemoveContacts(PortalDb db, IEnumerable<Enrolment> people) =>
        db.RemoveRange(people.Select(one => one.Contact).OfType<EnrolmentContact>());

    private static async Task DropAsync<T>(PortalDb db, IQueryable<T> rows)
        where T : class => db.RemoveRange(await rows.AsTracking().ToListAsync());
}
