using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// A file of a run, as it was when it was made. Rule R-RUN-5: what was stored once is what everybody gets from then on, to the
/// byte; a run has an edition of a name once.
/// </summary>
public sealed class RunFile : Entity, IWrittenOnce
{
    public const int NameLength = 80;
    public const int MediaTypeLength = 80;

    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int ChecksumLength = 64;

    /// <summary>The list of all the others with their checksums: stored last, so that a run that has it has all its files.</summary>
    public const string ListName = "SHA256SUMS";

    private RunFile()
    {
    }

    public RunFile(Guid id, Guid runId, string name, string mediaType, long length, string checksum, byte[] content, DateTime now, int edition = 1)
        : base(id)
    {
        RunId = runId;
        Edition = edition;
        Name = name;
        MediaType = mediaType;
        Length = length;
        Checksum = checksum;
        Content = content;
        StoredAt = now;
    }

    public Guid RunId { get; private set; }

    /// <summary>
    /// From 1. Only the list has more than one: it gets lines for files that were made later (rule R-RUN-11), and what it said
    /// before stays stored.
    /// </summary>
    public int Edition { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string MediaType { get; private set; } = string.Empty;

    /// <summary>Bytes, before they were encrypted.</summary>
    public long Length { get; private set; }

    /// <summary>Of the bytes before they were encrypted.</summary>
    public string Checksum { get; private set; } = string.Empty;

    /// <summary>Encrypted: the files hold whole identity numbers.</summary>
    public byte[] Content { get; private set; } = [];

    public DateTime StoredAt { get; private set; }

    /// <summary>A line of the list, as programs that check sums read it.</summary>
    public static string ListLine(string checksum, string name) => $"{checksum}  {name}";
}
