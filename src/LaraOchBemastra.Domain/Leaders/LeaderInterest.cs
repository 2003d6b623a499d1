using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Leaders;

public enum LeaderInterestState
{
    /// <summary>The address was not confirmed by its link yet; no list shows it.</summary>
    Unconfirmed = 1,
    New = 2,
    InContact = 3,
    BecameLeader = 4,
    NotNow = 5,
}

/// <summary>What somebody wrote on the form.</summary>
public sealed record LeaderInterestFacts(LeaderKind Kind, string FirstName, string LastName, string Email, string Phone, string Words)
{
    public Guid? ConditionId { get; init; }

    public Experience? Experience { get; init; }

    /// <summary>The patient organisation, and who there: empty when somebody writes for herself.</summary>
    public string NominatedBy { get; init; } = string.Empty;

    /// <summary>The one who is nominated knows and has said yes.</summary>
    public bool PersonAgreed { get; init; }
}

/// <summary>
/// Somebody who would like to lead, by her own words or nominated by a patient organisation. Contact and words are sealed:
/// they tell of an illness.
/// </summary>
public sealed class LeaderInterest : AggregateRoot
{
    public const int WordsLength = 600;
    public const int NominatedByLength = 160;
    public const int NoteLength = 400;
    public const int LanguageLength = 2;

    /// <summary>Links that are mailed to one address in a day; more are asked for by somebody who plagues it.</summary>
    public const int MostADay = 3;

    public static readonly TimeSpan Unconfirmed = TimeSpan.FromDays(7);

    private LeaderInterest()
    {
    }

    public LeaderInterest(Guid id, Unit at, LeaderInterestFacts facts, string emailKey, string language, DateTime nowUtc)
        : base(id)
    {
        Refusal.Guard(WhyNot(facts));
        RegionId = at.RegionId;
        OrganisationId = at.OrganisationId;
        UnitId = at.Id;
        Kind = facts.Kind;
        Name = $"{facts.FirstName} {facts.LastName}";
        FirstName = facts.FirstName;
        LastName = facts.LastName;
        Email = facts.Email;
        EmailKey = emailKey;
        Phone = facts.Phone;
        Words = facts.Words;
        ConditionId = facts.ConditionId;
        Experience = facts.Kind == LeaderKind.Experienced ? facts.Experience : null;
        NominatedBy = facts.NominatedBy;
        Language = language;
        AskedAtUtc = nowUtc;
    }

    public Guid RegionId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid UnitId { get; private set; }

    public LeaderKind Kind { get; private set; }

    [Personal]
    public string Name { get; private set; } = string.Empty;

    [Personal]
    public string FirstName { get; private set; } = string.Empty;

    [Personal]
    public string LastName { get; private set; } = string.Empty;

    [Encrypted(SealedLength = 700)]
    [Personal]
    public string? Email { get; private set; }

    [Personal]
    public string EmailKey { get; private set; } = string.Empty;

    [Encrypted(SealedLength = 300)]
    [Personal]
    public string? Phone { get; private set; }

    [Encrypted(SealedLength = 2500)]
    [Personal]
    public string? Words { get; private set; }

    [Personal]
    public Guid? ConditionId { get; private set; }

    [Personal]
    public Experience? Experience { get; private set; }

    [Personal]
    public string NominatedBy { get; private set; } = string.Empty;

    public string Language { get; private set; } = string.Empty;

    public DateTime AskedAtUtc { get; private set; }

    public LeaderInterestState State { get; private set; } = LeaderInterestState.Unconfirmed;

    /// <summary>What the coordinator notes: when she rang, what was agreed.</summary>
    [Personal]
    public string Note { get; private set; } = string.Empty;

    public Guid? LeaderId { get; private set; }

    [Personal]
    public string LinkHash { get; private set; } = string.Empty;

    /// <summary>Rule R-FIND-1: nobody is nominated who has not said yes to it.</summary>
    public static Refusal? WhyNot(LeaderInterestFacts facts) =>
        facts.NominatedBy.Length > 0 && !facts.PersonAgreed ? LeaderRefusals.PersonHasNotAgreed() : null;

    /// <summary>The key of the link that confirms the address.</summary>
    public string RenewLink()
    {
        var key = LinkKey.New();
        LinkHash = LinkKey.Hash(key);
        return key;
    }

    public void Confirm() => State = State == LeaderInterestState.Unconfirmed ? LeaderInterestState.New : State;

    public Refusal? WhyNotMove(LeaderInterestState to) =>
        State == LeaderInterestState.BecameLeader || to is LeaderInterestState.Unconfirmed or LeaderInterestState.BecameLeader
            ? LeaderRefusals.AlreadyLeader()
            : null;

    public void Move(LeaderInterestState to, string note)
    {
        Refusal.Guard(WhyNotMove(to));
        State = to;
        Note = note;
    }

    public Refusal? WhyNotBecomeLeader() => State == LeaderInterestState.BecameLeader ? LeaderRefusals.AlreadyLeader() : null;

    /// <summary>One step to the register: what was written is taken over, and she is found by coordinators, as she asked.</summary>
    public Leader BecomeLeader(DateOnly today)
    {
        Refusal.Guard(WhyNotBecomeLeader());
        var leader = new Leader(Guid.CreateVersion7(), RegionId, OrganisationId, UnitId, Kind, FirstName, LastName);
        leader.BeReachedAt(Email ?? string.Empty, Phone ?? string.Empty);
        if (Kind == LeaderKind.Experienced && Experience is { } lived)
        {
            leader.HaveLivedWith(ConditionId, lived);
        }

        leader.AgreeToBeFound(today, namedInPublic: false);
        State = LeaderInterestState.BecameLeader;
        LeaderId = leader.Id;
        return leader;
    }
}
