using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Documents.Evidence;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Scanning;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Evidence;

/// <summary>A photograph just taken, or a file that was chosen.</summary>
public sealed class AddEvidence
{
    public IFormFile? File { get; set; }

    /// <summary>Before anything is written, and outside the write gate: looking through a large file takes its time.</summary>
    /// <exception cref="RefusedException">The file is none, or not one that is kept.</exception>
    public async Task<CheckedEvidence> LookThroughAsync(FileScanner scanner, CancellationToken cancel)
    {
        if (File is null || File.Length == 0)
        {
            throw new RefusedException(EvidenceRefusals.FileMissing());
        }

        if (File.Length > ClaimEvidence.MaxBytes)
        {
            throw new RefusedException(EvidenceRefusals.TooLarge());
        }

        using var stream = new MemoryStream((int)File.Length);
        await File.CopyToAsync(stream, cancel);
        var looked = EvidenceReader.Read(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        Refusal.Guard(await scanner.WhyNotKeepAsync(looked.Content, cancel));
        return looked;
    }

    /// <summary>The same file twice under a line is once; a thumb that tapped twice is told the same as one that did not.</summary>
    /// <exception cref="RefusedException">The claim was sent meanwhile, or has no room.</exception>
    public Task<Guid> KeepAsync(PortalDb db, Viewer viewer, Guid claimId, Guid lineId, CheckedEvidence looked) => db.WriteAsync(async () =>
    {
        var claim = await db.For(viewer).OwnClaims.Include(one => one.Lines).SingleOrDefaultAsync(one => one.Id == claimId)
            ?? throw new RefusedException(HonorariaRefusals.LineUnknown());
        var print = EvidenceArchive.FingerprintOf(db, looked.Content);
        if (claim.Evidence.FirstOrDefault(one => one.LineId == lineId && one.Fingerprint == print) is { } there)
        {
            return there.Id;
        }

        var file = new EvidenceFile(looked.Kind, File?.FileName ?? string.Empty, looked.Content.Length, looked.Pages, print);
        var evidence = claim.AddEvidence(viewer.AccountId, lineId, file, db.Clock.GetUtcNow().UtcDateTime, Guid.CreateVersion7());
        EvidenceArchive.Add(db, evidence, looked.Content);
        return evidence.Id;
    });
}
