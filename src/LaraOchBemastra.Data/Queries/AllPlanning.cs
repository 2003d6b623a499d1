using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Every row of planning together and of finding leaders.</summary>
public sealed partial class AllData
{
    public IQueryable<PlanningSettings> PlanningSettings => db.Set<PlanningSettings>();

    public IQueryable<Need> Needs => db.Set<Need>();

    public IQueryable<Interest> Interests => db.Set<Interest>();

    public IQueryable<WorkingGroup> WorkingGroups => db.Set<WorkingGroup>();

    public IQueryable<PlanningMeeting> PlanningMeetings => db.Set<PlanningMeeting>();

    public IQueryable<LeaderInterest> LeaderInterests => db.Set<LeaderInterest>();

    public IQueryable<AgreementText> AgreementTexts => db.Set<AgreementText>();

    public IQueryable<AgreementAcceptance> AgreementAcceptances => db.Set<AgreementAcceptance>();
}
