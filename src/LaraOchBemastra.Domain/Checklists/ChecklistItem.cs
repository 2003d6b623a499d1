using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Checklists;

public enum ChecklistState
{
    Open = 1,
    Done = 2,
    NotNeeded = 3,
}

/// <summary>One point of a course's checklist, with who saw to it and when.</summary>
public sealed class ChecklistItem : Entity, IPart
{
    public const int ReasonLength = 400;

    private ChecklistItem()
    {
    }

    internal ChecklistItem(Checklist checklist, int place, ChecklistPoint point)
    {
        ChecklistId = checklist.Id;
        Checklist = checklist;
        Place = place;
        Text = point.Text;
        Owner = point.Owner;
        Anchor = point.Anchor;
        OffsetDays = point.OffsetDays;
    }

    public Guid ChecklistId { get; private set; }

    public Checklist Checklist { get; private set; } = null!;

    Guid IPart.RootId => ChecklistId;

    public int Place { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public ChecklistOwner Owner { get; private set; }

    public ChecklistAnchor Anchor { get; private set; }

    public int OffsetDays { get; private set; }

    public ChecklistState State { get; private set; } = ChecklistState.Open;

    public string Reason { get; private set; } = string.Empty;

    /// <summary>The account that ticked it or left it out.</summary>
    public Guid? DecidedBy { get; private set; }

    public DateTime? DecidedAtUtc { get; private set; }

    public ChecklistPoint Point => new(Text, Owner, Anchor, OffsetDays);

    /// <summary>Rule R-CHECK-3: a leader sees to her own points; a coordinator, whose the course is, to all of them.</summary>
    public Refusal? WhyNotTouch(IReadOnlyCollection<ChecklistOwner> mine) =>
        mine.Contains(ChecklistOwner.Coordinator) || mine.Contains(Owner) ? null : ChecklistRefusals.NotYours(Owner);

    public Refusal? WhyNotDecide(IReadOnlyCollection<ChecklistOwner> mine) =>
        WhyNotTouch(mine) ?? (State == ChecklistState.Open ? null : ChecklistRefusals.AlreadyDecided());

    public Refusal? WhyNotReopen(IReadOnlyCollection<ChecklistOwner> mine) =>
        WhyNotTouch(mine) ?? (State == ChecklistState.Open ? ChecklistRefusals.StillOpen() : null);

    internal void Decide(ChecklistState state, string reason, Guid by, DateTime atUtc)
    {
        State = state;
        Reason = reason;
        DecidedBy = by;
        DecidedAtUtc = atUtc;
    }

    internal void Reopen()
    {
        State = ChecklistState.Open;
        Reason = string.Empty;
        DecidedBy = null;
        DecidedAtUtc = null;
    }
}
