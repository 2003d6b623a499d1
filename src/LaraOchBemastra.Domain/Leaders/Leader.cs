using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;

namespace LaraOchBemastra.Domain.Leaders;

public enum LeaderKind
{
    Staff = 1,
    Experienced = 2,
}

/// <summary>
/// One who leads courses. For an experienced leader the condition is health data: shown only within the coordinator's
/// scope, and never as a reason why somebody else's course does not fit.
/// </summary>
public sealed class Leader : AggregateRoot, INamed
{
    public const int NameLength = 80;
    public const int EmailLength = 160;
    public const int PhoneLength = 40;

    public Leader(Guid id, Guid regionId, Guid organisationId, Guid unitId, LeaderKind kind, string firstName, string lastName)
        : base(id)
    {
        RegionId = regionId;
        OrganisationId = organisationId;
        UnitId = unitId;
        Kind = kind;
        FirstName = firstName;
        LastName = lastName;
    }

    public Guid RegionId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid UnitId { get; private set; }

    public LeaderKind Kind { get; private set; }

    [Personal]
    public string FirstName { get; private set; }

    [Personal]
    public string LastName { get; private set; }

    public string Name => $"{FirstName} {LastName}";

    string INamed.SortName => $"{LastName}, {FirstName}";

    string INamed.SearchName => Name;

    [Personal]
    public string Email { get; private set; } = string.Empty;

    [Personal]
    public string Phone { get; private set; } = string.Empty;

    /// <summary>The sign-in account, once the invitation was accepted.</summary>
    public Guid? AccountId { get; private set; }

    [Personal]
    public Guid? ConditionId { get; private set; }

    [Personal]
    public Experience? Experience { get; private set; }

    /// <summary>When the leader agreed to be found by coordinators; without it nobody is offered this leader.</summary>
    public DateOnly? AgreedToBeFoundOn { get; private set; }

    /// <summary>Agreed to be named on public pages.</summary>
    public bool AgreedToBeNamed { get; private set; }

    public void BeReachedAt(string email, string phone)
    {
        Email = email;
        Phone = phone;
    }

    public void Rename(string firstName, string lastName)
    {
        FirstName = firstName;
        LastName = lastName;
    }

    /// <summary>What an experienced leader has lived with; no condition means experience of long-term illness as such.</summary>
    public void HaveLivedWith(Guid? conditionId, Experience experience)
    {
        Refusal.Guard(Kind == LeaderKind.Staff ? LeaderRefusals.StaffHaveNoExperience() : null);
        ConditionId = conditionId;
        Experience = experience;
    }

    public void AgreeToBeFound(DateOnly on, bool namedInPublic)
    {
        AgreedToBeFoundOn = on;
        AgreedToBeNamed = namedInPublic;
    }

    public void NoLongerBeFound()
    {
        AgreedToBeFoundOn = null;
        AgreedToBeNamed = false;
    }

    /// <summary>Rule R-PAYEE-3: protected identity takes her telephone from the register and her name from public pages.</summary>
    public void BeProtected()
    {
        Phone = string.Empty;
        AgreedToBeNamed = false;
    }

    public void SignInWith(Guid accountId) => AccountId = accountId;
}
