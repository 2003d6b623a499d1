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

    /// <summary>What the estimate knows of the payee.</summary>
    public required PayeeFacts PayeeFacts { get; init; }

    /// <summary>Parts in the claim other than the payee's, by name.</summary>
    public required IReadOnlyList<(ClaimPart Part, string Name)> People { get; init; }

    public required string? ReturnedBy { get; init; }

    /// <summary>Why this person may not let it pass; none when she may.</summary>
    public required Refusal? WhyNotPass { get; init; }

    public required Refusal? WhyNotReturn { get; init; }

    public required Refusal? Stuck { get; init; }

    /// <summary>What was typed, when the form comes back.</summary>
    public string Reason { get; init; } = string.Empty;

    public Guid Version => Claim.Version;

    public bool IsAtGate => Claim.State is ClaimState.Submitted or ClaimState.Reviewed;

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

        // Somebody with another role sees the claim without standing at its gate; she gets neither button.
        var gate = claim.State == ClaimState.Reviewed ? ClaimGate.Attest : ClaimGate.Review;
        var keepers = await GateKeepers.LoadAsync(db, region.Id, db.Clock.Today(region.TimeZone));
        var standsHere = await may.ClaimsAt(gate).AnyAsync(one => one.Id == claim.Id);
        return new ReviewClaim
        {
            Claim = claim,
            Region = region,
            Organisation = await may.Organisations.Where(one => one.Id == claim.OrganisationId).Select(one => one.Name).SingleAsync(),
            Unit = await may.Units.Where(one => one.Id == claim.UnitId).Select(one => one.Name).SingleAsync(),
            MaskedNumber = payee is null ? null : Masked(payee.IdentityNumber, region, db.Clock.Today(region.TimeZone)),
            Days = await ReviewDay.LoadAsync(may, claim, calculation),
            Evidence = await ReviewEvidence.LoadAsync(db, viewer, claim, rules),
            Sums = calculation.Sums,
            Estimate = TaxEstimate.Of([claim], payments, today, facts),
            PayeeFacts = facts,
            People = [.. claim.Parties.Where(party => party.Part != ClaimPart.Payee).OrderBy(party => party.Part)
                .Select(party => (party.Part, names.GetValueOrDefault(party.AccountId, string.Empty)))],
            ReturnedBy = claim.ReturnedBy is { } by ? names.GetValueOrDefault(by) : null,
            WhyNotPass = standsHere ? ReviewQueue.WhyNot(claim, viewer.AccountId, region.CoLeaderMayReview, keepers.Attest) : HonorariaRefusals.NotAtThisGate(),
            WhyNotReturn = standsHere || claim.ReviewedBy == viewer.AccountId
                ? claim.WhyNotReturn(viewer.AccountId, region.CoLeaderMayReview, AnyReason)
                : HonorariaRefusals.NotAtThisGate(),
            Stuck = keepers.WhyStuck(claim, region.CoLeaderMayReview),
        };
    }

    private static string? Masked(string? digits, Region region, DateOnly today) =>
        PersonalNumber.Parse(digits, region.Country == Country.Norway, today)?.Masked;
}
