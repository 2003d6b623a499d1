using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// A claim and the corrections that follow it, one after the other. Rule R-CORR-1: after payment nothing is edited; what is
/// wrong is taken back line by line at the price it was paid with, and what is right is claimed beside it, so that the lines
/// of a correction add up to the difference and all that was paid adds up to what the last version says.
/// </summary>
public sealed partial class ClaimChain
{
    private readonly List<HonorariumClaim> _claims;

    private ClaimChain(List<HonorariumClaim> claims) => _claims = claims;

    public HonorariumClaim First => _claims[0];

    public HonorariumClaim Last => _claims[^1];

    /// <summary>The first claim and those that correct it, in their order; rejected and withdrawn ones are left out.</summary>
    public IReadOnlyList<HonorariumClaim> Claims => _claims;

    /// <summary>All that was paid, corrections counted in.</summary>
    public Money Paid => Settled.Sum(claim => claim.Gross);

    private IEnumerable<HonorariumClaim> Settled => _claims.Where(claim => claim.State == ClaimState.Paid);

    /// <param name="claim">Any claim of the chain.</param>
    /// <param name="others">At least all claims of the same payee and course, with days and lines.</param>
    public static ClaimChain Of(HonorariumClaim claim, IReadOnlyCollection<HonorariumClaim> others)
    {
        var first = claim;
        while (first.Origin == ClaimOrigin.Correction && others.FirstOrDefault(one => one.Id == first.FollowsId) is { } before)
        {
            first = before;
        }

        List<HonorariumClaim> claims = [first];
        while (others.FirstOrDefault(one => one.FollowsId == claims[^1].Id && one.Origin == ClaimOrigin.Correction && one.State.IsLive()) is { } next)
        {
            claims.Add(next);
        }

        return new ClaimChain(claims);
    }

    /// <summary>Each date as the last paid version has it, with the lines that count.</summary>
    public IReadOnlyList<SettledDay> Days()
    {
        var takenBack = Settled.SelectMany(claim => claim.Lines).Select(line => line.CorrectsId).OfType<Guid>().ToHashSet();
        var all = Settled.SelectMany(claim => claim.Lines.Select(line => (Line: line, Day: claim.Day(line.ClaimDayId)!))).ToList();
        return
        [
            .. from day in First.Days
               orderby day.Date
               let latest = Settled.SelectMany(claim => claim.Days).LastOrDefault(one => one.Basis.Key == day.Basis.Key)
               where latest is not null
               select new SettledDay(
                   latest,
                   [.. all.Where(one => one.Day.Basis.Key == day.Basis.Key && one.Line.CorrectsId is null && !takenBack.Contains(one.Line.Id))
                       .Select(one => one.Line).OrderBy(line => line.Kind)],
                   !day.Borrowed),
        ];
    }

    /// <summary>Whether a day is one of those that were paid.</summary>
    public bool Knows(Guid dayId) => Days().Any(day => day.Day.Id == dayId);

    /// <summary>Rule R-CORR-2: only what is paid is corrected, and only by one correction at a time.</summary>
    public Refusal? WhyNotCorrect()
    {
        if (First.State != ClaimState.Paid)
        {
            return GateRefusals.NotPaidYet();
        }

        return Last.State == ClaimState.Paid ? null : GateRefusals.CorrectionOpen(Last.Number);
    }

    public Refusal? WhyNotCorrect(CorrectionEntry entry, ClaimRules rules) =>
        WhyNotCorrect() ?? WhyNotTake(Draft(entry, Guid.Empty, string.Empty, rules, id: null), entry, rules);

    /// <summary>A claim of the difference, sent to the same two gates. Whoever begins it for the payee stands at neither.</summary>
    /// <param name="entry">What is right.</param>
    /// <param name="by">The payee, or the one who begins it for her.</param>
    /// <param name="number">Of the correction.</param>
    /// <param name="rules">The region's rows; a changed extent or journey takes the rate of its own date.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">A fixed key for seeding.</param>
    public HonorariumClaim Correct(CorrectionEntry entry, Guid by, string number, ClaimRules rules, DateTime now, Guid? id = null)
    {
        Refusal.Guard(WhyNotCorrect());
        var correction = Draft(entry, by, number, rules, id);
        Refusal.Guard(WhyNotTake(correction, entry, rules));
        correction.SendCorrection(entry.Reason, now);
        return correction;
    }

