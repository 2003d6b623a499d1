using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Mail;

/// <summary>
/// That whoever reads at an address wants no more reminders from a region. The address is kept as a sum of itself: enough
/// to honour the wish, not enough to write to her.
/// </summary>
public sealed class MailStop : AggregateRoot
{
    public const int KeyLength = 64;

    private MailStop()
    {
    }

    public MailStop(Guid regionId, string addressKey, DateTime nowUtc)
    {
        RegionId = regionId;
        AddressKey = addressKey;
        StoppedAtUtc = nowUtc;
    }

    public Guid RegionId { get; private set; }

    [Personal]
    public string AddressKey { get; private set; } = string.Empty;

    public DateTime StoppedAtUtc { get; private set; }
}
