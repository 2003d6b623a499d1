using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Honoraria;

public enum PayoutRunState
{
    Made = 1,

    /// <summary>Payroll has paid what it did not refuse.</summary>
    Paid = 2,

    /// <summary>Another run takes all of it back.</summary>
    Reversed = 3,

    /// <summary>Payroll paid none of it.</summary>
    Refused = 4,
}

/// <summary>Who makes a run, and for when.</summary>
/// <param name="Number">Counted in the portal; unique.</param>
/// <param name="MadeBy">Account of the one who makes it.</param>
/// <param name="CutOff">Claims attested after this local date wait for the next run.</param>
/// <param name="PayDay">When payroll pays; decides the tax and contribution rows, and the year of the vouchers.</param>
/// <param name="FirstVoucher">The region's next voucher number of that year.</param>
/// <param name="ByHand">Takes payees with protected identity and nobody else; nothing of it goes into a file.</param>
/// <param name="BookedBy">Which of its files is booked by, as the region has decided on the day.</param>
public sealed record PayoutRunOrder(
    int Number, Guid MadeBy, DateOnly CutOff, DateOnly PayDay, int FirstVoucher = 1, bool ByHand = false, BookedBy? BookedBy = null);

/// <summary>
/// Attested claims of one region that are paid together, one payment per payee with figures frozen when it is made.
/// Rule R-RUN-1: a claim is in one run at most.
/// </summary>
public sealed partial class PayoutRun : AggregateRoot
{
    private readonly List<PayoutRunPayment> _payments = [];
    private readonly List<RunClaim> _claims = [];

    private PayoutRun()
    {
    }

    private PayoutRun(Guid id, PayoutRunOrder order, Guid regionId, Currency currency, DateTime now)
        : base(id)
    {
        RegionId = regionId;
        Number = order.Number;
        Currency = currency;
        MadeBy = order.MadeBy;
        MadeAt = now;
        CutOff = order.CutOff;
        PayDay = order.PayDay;
        BookedBy = order.BookedBy;
    }

    public Guid RegionId { get; private set; }

    public int Number { get; private set; }

    public Currency Currency { get; private set; }

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateOnly CutOff { get; private set; }

    public DateOnly PayDay { get; private set; }

    public PayoutRunState State { get; private set; } = PayoutRunState.Made;

    public Guid? PaidBy { get; private set; }

    public DateTime? PaidAt { get; private set; }

    public int ClaimCount { get; private set; }

    /// <summary>Rule R-PAYEE-3: of payees with protected identity, paid outside the files.</summary>
    public bool ByHand { get; private set; }

    public IReadOnlyList<PayoutRunPayment> Payments => _payments;

    /// <summary>What it was made of, also when a claim has left it since.</summary>
    public IReadOnlyList<RunClaim> Claims => _claims;

    public Money Gross => _payments.Sum(payment => payment.Gross);

    /// <summary>
    /// Why a claim is left out of a run. Rule R-GATE-1: the payee stands at no gate. Rule R-GATE-5: the run-maker stood
    /// at neither gate, unless the region allows it, and did not begin the claim.
    /// </summary>
    public static Refusal? WhyNotTake(HonorariumClaim claim, PayoutRunOrder order, Region region)
    {
        if (claim.RegionId != region.Id || claim.Currency != region.Currency)
        {
            return HonorariaRefusals.ClaimOfOtherRegion(claim.Number);
        }

        if (claim.RunId is not null)
        {
            return HonorariaRefusals.ClaimAlreadyInRun(claim.Number);
        }

        if (claim.State != ClaimState.Attested || claim.AttestedAt is not { } attestedAt)
        {
            return HonorariaRefusals.ClaimNotAttested(claim.Number);
        }

        if (order.MadeBy == claim.PayeeAccountId)
        {
            return HonorariaRefusals.PayeeMayNotMakeRun(claim.Number);
        }

        if (order.MadeBy == claim.StartedBy)
        {
            return HonorariaRefusals.StarterMayNotMakeRun(claim.Number);
        }

        if (order.MadeBy == claim.ReviewedBy && !region.AttesterMayMakeRun)
        {
            return HonorariaRefusals.ReviewerMayNotMakeRun(claim.Number);
        }

        if (order.MadeBy == claim.AttestedBy && !region.AttesterMayMakeRun)
        {
            return HonorariaRefusals.AttesterMayNotMakeRun(claim.Number);
        }

        return DateOnly.FromDateTime(LocalTime.FromUtc(attestedAt, region.TimeZone)) > order.CutOff
            ? HonorariaRefusals.ClaimAfterCutOff(claim.Number, order.CutOff)
            : null;
    }

    public static Refusal? WhyNotMake(PayoutRunOrder order, IEnumerable<HonorariumClaim> claims, Region region)
    {
        if (order.PayDay < order.CutOff)
        {
            return HonorariaRefusals.PayDayBeforeCutOff();
        }

        return claims.Any(claim => WhyNotTake(claim, order, region) is null) ? null : HonorariaRefusals.RunEmpty();
    }

