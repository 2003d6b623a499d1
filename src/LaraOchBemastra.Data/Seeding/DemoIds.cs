using System.Security.Cryptography;
using System.Text;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>
/// Keys of the demo: the same name gives the same key for ever, so that seeding twice changes nothing and links to the demo
/// keep working when it is made anew.
/// </summary>
public static class DemoIds
{
    private const byte Version8 = 0x80;
    private const byte Rfc9562 = 0x80;

    public static Guid Region(string key) => Of($"region/{key}");

    public static Guid Organisation(string key) => Of($"organisation/{key}");

    public static Guid Unit(string key) => Of($"unit/{key}");

    public static Guid Condition(string key) => Of($"condition/{key}");

    public static Guid Account(string email) => Of($"account/{email}");

    public static Guid Leader(string key) => Of($"leader/{key}");

    /// <param name="key">One of <see cref="DemoCourse"/>.</param>
    public static Guid Group(string key) => Of($"group/{key}");

    /// <param name="key">One of <see cref="DemoClaim"/>.</param>
    public static Guid Claim(string key) => Of($"claim/{key}");

    public static Guid Run(int number) => Of($"run/{number}");

    /// <summary>A version 8 UUID (RFC 9562, 5.8) made of the name's SHA-256.</summary>
    public static Guid Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"demo/{name}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | Version8);
        hash[8] = (byte)((hash[8] & 0x3F) | Rfc9562);
        return new Guid(hash[..16], bigEndian: true);
    }
}

/// <summary>The demo's courses by key.</summary>
public static class DemoCourse
{
    /// <summary>Finished and closed; one session cancelled, one held by one leader. Led by the demo's experienced leader.</summary>
    public const string Kol = "kol";

    /// <summary>Going on in the evenings; the first session is signed and not claimed, the second waits for its log.</summary>
    public const string KolEvening = "kol-evening";

    /// <summary>Published, begins in some weeks, has free places.</summary>
    public const string KolNext = "kol-next";
    public const string KolRelatives = "kol-relatives";
    public const string KolLidkoping = "kol-lidkoping";

    /// <summary>Going on: three signed logs, one session in the past without, two to come.</summary>
    public const string MsRelatives = "ms-relatives";
    public const string MsCancelled = "ms-cancelled";

    /// <summary>Planned and not published: nobody leads it yet.</summary>
    public const string Pain = "pain";
    public const string HeartDay = "heart-day";
    public const string HeartEvening = "heart-evening";
    public const string Diabetes = "diabetes";

    /// <summary>Published, at a unit that pays no honoraria.</summary>
    public const string Rheuma = "rheuma";
    public const string KolsBergen = "kols-bergen";
    public const string KolsFollowUp = "kols-follow-up";

    /// <summary>Closed; one session of it was paid and is being corrected.</summary>
    public const string KolsAfternoons = "kols-afternoons";
    public const string Starthjelp = "starthjelp";

    /// <summary>Digital, at home in Fonna and shared with Førde.</summary>
    public const string DigitalPain = "digital-pain";

    /// <summary>One evening that is over; its log has one signature of two.</summary>
    public const string HeartAgain = "heart-again";

    /// <summary>Two evenings that are over: the log of the first was corrected, that of the second has one signature.</summary>
    public const string StarthjelpFollowUp = "starthjelp-follow-up";
}

/// <summary>The demo's claims by key, each named by where it has come.</summary>
public static class DemoClaim
{
    public const string PaidKol = "paid-kol";

    /// <summary>1 863 kr, paid together with <see cref="PaidHalfDay"/>: the tax of both is 838 kr.</summary>
    public const string PaidFullDay = "paid-full-day";
    public const string PaidHalfDay = "paid-half-day";

    /// <summary>The honorarium waived, the bus paid.</summary>
    public const string PaidWaived = "paid-waived";
    public const string InRun = "in-run";
    public const string Attested = "attested";
    public const string Reviewed = "reviewed";
    public const string Returned = "returned";
    public const string Submitted = "submitted";
    public const string SubmittedMs = "submitted-ms";
    public const string DraftMs = "draft-ms";
    public const string AttestedBergen = "attested-bergen";
    public const string ReviewedStarthjelp = "reviewed-starthjelp";
    public const string DraftStarthjelp = "draft-starthjelp";
    public const string Rejected = "rejected";
    public const string Withdrawn = "withdrawn";

    /// <summary>The honorarium and the parking; the journey went back in <see cref="SplitOff"/>.</summary>
    public const string OnHold = "on-hold";
    public const string SplitOff = "split-off";

    /// <summary>Begun by the payee: <see cref="PaidFullDay"/> was half a day, -932 kr.</summary>
    public const string Correction = "correction";
    public const string PaidBergen = "paid-bergen";
    public const string RejectedBergen = "rejected-bergen";
    public const string WithdrawnBergen = "withdrawn-bergen";
    public const string OnHoldBergen = "on-hold-bergen";
    public const string SplitOffBergen = "split-off-bergen";

    /// <summary>Of one with protected identity.</summary>
    public const string PaidByHand = "paid-by-hand";

    /// <summary>Begun by finance for the payee.</summary>
    public const string CorrectionBergen = "correction-bergen";
}
