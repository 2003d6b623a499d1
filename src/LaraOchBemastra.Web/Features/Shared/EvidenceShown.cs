using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>Files under a line, as a page shows them.</summary>
/// <param name="Files">In the order they came.</param>
/// <param name="Base">The address their keys are put behind.</param>
/// <param name="Large">To be read on the page, and not only known again.</param>
public sealed record EvidenceShown(IReadOnlyList<ClaimEvidence> Files, string Base, bool Large = false)
{
    private const int Kilobyte = 1024;

    /// <summary>Whole kilobytes, one at least.</summary>
    public static string Kilobytes(ClaimEvidence file) => ((decimal)Math.Max(1, file.Length / Kilobyte)).Text();
}
