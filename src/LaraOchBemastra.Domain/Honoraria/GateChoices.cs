using System.Buffers.Binary;
using System.Security.Cryptography;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What a region has decided about its gates. A region without a row has the values here.</summary>
public sealed class GateChoices : AggregateRoot
{
    public const int MostPercent = 100;
    public const int LeastUnusualPercent = 110;
    public const int MostUnusualPercent = 1000;

    private GateChoices()
    {
    }

    public GateChoices(Guid regionId)
        : this(Guid.CreateVersion7(), regionId)
    {
    }

    public GateChoices(Guid id, Guid regionId)
        : base(id) => RegionId = regionId;

    public Guid RegionId { get; private set; }

    /// <summary>Whether an attester needs a mandate beside her role (rule R-GATE-8).</summary>
    public bool MandatesRequired { get; private set; }

    /// <summary>How many claims of a hundred are drawn for control.</summary>
    public int SamplePercent { get; private set; }

    /// <summary>From how many per cent of the usual a journey or an amount is pointed out to the reviewer (rule R-FLAG-1).</summary>
    public int UnusualPercent { get; private set; } = 150;

    public Refusal? WhyNotDecide(int samplePercent, int unusualPercent)
    {
        if (samplePercent is < 0 or > MostPercent)
        {
            return GateRefusals.PercentOutOfRange(0, MostPercent);
        }

        return unusualPercent is < LeastUnusualPercent or > MostUnusualPercent
            ? GateRefusals.PercentOutOfRange(LeastUnusualPercent, MostUnusualPercent)
            : null;
    }

    public void Decide(bool mandatesRequired, int samplePercent, int unusualPercent)
    {
        Refusal.Guard(WhyNotDecide(samplePercent, unusualPercent));
        (MandatesRequired, SamplePercent, UnusualPercent) = (mandatesRequired, samplePercent, unusualPercent);
    }

    /// <summary>
    /// Rule R-GATE-10: drawn by a hash of the claim's key, which nobody chooses; asking again draws the same.
    /// </summary>
    public bool Draws(HonorariumClaim claim)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(claim.Id.ToByteArray(bigEndian: true), hash);
        return BinaryPrimitives.ReadUInt32BigEndian(hash) % MostPercent < SamplePercent;
    }
}
