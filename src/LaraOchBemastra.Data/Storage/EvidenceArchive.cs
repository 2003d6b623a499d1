using System.Security.Cryptography;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Storage;

/// <summary>The encrypted bytes of a piece of evidence: the same row, read only when somebody asks for it.</summary>
internal sealed class EvidenceContent(Guid id, byte[] @sealed)
{
    public Guid Id { get; private set; } = id;

    public byte[] Sealed { get; private set; } = @sealed;
}

/// <summary>Evidence as rows: encrypted on the way in and opened on the way out, so that every node of a store has it.</summary>
public static class EvidenceArchive
{
    internal const string Table = "ClaimEvidence";
    private const string Column = "Content";

    /// <summary>Rule R-EVID-5: keyed, because a receipt can be guessed and its bare hash then tells who has it.</summary>
    public static string FingerprintOf(PortalDb db, ReadOnlySpan<byte> content) =>
        db.Cipher.Fingerprint(Convert.ToHexStringLower(SHA256.HashData(content)), "evidence");

    /// <summary>Added to what is saved next, together with the evidence itself.</summary>
    public static void Add(PortalDb db, ClaimEvidence evidence, ReadOnlySpan<byte> content) =>
        db.Add(new EvidenceContent(evidence.Id, db.Cipher.Seal(content, Table, Column, evidence.Id)));

    /// <exception cref="CryptographicException">It is not what was stored, or its key is gone.</exception>
    public static async Task<byte[]> OpenAsync(PortalDb db, ClaimEvidence evidence) => db.Cipher.Open(
        await db.Set<EvidenceContent>().Where(one => one.Id == evidence.Id).Select(one => one.Sealed).SingleAsync(),
        Table,
        Column,
        evidence.Id);
}
