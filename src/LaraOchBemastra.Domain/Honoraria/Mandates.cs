using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The mandates and deputies of one region as they stand on one day.</summary>
public sealed class Mandates
{
    private readonly List<Mandate> _inForce;
    private readonly List<Deputy> _deputies;
    private readonly bool _asked;

    private Mandates(bool asked, List<Mandate> inForce, List<Deputy> deputies) => (_asked, _inForce, _deputies) = (asked, inForce, deputies);

    /// <summary>The attester's role is enough.</summary>
    public static Mandates NotAsked { get; } = new(asked: false, [], []);

    /// <param name="choices">Whether the region asks for mandates; a region without a row does not.</param>
    /// <param name="rows">The region's mandates, old and coming ones among them.</param>
    /// <param name="deputies">The region's deputies.</param>
    /// <param name="today">The region's.</param>
    public static Mandates On(GateChoices? choices, IEnumerable<Mandate> rows, IEnumerable<Deputy> deputies, DateOnly today) =>
        choices?.MandatesRequired == true
            ? new(
                asked: true,
                [.. rows.GroupBy(row => (row.AccountId, row.CostCentre)).Select(own => own.On(today)).OfType<Mandate>()],
                [.. deputies.Where(deputy => deputy.HoldsOn(today))])
            : NotAsked;

    /// <summary>Rule R-GATE-8: why nothing this person holds, or is lent, reaches the claim's cost centre and amount.</summary>
    public Refusal? WhyNot(Guid account, HonorariumClaim claim)
    {
        if (!_asked || LimitOf(account, claim) >= Size(claim) || Lenders(account, claim).Any())
        {
            return null;
        }

        var most = Holders(account, claim).Append(account).Max(holder => LimitOf(holder, claim));
        return most is { } limit && limit > Money.Zero
            ? GateRefusals.OverMandate(limit, claim.Gross)
            : GateRefusals.NoMandate(claim.CostCentre);
    }

    /// <summary>Whose mandate is used; none for one's own.</summary>
    public Guid? HolderFor(Guid account, HonorariumClaim claim) =>
        !_asked || LimitOf(account, claim) >= Size(claim) ? null : Lenders(account, claim).Select(holder => (Guid?)holder).FirstOrDefault();

    /// <summary>What one person may attest by herself on the claim's cost centre.</summary>
    private Money? LimitOf(Guid account, HonorariumClaim claim) =>
        (_inForce.Find(row => row.AccountId == account && row.CostCentre == claim.CostCentre)
            ?? _inForce.Find(row => row.AccountId == account && row.CostCentre.Length == 0))?.Limit;

    private IEnumerable<Guid> Lenders(Guid account, HonorariumClaim claim) =>
        Holders(account, claim).Where(holder => LimitOf(holder, claim) >= Size(claim));

    private IEnumerable<Guid> Holders(Guid account, HonorariumClaim claim) => _deputies
        .Where(deputy => deputy.AccountId == account && claim.Parties.All(party => party.AccountId != deputy.ForAccountId))
        .Select(deputy => deputy.ForAccountId);

    // A correction of -932 asks for the same mandate as one of 932. Nothing is attested without a mandate, not even 0 kronor.
    private static Money Size(HonorariumClaim claim) => new(Math.Max(1, Math.Abs(claim.Gross.Minor)));
}

/// <summary>What the second gate asks beside the parts people have in the claim.</summary>
/// <param name="Mandates">As they stand today.</param>
/// <param name="Choices">The region's; none means that nothing is drawn for control.</param>
public sealed record AttestRules(Mandates Mandates, GateChoices? Choices)
{
    /// <summary>A region that asks for no mandate and draws no sample.</summary>
    public static AttestRules Open { get; } = new(Mandates.NotAsked, null);
}
