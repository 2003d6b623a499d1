using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What is kept about people in groups: the course's own leaders and its coordinator, and who looks after keeping it.</summary>
public sealed partial class ViewerData
{
    public IQueryable<AttendanceNote> AttendanceNotes =>
        db.Set<AttendanceNote>().Where(note =>
            Inner.Any(group => group.Id == note.GroupId) || SubstitutedSessions.Any(session => session.Id == note.SessionId));

    public IQueryable<Apology> Apologies => db.Set<Apology>().Where(apology =>
        Inner.Any(group => group.Id == apology.GroupId) || SubstitutedSessions.Any(session => session.Id == apology.SessionId));

    /// <summary>The coordinator's alone: not the leaders', not the network lead's.</summary>
    public IQueryable<Referral> Referrals =>
        db.Set<Referral>().Where(referral => PlannedGroups.Any(group => group.Id == referral.GroupId));

    public IQueryable<ReferralSettings> ReferralSettings =>
        db.Set<ReferralSettings>().Where(settings => settings.RegionId == viewer.RegionId);

    /// <summary>Regions whose retention an administrator decides; one whose role holds for one organisation decides none.</summary>
    public IQueryable<RetentionRule> RetentionRules =>
        db.Set<RetentionRule>().Where(rule => ManagedRegions.Any(region => region.Id == rule.RegionId));

    public IQueryable<Purge> Purges => db.Set<Purge>().Where(purge => ManagedRegions.Any(region => region.Id == purge.RegionId));

    /// <summary>Requests an administrator decides.</summary>
    public IQueryable<ErasureRequest> ErasureRequests =>
        db.Set<ErasureRequest>().Where(request => ManagedRegions.Any(region => region.Id == request.RegionId));

    /// <summary>Requests that a coordinator recorded about people of her courses.</summary>
    public IQueryable<ErasureRequest> RecordedErasures =>
        db.Set<ErasureRequest>().Where(request => PlannedGroups.Any(group => group.Id == request.GroupId));

    /// <summary>Courses whose data an administrator may dispose of by the region's rules; for counts and codes, never names.</summary>
    public IQueryable<Group> KeptGroups => db.Set<Group>().Where(group => ManagedRegions.Any(region => region.Id == group.RegionId));

    /// <summary>Names of those who corrected a presence in a course whose inside one sees.</summary>
    public IQueryable<Account> Correctors => db.Set<Account>().Where(account =>
        AttendanceNotes.Any(note => note.Corrections.Any(one => one.By == account.Id)));
}
