using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// An experienced leader's claim for one course: a day per activity date, amounts on lines, and who stood at which gate.
/// </summary>
public sealed partial class HonorariumClaim : AggregateRoot
{
    public const int NumberLength = 30;
    public const int CourseCodeLength = 30;
    public const int NameLength = 160;
    public const int CodeLength = Unit.CodeLength;
    public const int ReasonLength = 500;

    private readonly List<ClaimDay> _days = [];
    private readonly List<ClaimLine> _lines = [];
    private readonly List<ClaimParty> _parties = [];

    private HonorariumClaim()
    {
    }

    private HonorariumClaim(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid UnitId { get; private set; }

    public Guid GroupId { get; private set; }

    /// <summary>Never a condition: it is printed on payroll's forms.</summary>
    public string CourseCode { get; private set; } = string.Empty;

    public Guid LeaderId { get; private set; }

    public Guid PayeeAccountId { get; private set; }

    [Personal]
    public string PayeeName { get; private set; } = string.Empty;

    public string CostCentre { get; private set; } = string.Empty;

    public string ActivityCode { get; private set; } = string.Empty;

    public Currency Currency { get; private set; }

    /// <summary>What people call it by, such as VGR-2026-000123.</summary>
    public string Number { get; private set; } = string.Empty;

    public ClaimState State { get; private set; } = ClaimState.Draft;

    public ClaimOrigin Origin { get; private set; } = ClaimOrigin.Filed;

    /// <summary>The claim it corrects, or was split from.</summary>
    public Guid? FollowsId { get; private set; }

    /// <summary>Who began a correction for the payee; none when she did so herself.</summary>
    public Guid? StartedBy { get; private set; }

    /// <summary>What was wrong, in the words of the one who began the correction.</summary>
    public string CorrectionReason { get; private set; } = string.Empty;

    /// <summary>The payee takes no honorarium; travel and lost earnings may remain.</summary>
    public bool Waived { get; private set; }

    /// <summary>Whether she lost pay; no unless she says yes.</summary>
    public bool DidLosePay { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    public Guid? ReviewedBy { get; private set; }

    public DateTime? ReviewedAt { get; private set; }

    public Guid? AttestedBy { get; private set; }

    public DateTime? AttestedAt { get; private set; }

    public Guid? ReturnedBy { get; private set; }

    public DateTime? ReturnedAt { get; private set; }

    public string ReturnedReason { get; private set; } = string.Empty;

    /// <summary>Who last put it on hold, rejected or withdrew it.</summary>
    public Guid? StoppedBy { get; private set; }

    public DateTime? StoppedAt { get; private set; }

    public string StoppedReason { get; private set; } = string.Empty;

    /// <summary>Where it stood when it was put on hold, and goes on from.</summary>
    public ClaimState? HeldFrom { get; private set; }

    /// <summary>What the control of a sampled claim showed.</summary>
    public string ControlNote { get; private set; } = string.Empty;

    public Guid? ControlledBy { get; private set; }

    public DateTime? ControlledAt { get; private set; }

    /// <summary>Whose mandate a deputy attested with; none for one's own.</summary>
    public Guid? AttestedFor { get; private set; }

    /// <summary>The one run that pays it.</summary>
    public Guid? RunId { get; private set; }

    public DateTime? PaidAt { get; private set; }

    public IReadOnlyList<ClaimDay> Days => _days;

    public IReadOnlyList<ClaimLine> Lines => _lines;

    public IReadOnlyList<ClaimParty> Parties => _parties;

    /// <summary>The payee may change it in the ordinary form; a correction is made anew instead.</summary>
    public bool IsEditable => State.IsEditable() && Origin != ClaimOrigin.Correction;

    public Money Gross => _lines.Sum(line => line.Amount);

    /// <summary>Whether there is anything to file a claim for.</summary>
    public static Refusal? WhyNotFile(Unit unit, IReadOnlyCollection<ClaimActivity> activities)
    {
        if (!unit.PaysHonoraria)
        {
            return HonorariaRefusals.UnitPaysNoHonoraria();
        }

        return activities.Count == 0 ? HonorariaRefusals.NothingToClaim() : null;
    }

    /// <summary>
    /// A draft filled in from activities at which she is logged as present and which no live claim of hers rests on. Rule
    /// R-CLAIM-2: a date is paid once; of two sessions on one date the first counts, and the journey covers both.
    /// </summary>
    /// <param name="source">Payee, course and codes.</param>
    /// <param name="activities">In any order.</param>
    /// <param name="number">What people call it by; given by the caller, unique in the portal.</param>
    /// <param name="rules">The region's rates and day rules.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">A fixed key for seeding.</param>
    public static HonorariumClaim From(
        ClaimSource source, IEnumerable<ClaimActivity> activities, string number, ClaimRules rules, DateTime now, Guid? id = null)
    {
        var claim = new HonorariumClaim(id ?? Guid.CreateVersion7())
        {
            RegionId = source.RegionId,
            OrganisationId = source.OrganisationId,
            UnitId = source.UnitId,
            GroupId = source.GroupId,
            CourseCode = source.CourseCode,
            LeaderId = source.LeaderId,
            PayeeAccountId = source.PayeeAccountId,
            PayeeName = source.PayeeName,
            CostCentre = source.CostCentre,
            ActivityCode = source.ActivityCode,
            Currency = source.Currency,
            Number = number,
            CreatedAt = now,
        };
        claim._parties.Add(new ClaimParty(claim.Id, source.PayeeAccountId, ClaimPart.Payee));
        claim._parties.AddRange(source.CoLeaderAccountIds
            .Where(account => account != source.PayeeAccountId)
            .Distinct()
            .Select(account => new ClaimParty(claim.Id, account, ClaimPart.CoLeader)));
        claim._days.AddRange(activities
            .OrderBy(activity => activity.Start)
            .DistinctBy(activity => activity.Date)
            .DistinctBy(activity => activity.Basis.Key)
            .OrderBy(activity => activity.Date)
            .Select(activity => new ClaimDay(claim.Id, claim.LeaderId, activity)));

        claim.Reckon(rules);
        return claim;
    }

    private void Move(ClaimState to)
    {
        if (!State.MayBecome(to))
        {
            throw new InvalidOperationException($"A claim does not go from {State} to {to}.");
        }

        State = to;
        foreach (var day in _days)
        {
            day.Live = to.IsLive() && !day.Borrowed;
        }
    }
}
