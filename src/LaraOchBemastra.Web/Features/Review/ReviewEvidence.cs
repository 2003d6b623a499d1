using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Shared;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>A line that is to be shown right, with what shows it.</summary>
/// <param name="Line">Of the claim.</param>
/// <param name="Date">Its day's.</param>
/// <param name="Shown">Its files; empty when there are none.</param>
/// <param name="ByAnother">A file under another line holds for this one.</param>
public sealed record ReviewedEvidence(ClaimLine Line, DateOnly Date, EvidenceShown Shown, bool ByAnother);

/// <summary>What lies beside a claim at a gate: pictures to look at, papers to fetch, and what is missing.</summary>
/// <param name="Lines">Those that have evidence, and those that are usually asked for it.</param>
/// <param name="Loose">Sent with a line that is there no more; none when there is no such file.</param>
/// <param name="Same">Content that lies elsewhere too.</param>
public sealed record ReviewEvidence(IReadOnlyList<ReviewedEvidence> Lines, EvidenceShown? Loose, IReadOnlyList<SameEvidence> Same)
{
    public bool IsEmpty => Lines.Count == 0 && Loose is null;

    public static async Task<ReviewEvidence> LoadAsync(PortalDb db, Viewer viewer, HonorariumClaim claim, ClaimRules rules)
    {
        var address = $"/review/{claim.Id}/evidence";
        var loose = claim.EvidenceOfNoLine();
        return new ReviewEvidence(
            [
                .. from line in claim.Lines
                   where HonorariumClaim.CarriesEvidence(line)
                   let date = claim.Day(line.ClaimDayId)!.Date
                   let files = claim.EvidenceOf(line)
                   where files.Count > 0 || rules.AsksEvidence(line, date)
                   orderby date, line.Kind
                   select new ReviewedEvidence(line, date, new EvidenceShown(files, address, Large: true), files.Count == 0 && claim.HasEvidence(line)),
            ],
            loose.Count == 0 ? null : new EvidenceShown(loose, address, Large: true),
            await SameEvidence.LoadAsync(db, viewer, claim));
    }

    /// <summary>Of what lies under this line.</summary>
    public IEnumerable<SameEvidence> SameOf(ReviewedEvidence line) =>
        Same.Where(one => line.Shown.Files.Any(file => file.Id == one.EvidenceId)).DistinctBy(one => (one.ClaimId, one.Within));
}
