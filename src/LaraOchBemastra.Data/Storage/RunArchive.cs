using System.Security.Cryptography;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Storage;

/// <summary>Files of runs as rows: encrypted on the way in, opened on the way out, so that every node of a store has them.</summary>
public static class RunArchive
{
    private const string Table = "RunFiles";
    private const string Column = nameof(RunFile.Content);

    /// <summary>Added to what is saved next.</summary>
    /// <param name="db">The store.</param>
    /// <param name="runId">The run.</param>
    /// <param name="name">As it is downloaded.</param>
    /// <param name="mediaType">As it is sent.</param>
    /// <param name="content">All of it.</param>
    /// <param name="edition">More than 1 for a list that takes the place of another.</param>
    public static RunFile Add(PortalDb db, Guid runId, string name, string mediaType, ReadOnlySpan<byte> content, int edition = 1)
    {
        var id = Guid.CreateVersion7();
        var file = new RunFile(
            id, runId, name, mediaType, content.Length, ChecksumOf(content), db.Cipher.Seal(content, Table, Column, id), db.Clock.GetUtcNow().UtcDateTime, edition);
        db.Add(file);
        return file;
    }

    /// <exception cref="CryptographicException">It is not what was stored, or its key is gone.</exception>
    public static byte[] Open(PortalDb db, RunFile file) => db.Cipher.Open(file.Content, Table, Column, file.Id);

    public static string ChecksumOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
