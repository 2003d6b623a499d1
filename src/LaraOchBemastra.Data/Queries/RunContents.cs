using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// All that the papers of one run are made from. Whoever asks has found the run among those she may see, or is the
/// <c>export</c> verb.
/// </summary>
public sealed record RunContents
{
    public required PayoutRun Run { get; init; }

    public required Region Region { get; init; }

    /// <summary>In the order of their numbers, with days and lines; the lines turned where the run takes another back.</summary>
    public required IReadOnlyList<HonorariumClaim> Claims { get; init; }

    public required IReadOnlyDictionary<Guid, PayeeDetails> Payees { get; init; }

    /// <summary>How each payee is reached.</summary>
    public required IReadOnlyDictionary<Guid, RunContact> Contacts { get; init; }

    /// <summary>How many files lie with each line that has any.</summary>
    public required IReadOnlyDictionary<Guid, int> EvidenceOfLines { get; init; }

    public required IReadOnlyDictionary<Guid, string> Organisations { get; init; }

    /// <summary>Names of those who reviewed and attested.</summary>
    public required IReadOnlyDictionary<Guid, string> People { get; init; }

    public required IReadOnlyDictionary<Guid, TaxRule> TaxRules { get; init; }

    /// <summary>Numbers of the claims that the run's corrections correct.</summary>
    public required IReadOnlyDictionary<Guid, string> Corrected { get; init; }

    /// <summary>What kind of price each of the lines' rate rows is.</summary>
    public required IReadOnlyDictionary<Guid, RateKind> RateKinds { get; init; }

    /// <summary>How the region's files are addressed and booked.</summary>
    public required BookingRules BookingRules { get; init; }

    public required BookingCodes BookingCodes { get; init; }

    /// <summary>Vouchers of the payments that the run's own take back.</summary>
    public required IReadOnlyDictionary<Guid, PayoutRunPayment> TakenBack { get; init; }

    /// <summary>Number of the run whose refused payments this one takes back.</summary>
    public required int? RefusedOf { get; init; }

    /// <summary>As it was when the run was made; runs older than that go by the region's choice.</summary>
    public BookedBy BookedBy => Run.BookedBy ?? BookingRules.BookedBy;

    /// <param name="db">The store.</param>
    /// <param name="run">With its payments.</param>
    public static async Task<RunContents> LoadAsync(PortalDb db, PayoutRun run)
    {
        var claims = db.Set<HonorariumClaim>().AsNoTracking()
            .Where(claim => db.Set<RunClaim>().Any(held => held.RunId == run.Id && held.ClaimId == claim.Id));
        var read = await claims.Include(claim => claim.Days).Include(claim => claim.Lines).AsSplitQuery()
            .OrderBy(claim => claim.Number).ToListAsync();
        if (run.TakesBack)
        {
            read.ForEach(claim => claim.ReadBackwards());
        }

        var leaders = claims.Select(claim => claim.LeaderId);
        return new RunContents
        {
            Run = run,
            Region = await db.Set<Region>().AsNoTracking().SingleAsync(region => region.Id == run.RegionId),
            Claims = read,
            Payees = await db.Set<PayeeDetails>().AsNoTracking()
                .Where(details => leaders.Contains(details.LeaderId)).ToDictionaryAsync(details => details.LeaderId),
            Contacts = await db.Set<Leader>().Where(leader => leaders.Contains(leader.Id))
                .ToDictionaryAsync(leader => leader.Id, leader => new RunContact(leader.Email, leader.Phone)),
            EvidenceOfLines = await db.Set<ClaimEvidence>().Where(file => claims.Any(claim => claim.Id == file.ClaimId))
                .GroupBy(file => file.LineId).Select(line => new { line.Key, Count = line.Count() }).ToDictionaryAsync(line => line.Key, line => line.Count),
            Organisations = await db.Set<Organisation>()
                .Where(one => claims.Any(claim => claim.OrganisationId == one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name),
            People = await db.Set<Account>()
                .Where(one => claims.Any(claim => claim.ReviewedBy == one.Id || claim.AttestedBy == one.Id))
                .ToDictionaryAsync(one => one.Id, one => one.Name),
            TaxRules = await db.Set<TaxRule>().AsNoTracking()
                .Where(rule => rule.RegionId == run.RegionId).ToDictionaryAsync(rule => rule.Id),
            Corrected = await db.Set<HonorariumClaim>()
                .Where(one => claims.Any(claim => claim.FollowsId == one.Id && claim.Origin == ClaimOrigin.Correction))
                .ToDictionaryAsync(one => one.Id, one => one.Number),
            RateKinds = await db.Set<HonorariumRate>().Where(rate => rate.RegionId == run.RegionId).ToDictionaryAsync(rate => rate.Id, rate => rate.Kind),
            BookingRules = await db.Set<BookingRules>().AsNoTracking().SingleOrDefaultAsync(rules => rules.RegionId == run.RegionId)
                ?? new BookingRules(run.RegionId),
            TakenBack = await db.Set<PayoutRunPayment>().AsNoTracking()
                .Where(first => db.Set<PayoutRunPayment>().Any(back => back.RunId == run.Id && back.ReversesId == first.Id))
                .ToDictionaryAsync(payment => payment.Id),
            RefusedOf = await db.Set<PayoutRun>().Where(one => one.Id == run.RefusedOfId).Select(one => (int?)one.Number).SingleOrDefaultAsync(),
            BookingCodes = new BookingCodes(await db.Set<BookingCode>().AsNoTracking().Where(row => row.RegionId == run.RegionId).ToListAsync()),
        };
    }
}

/// <param name="Email">Empty where it is not known.</param>
/// <param name="Phone">Empty where it is not known.</param>
public sealed record RunContact(string Email, string Phone);
