using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>Whom and what a claim is for. The course code never tells of a condition: it is printed on payroll's forms.</summary>
/// <param name="RegionId">The region whose rules and currency hold.</param>
/// <param name="OrganisationId">Who pays.</param>
/// <param name="UnitId">Where the course is at home.</param>
/// <param name="GroupId">The course.</param>
/// <param name="CourseCode">The course's code.</param>
/// <param name="LeaderId">The payee.</param>
/// <param name="PayeeAccountId">The payee's account.</param>
/// <param name="PayeeName">The payee's name as it is printed.</param>
/// <param name="CostCentre">The unit's cost centre.</param>
/// <param name="ActivityCode">The unit's activity code.</param>
/// <param name="Currency">The region's currency.</param>
/// <param name="CoLeaderAccountIds">Accounts of those she led with.</param>
public sealed record ClaimSource(
    Guid RegionId,
    Guid OrganisationId,
    Guid UnitId,
    Guid GroupId,
    string CourseCode,
    Guid LeaderId,
    Guid PayeeAccountId,
    string PayeeName,
    string CostCentre,
    string ActivityCode,
    Currency Currency,
    IReadOnlyList<Guid> CoLeaderAccountIds);

/// <summary>
/// What says that she was there: an edition of a session's log, a confirmed activity, or approved minutes of a meeting.
/// </summary>
public sealed record ClaimBasis(Guid? SessionId, Guid? LogId, int LogEdition, Guid? ActivityId, Guid? MeetingId = null)
{
    /// <summary>The session, activity or meeting, which is paid once per leader (rule R-CLAIM-3).</summary>
    public Guid Key => SessionId ?? ActivityId ?? MeetingId ?? Guid.Empty;

    public static ClaimBasis OfSession(Guid sessionId, Guid logId, int edition) => new(sessionId, logId, edition, null);

    public static ClaimBasis OfActivity(Guid activityId) => new(null, null, 1, activityId);

    public static ClaimBasis OfMeeting(Guid meetingId) => new(null, null, 1, null, meetingId);
}

/// <summary>A session or an activity at which somebody else than she has confirmed her presence.</summary>
/// <param name="Basis">What says so.</param>
/// <param name="Date">Local date.</param>
/// <param name="Start">From when she was there.</param>
/// <param name="End">Until when she was there.</param>
/// <param name="OnSite">False for a digital session: then there is no journey.</param>
/// <param name="Work">What was done.</param>
public sealed record ClaimActivity(
    ClaimBasis Basis, DateOnly Date, TimeOnly Start, TimeOnly End, bool OnSite, WorkKind Work = WorkKind.Session);

/// <summary>Lost earnings or travel as the payee types them.</summary>
/// <param name="Kind">Not the honorarium or what follows from another line.</param>
/// <param name="DayId">The day of the claim it belongs to.</param>
/// <param name="Quantity">Hours of lost earnings, kilometres, or 1 for a ticket.</param>
/// <param name="UnitPrice">Per hour or ticket; left aside for kilometres, whose price is the region's.</param>
/// <param name="Text">The employer of lost earnings, else route and purpose.</param>
/// <param name="Treatment">For travel; none means as the region says, which is that payroll decides where it has said nothing.</param>
public sealed record ClaimLineEntry(
    ClaimLineKind Kind, Guid DayId, decimal Quantity, Money UnitPrice, string Text, Treatment? Treatment = null)
{
    /// <summary>What shows the loss; only for lost earnings.</summary>
    public LostPayBasis? Basis { get; init; }

    /// <summary>Of the self-employed: the yearly sickness-benefit income, from which the price of an hour follows.</summary>
    public Money? YearlyIncome { get; init; }
}

/// <summary>Something that must be mended before a claim can be submitted, and where.</summary>
public sealed record ClaimGap(Refusal Refusal, Guid? DayId = null, Guid? LineId = null);
