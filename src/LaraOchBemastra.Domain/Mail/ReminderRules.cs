using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Mail;

/// <summary>
/// What a region reminds of and when. Rule R-REMIND-1: nothing is reminded of that has no number here, and nothing twice.
/// </summary>
public sealed class ReminderRules : AggregateRoot
{
    public const int MostDays = 60;

    private ReminderRules()
    {
    }

    public ReminderRules(Guid regionId) => RegionId = regionId;

    public Guid RegionId { get; private set; }

    /// <summary>Days before a session that those who take part and lead are reminded of it; none: never.</summary>
    public int? SessionDays { get; private set; } = 2;

    /// <summary>Days after an invitation, a request or an offer that an answer is asked for again.</summary>
    public int? AnswerDays { get; private set; } = 7;

    /// <summary>Days after a session that its leaders are reminded of the log.</summary>
    public int? LogDays { get; private set; } = 3;

    /// <summary>In December the coordinator is told of every session of the year that nobody has logged.</summary>
    public bool YearEnd { get; private set; } = true;

    /// <summary>Days after an item of a checklist was due.</summary>
    public int? ChecklistDays { get; private set; } = 1;

    /// <summary>Days after a signed session that its experienced leader is reminded of what she may be paid for.</summary>
    public int? ClaimDays { get; private set; } = 14;

    public void Decide(ReminderDays days)
    {
        SessionDays = days.Session;
        AnswerDays = days.Answer;
        LogDays = days.Log;
        YearEnd = days.YearEnd;
        ChecklistDays = days.Checklist;
        ClaimDays = days.Claim;
    }
}

/// <summary>The numbers a region decides; none for what it does not remind of.</summary>
public sealed record ReminderDays(int? Session, int? Answer, int? Log, bool YearEnd, int? Checklist, int? Claim);