    /// <summary>A returned correction is made anew by the one who began it.</summary>
    public Refusal? WhyNotCorrectAgain(Guid by, CorrectionEntry entry, ClaimRules rules) =>
        (_claims.Exists(claim => claim != Last && claim.State != ClaimState.Paid) ? GateRefusals.NotPaidYet() : null)
            ?? Last.WhyNotRemake(by) ?? WhyNotTake(Draft(entry, by, string.Empty, rules, id: null), entry, rules);

    public void CorrectAgain(Guid by, CorrectionEntry entry, ClaimRules rules, DateTime now)
    {
        Refusal.Guard(WhyNotCorrectAgain(by, entry, rules));
        Last.FillCorrection(Days(), entry, rules);
        Last.SendCorrection(entry.Reason, now);
    }

    /// <summary>The correction as it would be; what it adds up to is shown before it is sent.</summary>
    public HonorariumClaim Preview(CorrectionEntry entry, ClaimRules rules) => Draft(entry, Guid.Empty, string.Empty, rules, id: null);

    /// <summary>Whether something would come of the entry, whoever began it.</summary>
    public Refusal? WhyNotMake(CorrectionEntry entry, ClaimRules rules) =>
        WhyNotTake(Draft(entry, Guid.Empty, string.Empty, rules, id: null), entry, rules);

    private HonorariumClaim Draft(CorrectionEntry entry, Guid by, string number, ClaimRules rules, Guid? id)
    {
        var follows = _claims.Last(claim => claim.State == ClaimState.Paid);
        var correction = follows.NewCorrection(number, by == Guid.Empty ? follows.PayeeAccountId : by, id);
        correction.FillCorrection(Days(), entry, rules);
        return correction;
    }

    private Refusal? WhyNotTake(HonorariumClaim correction, CorrectionEntry entry, ClaimRules rules)
    {
        if (entry.Added.Any(line => !Knows(line.DayId)))
        {
            return HonorariaRefusals.DayUnknown();
        }

        if (entry.Added.Select(ClaimGaps.OutOfRange).FirstOrDefault(refusal => refusal is not null) is { } refused)
        {
            return refused;
        }

        if (correction.Lines.Count == 0)
        {
            return GateRefusals.NothingCorrected();
        }

        if (string.IsNullOrWhiteSpace(entry.Reason))
        {
            return GateRefusals.CorrectionReasonMissing();
        }

        return correction.Days.Select(day => WhyNotTake(correction, day, rules) ?? WhyNotMove(day, rules)).FirstOrDefault(refusal => refusal is not null)
            ?? (correction.Missing(rules) is [var gap, ..] ? gap.Refusal : null);
    }

    // Times that were paid by are not asked about again.
    private Refusal? WhyNotMove(ClaimDay day, ClaimRules rules)
    {
        if (Days().FirstOrDefault(paid => paid.Day.Basis.Key == day.Basis.Key)?.Day.Times == day.Times)
        {
            return null;
        }

        return day.End <= day.Start ? GateRefusals.EndsBeforeItBegins(day.Date) : ClaimGaps.OfJourney(day, rules.NeedsJourney(day) && !First.Waived);
    }

    private static Refusal? WhyNotTake(HonorariumClaim correction, ClaimDay day, ClaimRules rules)
    {
        if (!rules.Knows(day, day.Extent))
        {
            return HonorariaRefusals.ExtentNotPaid();
        }

        if (day.Hours is < 0 or > ClaimLine.MaxHours)
        {
            return HonorariaRefusals.HoursOutOfRange(ClaimLine.MaxHours);
        }

        var right = correction.Lines.Where(line => line.ClaimDayId == day.Id && line.CorrectsId is null).ToList();
        return right.Exists(line => line.Kind == ClaimLineKind.Honorarium && line.RateId is null)
            ? HonorariaRefusals.RateMissing(day.Date)
            : right.Where(line => line.Kind != ClaimLineKind.Honorarium)
                .Select(line => ClaimGaps.OutOfRange(new ClaimLineEntry(line.Kind, day.Id, line.Quantity, line.UnitPrice, string.Empty)))
                .FirstOrDefault(refusal => refusal is not null);
    }
}
