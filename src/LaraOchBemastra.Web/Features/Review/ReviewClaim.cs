using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>One claim at a gate: what is asked for, what the log says, and what this person may do with it.</summary>
public sealed record ReviewClaim
{
    private const string AnyReason = "…";

    public required HonorariumClaim Claim { get; init; }

    public required Region Region { get; init; }

    public required string Organisation { get; init; }

    public required string Unit { get; init; }

    /// <summary>The identity number as a screen may show it; none when the payee has not given it.</summary>
    public required string? MaskedNumber { get; init; }

    public required IReadOnlyList<ReviewDay> Days { get; init; }

    public required ReviewEvidence Evidence { get; init; }

    public required ClaimSums Sums { get; init; }

    public required TaxEstimate Estimate { get; init; }

    /// <summary>What the run pays; none before, and the estimate holds.</summary>
    public required FrozenPay? Frozen { get; init; }

    /// <summary>What the estimate knows of the payee.</summary>
    public required PayeeFacts PayeeFacts { get; init; }

    /// <summary>Parts in the claim other than the payee's, by name.</summary>
    public required IReadOnlyList<(ClaimPart Part, string Name)> People { get; init; }

    public required string? ReturnedBy { get; init; }

    /// <summary>Who put it on hold or rejected it.</summary>
    public required string? StoppedBy { get; init; }

    /// <summary>Whose mandate a deputy attested with.</summary>
    public required string? AttestedFor { get; init; }

    /// <summary>Why this person may not let it pass; none when she may.</summary>
    public required Refusal? WhyNotPass { get; init; }

    public required Refusal? WhyNotReturn { get; init; }

    public required Refusal? WhyNotHold { get; init; }

    public required Refusal? WhyNotReject { get; init; }

    public required Refusal? WhyNotRelease { get; init; }

    public required Refusal? Stuck { get; init; }

    /// <summary>Who may attest it today, by name.</summary>
    public required IReadOnlyList<string> MayAttest { get; init; }

    /// <summary>Drawn for control.</summary>
    public required bool Drawn { get; init; }

    public required IReadOnlyList<ClaimFlag> Flags { get; init; }

    /// <summary>The claim it follows, and those that follow it.</summary>
    public required IReadOnlyList<RelatedClaim> Related { get; init; }

    /// <summary>Whether a correction of it may be begun.</summary>
    public required bool Correctable { get; init; }

    /// <summary>A correction that this person began and may still take back.</summary>
    public bool Withdrawable { get; init; }

    /// <summary>What was typed, when the form comes back.</summary>
    public string Reason { get; init; } = string.Empty;

    public string Note { get; init; } = string.Empty;

    public IReadOnlyList<Guid> Lines { get; init; } = [];

    public Guid Version => Claim.Version;

    public bool IsAtGate => Claim.State is ClaimState.Submitted or ClaimState.Reviewed;

    public bool NeedsControl => Drawn && Claim.ControlledAt is null && IsAtGate;

    /// <summary>Lines can be ticked to go back by themselves; a correction goes back whole.</summary>
    public bool ByLine => WhyNotReturn is null && Claim.Lines.Count > 1 && Claim.Origin != ClaimOrigin.Correction;

    public IEnumerable<ReviewDay> Unusual => Days.Where(day => day.IsUnusual);

    public DateTime Local(DateTime utc) => LocalTime.FromUtc(utc, Region.TimeZone);

