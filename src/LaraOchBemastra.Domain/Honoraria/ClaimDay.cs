using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>A date on which the payee worked, resting on one edition of a session's log, or on an activity beside sessions.</summary>
public sealed class ClaimDay : Entity, IPart
{
    public const int ReasonLength = 300;

    private ClaimDay()
    {
    }

    internal ClaimDay(Guid claimId, Guid leaderId, ClaimActivity activity)
    {
        ClaimId = claimId;
        LeaderId = leaderId;
        SessionId = activity.Basis.SessionId;
        LogId = activity.Basis.LogId;
        LogEdition = activity.Basis.LogEdition;
        ActivityId = activity.Basis.ActivityId;
        MeetingId = activity.Basis.MeetingId;
        Date = activity.Date;
        Start = activity.Start;
        End = activity.End;
        OnSite = activity.OnSite;
        Work = activity.Work;
    }

    /// <summary>A day of the claim that is followed, quoted so that lines can be tied to it. It takes no session.</summary>
    internal static ClaimDay Borrow(Guid claimId, ClaimDay day) => new()
    {
        ClaimId = claimId,
        LeaderId = day.LeaderId,
        SessionId = day.SessionId,
        LogId = day.LogId,
        LogEdition = day.LogEdition,
        ActivityId = day.ActivityId,
        MeetingId = day.MeetingId,
        Date = day.Date,
        Start = day.Start,
        End = day.End,
        OnSite = day.OnSite,
        Work = day.Work,
        Departure = day.Departure,
        Return = day.Return,
        Minutes = day.Minutes,
        ProposedExtent = day.ProposedExtent,
        ProposedHours = day.ProposedHours,
        Extent = day.Extent,
        Hours = day.Hours,
        ExtentByHand = day.ExtentByHand,
        ExtentReason = day.ExtentReason,
        Meals = day.Meals,
        Borrowed = true,
        Live = false,
    };

    public Guid ClaimId { get; internal set; }

    public Guid RootId => ClaimId;

    /// <summary>The payee, kept here because a session is paid once per leader (rule R-CLAIM-3).</summary>
    public Guid LeaderId { get; private set; }

    public Guid? SessionId { get; private set; }

    /// <summary>Whether the session is taken by this claim; false once the claim is rejected or withdrawn.</summary>
    public bool Live { get; internal set; } = true;

    /// <summary>The session is taken by the claim this one follows; here the day only carries lines (rule R-CLAIM-8).</summary>
    public bool Borrowed { get; private set; }

    public Guid? LogId { get; private set; }

    /// <summary>The log's edition the day was filled in from; of no meaning for an activity.</summary>
    public int LogEdition { get; private set; } = 1;

    public Guid? ActivityId { get; private set; }

    /// <summary>A meeting of a working group whose minutes somebody else than she stands behind.</summary>
    public Guid? MeetingId { get; private set; }

    public ClaimBasis Basis => new(SessionId, LogId, LogEdition, ActivityId, MeetingId);

    public DateOnly Date { get; private set; }

    public TimeOnly Start { get; private set; }

    public TimeOnly End { get; private set; }

    public bool OnSite { get; private set; }

    public WorkKind Work { get; private set; } = WorkKind.Session;

    public TimeOnly? Departure { get; internal set; }

    public TimeOnly? Return { get; internal set; }

    /// <summary>None where the region does not ask, or nobody has answered.</summary>
    public Meals? Meals { get; internal set; }

    /// <summary>The minutes that were counted; 0 while a time is missing.</summary>
    public int Minutes { get; private set; }

    public HonorariumExtent ProposedExtent { get; private set; } = HonorariumExtent.None;

    public decimal ProposedHours { get; private set; }

    public HonorariumExtent Extent { get; private set; } = HonorariumExtent.None;

    public decimal Hours { get; private set; }

    /// <summary>The payee chose another extent than the rule proposes.</summary>
    public bool ExtentByHand { get; private set; }

    /// <summary>Why; required when the extent was chosen by hand.</summary>
    public string ExtentReason { get; private set; } = string.Empty;

    public DayTimes Times => new(Start, End, Departure, Return, OnSite);

    /// <summary>
    /// Rule R-CLAIM-7: the log was corrected after the claim was filled in from it. A comparison, so nothing has to be written.
    /// </summary>
    public bool LogHasChanged(int currentEdition) => LogId is not null && currentEdition != LogEdition;

    internal void Propose(ExtentProposal? proposal)
    {
        Minutes = proposal?.Minutes ?? 0;
        ProposedExtent = proposal?.Extent ?? HonorariumExtent.None;
        ProposedHours = proposal?.Hours ?? 0;
        Choose(ExtentByHand ? Extent : ProposedExtent, ExtentByHand ? Hours : ProposedHours, ExtentReason);
    }

    /// <summary>What the day should have been; the claim's own reason says why.</summary>
    /// <returns>Whether other times count than those it was paid by.</returns>
    internal bool Correct(CorrectedDay right, Func<ClaimDay, ExtentProposal?> propose)
    {
        var moved = !right.TakenBack && right.Times is { } times && times with { OnSite = OnSite } != Times;
        if (moved)
        {
            var (start, end, departure, home, _) = right.Times!.Value;
            (Start, End, Departure, Return) = (start, end, departure, home);
            var proposal = propose(this);
            (Minutes, ProposedExtent, ProposedHours) = (proposal?.Minutes ?? 0, proposal?.Extent ?? HonorariumExtent.None, proposal?.Hours ?? 0);
        }

        (Extent, Hours) = (right.TakenBack, right.Extent) switch
        {
            (true, _) => (HonorariumExtent.None, 0),
            (_, HonorariumExtent.Hours) => (HonorariumExtent.Hours, decimal.Round(right.Hours, ClaimLine.QuantityDecimals)),
            (_, { } chosen) => (chosen, 0),
            _ => moved ? (ProposedExtent, ProposedHours) : (Extent, Hours),
        };
        ExtentByHand = Extent != ProposedExtent || Hours != ProposedHours;
        return moved;
    }

    internal void Choose(HonorariumExtent extent, decimal hours, string reason)
    {
        Extent = extent;
        Hours = extent == HonorariumExtent.Hours ? decimal.Round(hours, ClaimLine.QuantityDecimals) : 0;
        ExtentByHand = Extent != ProposedExtent || Hours != ProposedHours;
        ExtentReason = ExtentByHand ? reason : string.Empty;
    }
}
