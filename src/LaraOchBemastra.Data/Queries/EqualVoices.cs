using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>A part of a course's life in which both kinds of knowledge take part.</summary>
public enum CoursePhase
{
    Planning = 1,
    Running = 2,
    Evaluating = 3,
}

/// <summary>Whether experience and profession took part in one phase.</summary>
public sealed record EqualVoice(CoursePhase Phase, bool Experience, bool Profession);

/// <summary>
/// Rule R-VOICE-1: experience and profession take part in planning, running and evaluating a course. Planning and
/// evaluating are told by approved minutes of the course's working groups, running by its leaders. Source: the Norwegian
/// standard method.
/// </summary>
public static class EqualVoices
{
    /// <summary>Empty where the region works in no groups.</summary>
    public static async Task<IReadOnlyList<EqualVoice>> OfAsync(PortalDb db, Group course)
    {
        if (!(await db.PlanningSettingsAsync(course.RegionId)).HasWorkingGroups)
        {
            return [];
        }

        var present = await (
            from meeting in db.Set<PlanningMeeting>()
            join together in db.Set<WorkingGroup>() on meeting.WorkingGroupId equals together.Id
            where together.GroupId == course.Id && meeting.State == MinutesState.Approved
            from row in meeting.Present
            join member in db.Set<WorkingGroupMember>() on row.MemberId equals member.Id
            select new { meeting.Kind, member.ComesAs }).Distinct().ToListAsync();
        return
        [
            Of(CoursePhase.Planning, MeetingKind.Planning),
            new EqualVoice(
                CoursePhase.Running,
                course.Leaders.Any(seat => seat.Kind == LeaderKind.Experienced),
                course.Leaders.Any(seat => seat.Kind == LeaderKind.Staff)),
            Of(CoursePhase.Evaluating, MeetingKind.Evaluation),
        ];

        EqualVoice Of(CoursePhase phase, MeetingKind kind) => new(
            phase,
            present.Exists(one => one.Kind == kind && one.ComesAs == WorkingRole.UserRepresentative),
            present.Exists(one => one.Kind == kind && one.ComesAs == WorkingRole.Professional));
    }
}
