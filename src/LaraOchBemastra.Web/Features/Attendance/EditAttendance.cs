using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Attendance;

/// <summary>One person at the session: what is chosen, and what the page showed.</summary>
public sealed class PresenceRow
{
    public Guid Id { get; set; }

    public Presence? Presence { get; set; }

    public Presence? Was { get; set; }

    public bool IsChanged => Presence != Was;
}

/// <summary>Why somebody did not come; after the signing, a correction with its reason.</summary>
public sealed class EditAttendance
{
    public List<PresenceRow> People { get; set; } = [];

    public string Why { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public SessionAttendance? Page { get; set; }

    public static EditAttendance Of(SessionAttendance page) => new()
    {
        Page = page,
        People = [.. page.People.Select(person => new PresenceRow { Id = person.Id, Presence = person.Told, Was = person.Told })],
    };
}

public sealed class EditAttendanceValidator : AbstractValidator<EditAttendance>
{
    public EditAttendanceValidator()
    {
        RuleFor(form => form.Why).MaximumLength(AttendanceCorrection.WhyLength);
        RuleForEach(form => form.People).ChildRules(row => row.RuleFor(one => one.Presence).IsInEnum());
    }
}

public sealed record SessionPerson(Guid Id, string Name, bool Ticked, Presence? Told, ApologyReason? Apology);

public sealed record Correction(DateTime At, string By, string Name, Presence? From, Presence To, string Why);

/// <summary>The people of one session, as the page shows them.</summary>
/// <param name="Group">The course.</param>
/// <param name="Session">The session.</param>
/// <param name="IsSigned">A change is then a correction, with a reason.</param>
/// <param name="MayWrite">Leads the session, or corrects.</param>
/// <param name="SeesCourse">A substitute sees this session only.</param>
/// <param name="People">Who belongs there.</param>
/// <param name="History">What was corrected.</param>
public sealed record SessionAttendance(
    Group Group, Session Session, bool IsSigned, bool MayWrite, bool SeesCourse, IReadOnlyList<SessionPerson> People, IReadOnlyList<Correction> History)
{
    /// <summary>Reading names of people in a group tells of illness, so each reading leaves an audit row.</summary>
    public static async Task<SessionAttendance?> LoadAsync(PortalDb db, Viewer viewer, Guid sessionId)
    {
        var mine = db.For(viewer);
        var group = await mine.GroupsInside(sessionId).AsNoTracking()
            .Include(one => one.Sessions).Include(one => one.Enrolments).Include(one => one.Leaders).Include(one => one.Substitutes).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Sessions.Any(session => session.Id == sessionId));
        if (group is null)
        {
            return null;
        }

        var session = group.Sessions.Single(one => one.Id == sessionId);
        var presences = await CoursePresences.LoadAsync(db, group.Id);
        var corrections = presences.Notes.Where(note => note.SessionId == sessionId)
            .SelectMany(note => note.Corrections.Select(one => (note.EnrolmentId, Made: one))).OrderByDescending(one => one.Made.AtUtc).ToList();
        var people = Names.Of(group.Enrolments.Where(one => one.IsInLogOn(session.Date)
            || presences.IsTicked(sessionId, one.Id) || corrections.Exists(made => made.EnrolmentId == one.Id)));
        var by = await mine.Correctors.Select(account => new { account.Id, account.Name }).ToDictionaryAsync(one => one.Id, one => one.Name);
        db.Note(AuditAction.Read, nameof(Enrolment), group.Id, $"attendance {sessionId}");
        await db.SaveChangesAsync();
        var signed = presences.IsSigned(sessionId);
        return new SessionAttendance(
            group,
            session,
            signed,
            signed || (viewer.LeaderId is { } leader && group.LeadersOf(sessionId).Contains(leader)),
            await mine.InsideGroups.AnyAsync(one => one.Id == group.Id),
            [.. people.Select(one => new SessionPerson(
                one.One.Id, one.Name, presences.IsTicked(sessionId, one.One.Id), presences.Of(sessionId, one.One.Id), presences.ApologyOf(sessionId, one.One.Id)?.Reason))],
            [.. corrections.Select(one => new Correction(
                LocalTime.FromUtc(one.Made.AtUtc, session.TimeZone),
                by.GetValueOrDefault(one.Made.By, string.Empty),
                people.FirstOrDefault(person => person.One.Id == one.EnrolmentId).Name ?? string.Empty,
                one.Made.From,
                one.Made.To,
                one.Made.Why))]);
    }
}
