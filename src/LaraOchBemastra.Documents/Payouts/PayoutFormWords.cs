using System.Globalization;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>Every word of the payout form in one language, and the culture its numbers are written in.</summary>
/// <param name="culture">sv-SE, nn-NO, nb-NO or en-GB; also the document's language.</param>
/// <param name="word">The word of a key, the keys being the names of the properties here.</param>
public sealed class PayoutFormWords(CultureInfo culture, Func<string, string> word)
{
    public CultureInfo Culture { get; } = culture;

    /// <summary>The file's title when it holds several forms: "Utbetalningsunderlag".</summary>
    public string DocumentTitle { get; } = word(nameof(DocumentTitle));

    /// <summary>The form's heading with the claim's reference as {0}.</summary>
    public string Heading { get; } = word(nameof(Heading));

    /// <summary>An amount with its currency: "{0} kr".</summary>
    public string Money { get; } = word(nameof(Money));

    /// <summary>"Sida {0} av {1}".</summary>
    public string PageOf { get; } = word(nameof(PageOf));

    /// <summary>How times of day are written, such as "HH.mm".</summary>
    public string TimeFormat { get; } = word(nameof(TimeFormat));

    public string Run { get; } = word(nameof(Run));
    public string Voucher { get; } = word(nameof(Voucher));
    public string Claim { get; } = word(nameof(Claim));
    public string Payee { get; } = word(nameof(Payee));
    public string Name { get; } = word(nameof(Name));
    public string IdentityNumber { get; } = word(nameof(IdentityNumber));
    public string Address { get; } = word(nameof(Address));
    public string Phone { get; } = word(nameof(Phone));
    public string Email { get; } = word(nameof(Email));

    /// <summary>"Skyddade personuppgifter".</summary>
    public string Protected { get; } = word(nameof(Protected));

    public string Yes { get; } = word(nameof(Yes));
    public string No { get; } = word(nameof(No));
    public string Account { get; } = word(nameof(Account));
    public string Assignment { get; } = word(nameof(Assignment));
    public string Organisation { get; } = word(nameof(Organisation));
    public string CostCentre { get; } = word(nameof(CostCentre));
    public string Activity { get; } = word(nameof(Activity));
    public string Project { get; } = word(nameof(Project));
    public string Course { get; } = word(nameof(Course));
    public string Role { get; } = word(nameof(Role));
    public string DaysHeading { get; } = word(nameof(DaysHeading));
    public string Date { get; } = word(nameof(Date));

    /// <summary>"Avresa och återkomst".</summary>
    public string JourneyTimes { get; } = word(nameof(JourneyTimes));

    /// <summary>"Start och slut".</summary>
    public string ActivityTimes { get; } = word(nameof(ActivityTimes));

    /// <summary>"Över 50 km enkel väg".</summary>
    public string Far { get; } = word(nameof(Far));

    public string Meals { get; } = word(nameof(Meals));

    /// <summary>Payroll's code: "Löneart".</summary>
    public string WageType { get; } = word(nameof(WageType));

    /// <summary>Files that lie with a line: "Bilagor".</summary>
    public string Evidence { get; } = word(nameof(Evidence));

    /// <summary>"Timmar inkl. resa".</summary>
    public string HoursWithTravel { get; } = word(nameof(HoursWithTravel));

    public string Honorarium { get; } = word(nameof(Honorarium));
    public string Amount { get; } = word(nameof(Amount));
    public string Treatment { get; } = word(nameof(Treatment));
    public string LostEarningsHeading { get; } = word(nameof(LostEarningsHeading));
    public string Hours { get; } = word(nameof(Hours));

    /// <summary>"Kronor per timme".</summary>
    public string HourlyRate { get; } = word(nameof(HourlyRate));

    public string Employer { get; } = word(nameof(Employer));
    public string TravelHeading { get; } = word(nameof(TravelHeading));
    public string TravelKind { get; } = word(nameof(TravelKind));
    public string Kilometres { get; } = word(nameof(Kilometres));

    /// <summary>"Per km".</summary>
    public string PerKilometre { get; } = word(nameof(PerKilometre));

    /// <summary>"Färdväg och ändamål".</summary>
    public string Purpose { get; } = word(nameof(Purpose));

    public string SumsHeading { get; } = word(nameof(SumsHeading));
    public string Gross { get; } = word(nameof(Gross));
    public string Taxable { get; } = word(nameof(Taxable));
    public string TaxFree { get; } = word(nameof(TaxFree));

    /// <summary>"Lönekontoret avgör skatten".</summary>
    public string Undecided { get; } = word(nameof(Undecided));

    /// <summary>With its caveat: "Beräknad skatt, lönekontoret avgör".</summary>
    public string Tax { get; } = word(nameof(Tax));

    public string Net { get; } = word(nameof(Net));
    public string EmployerContribution { get; } = word(nameof(EmployerContribution));
    public string TaxBasis { get; } = word(nameof(TaxBasis));
    public string RemarksHeading { get; } = word(nameof(RemarksHeading));
    public string SignaturesHeading { get; } = word(nameof(SignaturesHeading));

    /// <summary>What a signature here means: "Godkänt elektroniskt i portalen".</summary>
    public string SignatureNote { get; } = word(nameof(SignatureNote));
}
