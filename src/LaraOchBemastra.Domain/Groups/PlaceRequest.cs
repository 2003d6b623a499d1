using System.Text.Encodings.Web;
using System.Text.Json;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>
/// A request that was typed but not yet confirmed by the link in the mail. It holds no place, nobody sees it, and it is
/// wiped when it is confirmed or has not been for <see cref="DaysKept"/> days (rule R-PLACE-1).
/// </summary>
public sealed class PlaceRequest : AggregateRoot
{
    public const int HashLength = 64;
    public const int DaysKept = 2;

    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private PlaceRequest()
    {
    }

    public PlaceRequest(Guid groupId, string tokenHash, PlaceApplication application, DateTime nowUtc)
    {
        GroupId = groupId;
        TokenHash = tokenHash;
        AskedAtUtc = nowUtc;
        Content = JsonSerializer.Serialize(application, _json);
    }

    public Guid GroupId { get; private set; }

    public string TokenHash { get; private set; } = string.Empty;

    public DateTime AskedAtUtc { get; private set; }

    public DateTime? ConfirmedAtUtc { get; private set; }

    [Encrypted(SealedLength = 12000)]
    [Personal]
    public string? Content { get; private set; }

    /// <summary>Null once it was confirmed.</summary>
    public PlaceApplication? Application => Content is null ? null : JsonSerializer.Deserialize<PlaceApplication>(Content, _json);

    public bool IsOver(DateTime nowUtc) => AskedAtUtc.AddDays(DaysKept) < nowUtc;

    public void Confirm(DateTime nowUtc)
    {
        ConfirmedAtUtc = nowUtc;
        Content = null;
    }
}

/// <summary>One link to one's own place. Only the hash of its secret is kept; each mail carries a link of its own.</summary>
public sealed class PlaceLink : AggregateRoot
{
    private PlaceLink()
    {
    }

    public PlaceLink(Guid enrolmentId, string hash, DateTime nowUtc)
    {
        EnrolmentId = enrolmentId;
        Hash = hash;
        CreatedAtUtc = nowUtc;
    }

    public Guid EnrolmentId { get; private set; }

    public string Hash { get; private set; } = string.Empty;

    public DateTime CreatedAtUtc { get; private set; }
}
