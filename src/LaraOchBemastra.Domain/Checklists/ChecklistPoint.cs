using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Checklists;

/// <summary>Whose a point of a checklist is, by role: the course's leaders of that kind, or its coordinators.</summary>
public enum ChecklistOwner
{
    Coordinator = 1,
    StaffLeader = 2,
    ExperiencedLeader = 3,
}

/// <summary>The session a point's date is reckoned from.</summary>
public enum ChecklistAnchor
{
    FirstSession = 1,
    LastSession = 2,
}

/// <summary>Where in the course's life a point belongs.</summary>
public enum ChecklistPhase
{
    Before = 1,
    During = 2,
    After = 3,
}

/// <summary>Something to be seen to, whose it is and when: so many days before (less than nought) or after a session.</summary>
public sealed record ChecklistPoint(string Text, ChecklistOwner Owner, ChecklistAnchor Anchor, int OffsetDays)
{
    public const int TextLength = 200;

    /// <summary>Two years: what lies farther off belongs to no course.</summary>
    public const int FarthestDays = 730;

    public ChecklistPhase Phase => (Anchor, OffsetDays) switch
    {
        (ChecklistAnchor.FirstSession, < 0) => ChecklistPhase.Before,
        (ChecklistAnchor.LastSession, > 0) => ChecklistPhase.After,
        _ => ChecklistPhase.During,
    };

    /// <summary>Rule R-CHECK-1: the date follows the session it is reckoned from; without sessions there is none.</summary>
    public DateOnly? Due(DateOnly? firstSession, DateOnly? lastSession) =>
        (Anchor == ChecklistAnchor.FirstSession ? firstSession : lastSession)?.AddDays(OffsetDays);

    public Refusal? WhyNot() =>
        string.IsNullOrWhiteSpace(Text) ? ChecklistRefusals.TextMissing()
        : Math.Abs(OffsetDays) > FarthestDays ? ChecklistRefusals.TooFarOff(FarthestDays)
        : null;
}
