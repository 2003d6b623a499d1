using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

public enum GroupState
{
    Planned = 1,
    Published = 2,
    Closed = 3,
    Cancelled = 4,
}

/// <summary>A course: one group that meets a number of times.</summary>
public sealed partial class Group : AggregateRoot, INamed
{
    public const int CodeLength = 20;
    public const int TitleLength = 120;
    public const int TextLength = 2000;
    public const int LanguageLength = 10;
    public const int PlaceLength = 160;
    public const int ReasonLength = 400;
    public const int ZoneLength = 60;

    /// <summary>More people than this is a lecture; a limit against a slip of the finger, not a rule of the method.</summary>
    public const int MostPlacesEver = 60;

    public const int MostSessions = 40;

    private readonly List<Session> _sessions = [];
    private readonly List<GroupLeader> _leaders = [];
    private readonly List<Enrolment> _enrolments = [];
    private readonly List<GroupOrganiser> _organisers = [];

    private Group()
    {
    }

    public Group(Region region, Unit unit, string code, GroupFacts facts)
        : this(Guid.CreateVersion7(), region, unit, code, facts)
    {
    }

    public Group(Guid id, Region region, Unit unit, string code, GroupFacts facts)
        : base(id)
    {
        RegionId = region.Id;
        OrganisationId = unit.OrganisationId;
        UnitId = unit.Id;
        TimeZone = region.TimeZone;
        Code = code;
        Describe(region, facts);
    }

    public Guid RegionId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid UnitId { get; private set; }

    /// <summary>Stands for the course where its condition may not be told: payroll, mail, file names.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Title { get; private set; } = string.Empty;

    string INamed.SortName => Title;

    string INamed.SearchName => $"{Title} {Code} {Place}";

    public string Purpose { get; private set; } = string.Empty;

    public string Goals { get; private set; } = string.Empty;

    public Guid? ConditionId { get; private set; }

    public Audience Audience { get; private set; }

    public int FewestPlaces { get; private set; }

    public int MostPlaces { get; private set; }

    public string Language { get; private set; } = string.Empty;

    public MeetingForm Form { get; private set; }

    public string Place { get; private set; } = string.Empty;

    public string TravelNote { get; private set; } = string.Empty;

    /// <summary>When people must leave to reach the last bus or ferry; see <see cref="EndsAfter"/>.</summary>
    public TimeOnly? LatestEnd { get; private set; }

    public string TimeZone { get; private set; } = string.Empty;

    public GroupState State { get; private set; } = GroupState.Planned;

    public string CancelReason { get; private set; } = string.Empty;

    /// <summary>Dates of the first and last planned session, kept for lists and the catalogue.</summary>
    public DateOnly? FirstDate { get; private set; }

    public DateOnly? LastDate { get; private set; }

    public IReadOnlyList<Session> Sessions => _sessions;

    public IReadOnlyList<GroupLeader> Leaders => _leaders;

    public IReadOnlyList<Enrolment> Enrolments => _enrolments;

    public IReadOnlyList<GroupOrganiser> Organisers => _organisers;

    /// <summary>Writes or rewrites what the course is; a published one may still be clarified.</summary>
    public void Describe(Region region, GroupFacts facts)
    {
        Refusal.Guard(WhyNotDescribe(region, facts));
        Title = facts.Title;
        Purpose = facts.Purpose;
        Goals = facts.Goals;
        ConditionId = facts.ConditionId;
        Audience = facts.Audience;
        FewestPlaces = facts.FewestPlaces;
        MostPlaces = facts.MostPlaces;
        Language = facts.Language;
        Form = facts.Form;
        Place = facts.Place;
        TravelNote = facts.TravelNote;
        LatestEnd = facts.LatestEnd;
    }

    /// <summary>
    /// A condition or audience decides who may lead, so it is fixed once leaders were chosen (rule R-GROUP-4); places are
    /// never fewer than the people who have one (R-GROUP-5).
    /// </summary>
    public Refusal? WhyNotDescribe(Region region, GroupFacts facts)
    {
        if (State is GroupState.Cancelled or GroupState.Closed)
        {
            return GroupRefusals.IsOver();
        }

        if (_leaders.Count > 0 && (facts.ConditionId != ConditionId || facts.Audience != Audience))
        {
            return GroupRefusals.LeadersChosenForAudience();
        }

        return PlacesTaken > facts.MostPlaces
            ? GroupRefusals.FewerPlacesThanPeople(PlacesTaken)
            : facts.WhyNot(region);
    }

    public void ShareWith(Guid organisationId)
    {
        if (organisationId != OrganisationId && _organisers.TrueForAll(organiser => organiser.OrganisationId != organisationId))
        {
            _organisers.Add(new GroupOrganiser(this, organisationId));
        }
    }

    public void EndSharingWith(Guid organisationId) => _organisers.RemoveAll(organiser => organiser.OrganisationId == organisationId);
}
