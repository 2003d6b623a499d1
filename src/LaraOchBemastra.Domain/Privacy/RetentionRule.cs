using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Privacy;

/// <summary>
/// Kinds of what is kept about people in groups, and evidence of what they were paid for. Claims and money have rules of their
/// own and are none of these.
/// </summary>
public enum DataCategory
{
    /// <summary>Names and relation, referral, identity number.</summary>
    Participants = 1,

    /// <summary>Mail, telephone, address, needs.</summary>
    Contact = 2,
    Attendance = 3,
    Questions = 4,

    /// <summary>What leaders wrote in logs in their own words.</summary>
    LogTexts = 5,
    MailLog = 6,

    /// <summary>Receipts and certificates under lines of claims.</summary>
    Evidence = 7,
}

/// <summary>A decision of an authority as it is recorded: number, date and who took it.</summary>
public sealed record RecordedDecision(string Number, DateOnly On, string By);

/// <summary>How long a region keeps one category after a course's end, and the two decisions without which nothing goes.</summary>
public sealed class RetentionRule : AggregateRoot
{
    public const int NumberLength = 60;
    public const int ByLength = 120;
    public const int MostMonths = 600;

    private const int SwedishYears = 7;
    private const int NorwegianYears = 5;

    private RetentionRule()
    {
    }

    public RetentionRule(Guid id, Guid regionId, DataCategory category)
        : base(id)
    {
        RegionId = regionId;
        Category = category;
    }

    public Guid RegionId { get; private set; }

    public DataCategory Category { get; private set; }

    /// <summary>Counted from the day of the last session; none while nobody has decided.</summary>
    public int? Months { get; private set; }

    /// <summary>Gallringsbeslut; in Norway bevarings- og kassasjonsvedtak.</summary>
    public string DisposalNumber { get; private set; } = string.Empty;

    public DateOnly? DisposalOn { get; private set; }

    public string DisposalBy { get; private set; } = string.Empty;

    /// <summary>Tillämpningsbeslut; in Norway iverksettingsvedtak.</summary>
    public string ApplicationNumber { get; private set; } = string.Empty;

    public DateOnly? ApplicationOn { get; private set; }

    public string ApplicationBy { get; private set; } = string.Empty;

    /// <summary>
    /// Rule R-KEEP-1: nothing is disposed of without both decisions, each with number, date and who took it, and the time.
    /// </summary>
    public Refusal? WhyNotPurge() =>
        Months is null ? PrivacyRefusals.MonthsMissing()
        : DisposalNumber.Length == 0 || DisposalOn is null || DisposalBy.Length == 0 ? PrivacyRefusals.DisposalMissing()
        : ApplicationNumber.Length == 0 || ApplicationOn is null || ApplicationBy.Length == 0 ? PrivacyRefusals.ApplicationMissing()
        : null;

    /// <summary>Rule R-KEEP-2: kept to the day the months after the course's last session have gone by.</summary>
    public bool IsDue(DateOnly courseEnd, DateOnly today) => Months is { } months && courseEnd.AddMonths(months) <= today;

    /// <summary>
    /// Rule R-KEEP-6: evidence of a payment stays to the end of the seventh calendar year after the year of payment in Sweden
    /// (bokföringslagen 7 kap. 2 §), of the fifth in Norway (bokføringsloven § 13), whatever shorter time was decided.
    /// </summary>
    /// <returns>The first year whose payments must still be kept.</returns>
    public static int FirstYearKept(Country country, DateOnly today) =>
        today.Year - (country == Country.Norway ? NorwegianYears : SwedishYears);

    public Refusal? WhyNotDecide(int? months, RecordedDecision? disposal, RecordedDecision? application, DateOnly today) =>
        months is < 0 or > MostMonths ? PrivacyRefusals.MonthsWrong(MostMonths)
        : disposal?.On > today || application?.On > today ? PrivacyRefusals.DecisionInTheFuture()
        : disposal is null && application is not null ? PrivacyRefusals.DisposalMissing()
        : application?.On < disposal?.On ? PrivacyRefusals.AppliedBeforeDecided()
        : null;

    public void Decide(int? months, RecordedDecision? disposal, RecordedDecision? application, DateOnly today)
    {
        Refusal.Guard(WhyNotDecide(months, disposal, application, today));
        Months = months;
        (DisposalNumber, DisposalOn, DisposalBy) = (disposal?.Number ?? string.Empty, disposal?.On, disposal?.By ?? string.Empty);
        (ApplicationNumber, ApplicationOn, ApplicationBy) = (application?.Number ?? string.Empty, application?.On, application?.By ?? string.Empty);
    }
}