    /// <summary>Why a payee's claims belong to the other kind of run (rule R-PAYEE-3).</summary>
    public static Refusal? WhyOtherWay(HonorariumClaim claim, PayoutRunOrder order, PayeeFacts? payee) =>
        (payee?.IsProtected ?? false) == order.ByHand ? null : HonorariaRefusals.PayeeProtected(claim.Number);

    /// <summary>Takes every claim it may take and leaves the others as they are.</summary>
    /// <param name="order">Number, maker and dates.</param>
    /// <param name="claims">The region's attested claims; others among them are left out.</param>
    /// <param name="region">Currency, time zone and the region's own gates.</param>
    /// <param name="rules">Tax and contribution rows.</param>
    /// <param name="payees">By leader; a missing one is taxed as usual and gives no contribution estimate.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">A fixed key for seeding.</param>
    public static PayoutRun Make(
        PayoutRunOrder order,
        IReadOnlyCollection<HonorariumClaim> claims,
        Region region,
        PaymentRules rules,
        IReadOnlyDictionary<Guid, PayeeFacts> payees,
        DateTime now,
        Guid? id = null)
    {
        var mine = claims.Distinct().Where(claim => WhyOtherWay(claim, order, payees.GetValueOrDefault(claim.LeaderId)) is null).ToList();
        Refusal.Guard(WhyNotMake(order, mine, region));
        var taken = mine.Where(claim => WhyNotTake(claim, order, region) is null)
            .OrderBy(claim => claim.Number, StringComparer.Ordinal).ToList();
        var run = new PayoutRun(id ?? Guid.CreateVersion7(), order, region.Id, region.Currency, now)
        {
            ClaimCount = taken.Count,
            ByHand = order.ByHand,
        };
        foreach (var payee in taken.GroupBy(claim => claim.LeaderId))
        {
            var known = payees.GetValueOrDefault(payee.Key) ?? new PayeeFacts();
            var estimate = TaxEstimate.Of([.. payee], rules, order.PayDay, known);
            run._payments.Add(
                new PayoutRunPayment(run.Id, payee.Key, payee.First().PayeeName, payee.Count(), estimate, known.BirthYear));
        }

        run.NumberVouchers(order.FirstVoucher);
        foreach (var claim in taken)
        {
            run._claims.Add(new RunClaim(run.Id, claim, live: true));
            claim.EnterRun(run.Id);
        }

        return run;
    }

    /// <summary>The payments hold exactly what the run's claims add up to (rule R-RUN-2); asked before paying and by verify.</summary>
    /// <param name="claims">Those it was made of; others among them are left aside.</param>
    public Refusal? WhyTotalsDiffer(IEnumerable<HonorariumClaim> claims)
    {
        var held = _claims.Select(claim => claim.ClaimId).ToHashSet();
        var mine = claims.Where(claim => held.Contains(claim.Id)).ToLookup(claim => claim.LeaderId);
        var count = mine.Sum(payee => payee.Count());
        if (count != ClaimCount || held.Count != ClaimCount || mine.Any(payee => _payments.TrueForAll(payment => payment.LeaderId != payee.Key)))
        {
            return HonorariaRefusals.RunHasOtherClaims(ClaimCount, count);
        }

        return _payments.Select(payment => payment.WhyDiffers([.. mine[payment.LeaderId]])).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>Without reckoning: what a page asks before it offers to.</summary>
    /// <param name="account">Who would say that it is paid.</param>
    /// <param name="claims">Her own among those it was made of.</param>
    public Refusal? WhyNotSettle(Guid account, IEnumerable<HonorariumClaim> claims)
    {
        if (State != PayoutRunState.Made)
        {
            return State == PayoutRunState.Reversed ? PayoutRefusals.RunReversed() : HonorariaRefusals.RunAlreadyPaid();
        }

        return WhyNotTouch(account, claims);
    }

    public Refusal? WhyNotMarkPaid(Guid account, IReadOnlyCollection<HonorariumClaim> claims) =>
        WhyNotSettle(account, claims) ?? WhyTotalsDiffer(claims);

    /// <summary>Everything payroll has not refused.</summary>
    public void MarkPaid(Guid account, IReadOnlyCollection<HonorariumClaim> claims, DateTime now)
    {
        Refusal.Guard(WhyNotMarkPaid(account, claims));
        _payments.ForEach(payment => payment.Tell(PaymentOutcome.Paid, string.Empty));
        Pay(account, now);
        foreach (var claim in claims.Where(claim => claim.RunId == Id && claim.State == ClaimState.InRun))
        {
            claim.BePaid(now);
        }
    }

    // Rule R-GATE-1 goes on after the run is made.
    private Refusal? WhyNotTouch(Guid account, IEnumerable<HonorariumClaim> claims)
    {
        var held = _claims.Select(claim => claim.ClaimId).ToHashSet();
        var own = claims.FirstOrDefault(claim => claim.PayeeAccountId == account && held.Contains(claim.Id));
        return own is null ? null : HonorariaRefusals.PayeeMayNotMakeRun(own.Number);
    }

    private void Pay(Guid account, DateTime now)
    {
        State = PayoutRunState.Paid;
        PaidBy = account;
        PaidAt = now;
    }
}
