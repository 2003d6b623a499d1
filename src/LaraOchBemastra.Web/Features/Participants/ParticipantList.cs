using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Participants;

/// <summary>
/// The people of one course. Not in pages: a course has at most <see cref="Group.MostPlacesEver"/> places.
/// </summary>
public sealed record ParticipantListPage(
    Guid GroupId,
    string Title,
    bool IsMixed,
    int MostPlaces,
    Refusal? WhyNotEnrol,
    IReadOnlyList<Participant> Here,
    IReadOnlyList<Participant> Left,
    AddParticipant Form)
{
    public static IQueryable<Group> Group(PortalDb db, Viewer viewer, Guid id) =>
        db.For(viewer).PlannedGroups.Include(group => group.Enrolments).Where(group => group.Id == id);

    /// <summary>Reading names of people in a group tells of illness, so each reading leaves an audit row.</summary>
    public static async Task<ParticipantListPage?> LoadAsync(PortalDb db, Viewer viewer, Guid id, AddParticipant form)
    {
        if (await Group(db, viewer, id).AsNoTracking().SingleOrDefaultAsync() is not { } group)
        {
            return null;
        }

        db.Note(AuditAction.Read, nameof(Enrolment), group.Id, "participants");
        await db.SaveChangesAsync();
        var people = group.Enrolments
            .Select(one => new Participant(one.Id, one.ShownName, one.Relation, one.LeftOn))
            .OrderBy(one => one.Name, StringComparer.CurrentCulture)
            .ToList();
        form.Group = group;
        return new ParticipantListPage(
            group.Id,
            group.Title,
            group.Audience == Audience.PatientsAndRelatives,
            group.MostPlaces,
            group.WhyNotEnrol(),
            people.FindAll(one => one.LeftOn is null),
            people.FindAll(one => one.LeftOn is not null),
            form);
    }
}

public sealed record Participant(Guid Id, string Name, Experience Relation, DateOnly? LeftOn);