    public static async Task<ReviewClaim?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var may = db.For(viewer);
        var claim = await may.GateClaims.AsNoTracking()
            .Include(one => one.Days).Include(one => one.Lines).Include(one => one.Parties).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id && one.RegionId == viewer.RegionId);
        if (claim is null)
        {
            return null;
        }

        var region = await may.Regions.AsNoTracking().SingleAsync();
        var payee = await may.ClaimedPayees.AsNoTracking().SingleOrDefaultAsync(one => one.LeaderId == claim.LeaderId);
        var rules = await db.ClaimRulesAsync(region.Id);
        var payments = await db.PaymentRulesAsync(region.Id);
        var today = db.Clock.Today(region.TimeZone);
        var facts = (await db.PayeeFactsAsync([claim.LeaderId], today, claim.RunId)).GetValueOrDefault(claim.LeaderId) ?? new PayeeFacts();
        var calculation = ClaimCalculation.Of(claim, rules);
        var names = await may.NamesOfAsync(claim);

        var keepers = await GateKeepers.LoadAsync(db, region.Id, db.Clock.Today(region.TimeZone));
        var mayAttest = keepers.WhoMayAttest(claim);
        var evidence = await ReviewEvidence.LoadAsync(db, viewer, claim, rules);
        var history = await ClaimHistories.LoadAsync(db, claim) with
        {
            EqualFiles = [.. evidence.Same.Select(same => new EqualFile(same.EvidenceId, same.Claim, same.Within))],
        };

        // Somebody with another role sees the claim without standing at its gate; she gets none of the buttons.
        var gate = claim.State == ClaimState.Reviewed ? ClaimGate.Attest : ClaimGate.Review;
        var standsHere = await may.ClaimsAt(gate).AnyAsync(one => one.Id == claim.Id);
        var mayStop = await may.StoppableClaims.AnyAsync(one => one.Id == claim.Id);
        string? NameOf(Guid? account) => account is { } one ? names.GetValueOrDefault(one) : null;
        Refusal? Asked(Refusal? refusal) => refusal ?? (mayStop ? null : HonorariaRefusals.NotAtThisGate());
        return new ReviewClaim
        {
            Claim = claim,
            Region = region,
            Organisation = await may.Organisations.Where(one => one.Id == claim.OrganisationId).Select(one => one.Name).SingleAsync(),
            Unit = await may.Units.Where(one => one.Id == claim.UnitId).Select(one => one.Name).SingleAsync(),
            MaskedNumber = payee is null ? null : Masked(payee.IdentityNumber, region, db.Clock.Today(region.TimeZone)),
            Days = await ReviewDay.LoadAsync(may, claim, calculation),
            Evidence = evidence,
            Sums = calculation.Sums,
            Estimate = TaxEstimate.Of([claim], payments, today, facts),
            Frozen = await FrozenPay.LoadAsync(db, claim),
            PayeeFacts = facts,
            People = [.. claim.Parties.Where(party => party.Part != ClaimPart.Payee).OrderBy(party => party.Part)
                .Select(party => (party.Part, names.GetValueOrDefault(party.AccountId, string.Empty)))],
            ReturnedBy = NameOf(claim.ReturnedBy),
            StoppedBy = NameOf(claim.StoppedBy),
            AttestedFor = NameOf(claim.AttestedFor),
            WhyNotPass = standsHere ? ReviewQueue.WhyNot(claim, viewer.AccountId, region.CoLeaderMayReview, keepers.Attest) : HonorariaRefusals.NotAtThisGate(),
            WhyNotReturn = Asked(claim.WhyNotReturn(viewer.AccountId, region.CoLeaderMayReview, AnyReason)),
            WhyNotHold = Asked(claim.WhyNotHold(viewer.AccountId, region.CoLeaderMayReview, AnyReason)),
            WhyNotReject = Asked(claim.WhyNotReject(viewer.AccountId, region.CoLeaderMayReview, AnyReason)),
            WhyNotRelease = Asked(claim.WhyNotRelease(viewer.AccountId, region.CoLeaderMayReview)),
            MayAttest = await may.GateKeepers.Where(account => mayAttest.Contains(account.Id)).OrderBy(account => account.Name)
                .Select(account => account.Name).ToListAsync(),
            Drawn = keepers.Attest.Choices?.Draws(claim) == true,
            Flags = ClaimFlags.Of(claim, history, keepers.Attest.Choices, rules),
            Related = await RelatedClaim.LoadAsync(may.GateClaims, claim),
            Correctable = claim.State == ClaimState.Paid && await may.CorrectableClaims.AnyAsync(one => one.Id == claim.Id),
            Withdrawable = claim.StartedBy == viewer.AccountId && claim.WhyNotWithdraw(viewer.AccountId) is null,
            Stuck = keepers.WhyStuck(claim, region.CoLeaderMayReview),
        };
    }

    private static string? Masked(string? digits, Region region, DateOnly today) =>
        PersonalNumber.Parse(digits, region.Country == Country.Norway, today)?.Masked;
}
