using System.Globalization;

namespace LaraOchBemastra.Documents.Letters;

/// <summary>Every word of certificates and invitations in one language, and the culture its dates are written in.</summary>
/// <param name="culture">sv-SE, nn-NO, nb-NO or en-GB; also the letter's language.</param>
/// <param name="word">The word of a key, the keys being the names of the properties here.</param>
public sealed class LetterWords(CultureInfo culture, Func<string, string> word)
{
    public CultureInfo Culture { get; } = culture;

    /// <summary>"Sida {0} av {1}".</summary>
    public string PageOf { get; } = word(nameof(PageOf));

    /// <summary>How times of day are written, such as "HH.mm".</summary>
    public string TimeFormat { get; } = word(nameof(TimeFormat));

    /// <summary>How a date is written in a sentence, such as "d MMMM yyyy".</summary>
    public string DateFormat { get; } = word(nameof(DateFormat));

    public string CertificateTitle { get; } = word(nameof(CertificateTitle));

    /// <summary>What it is for where the country pays training allowance: "Stadfesting for opplæringspengar".</summary>
    public string AllowanceTitle { get; } = word(nameof(AllowanceTitle));

    /// <summary>The file's title when it holds several.</summary>
    public string CertificatesTitle { get; } = word(nameof(CertificatesTitle));

    /// <summary>That the person named took part; no condition, no course.</summary>
    public string CertificateText { get; } = word(nameof(CertificateText));

    public string AllowanceText { get; } = word(nameof(AllowanceText));
    public string Name { get; } = word(nameof(Name));
    public string Institution { get; } = word(nameof(Institution));
    public string Programme { get; } = word(nameof(Programme));

    /// <summary>The kind of programme, never its title: "Patient- och närståendeutbildning".</summary>
    public string ProgrammeKind { get; } = word(nameof(ProgrammeKind));

    public string DatesHeading { get; } = word(nameof(DatesHeading));
    public string Date { get; } = word(nameof(Date));
    public string From { get; } = word(nameof(From));
    public string Until { get; } = word(nameof(Until));
    public string Hours { get; } = word(nameof(Hours));
    public string Total { get; } = word(nameof(Total));

    /// <summary>Date and who has issued it: "Utfärdat {0} av {1}."</summary>
    public string Issued { get; } = word(nameof(Issued));

    public string Signature { get; } = word(nameof(Signature));

    public string EmployerTitle { get; } = word(nameof(EmployerTitle));

    /// <summary>Who was away ({0}) for whom ({1}), and what the employer is asked to write.</summary>
    public string EmployerText { get; } = word(nameof(EmployerText));
    public string EmployerDates { get; } = word(nameof(EmployerDates));
    public string EmployerReference { get; } = word(nameof(EmployerReference));
    public string EmployerHours { get; } = word(nameof(EmployerHours));
    public string EmployerPay { get; } = word(nameof(EmployerPay));
    public string EmployerName { get; } = word(nameof(EmployerName));
    public string EmployerContact { get; } = word(nameof(EmployerContact));

    /// <summary>"Datum, underskrift och namnförtydligande".</summary>
    public string EmployerSignature { get; } = word(nameof(EmployerSignature));

    public string InvitationTitle { get; } = word(nameof(InvitationTitle));

    /// <summary>The file's title when it holds several.</summary>
    public string InvitationsTitle { get; } = word(nameof(InvitationsTitle));

    /// <summary>"Hej {0}!"</summary>
    public string Greeting { get; } = word(nameof(Greeting));

    public string InvitationText { get; } = word(nameof(InvitationText));
    public string SessionsHeading { get; } = word(nameof(SessionsHeading));
    public string Session { get; } = word(nameof(Session));
    public string Time { get; } = word(nameof(Time));
    public string PlaceHeading { get; } = word(nameof(PlaceHeading));
    public string TravelHeading { get; } = word(nameof(TravelHeading));
    public string FeeHeading { get; } = word(nameof(FeeHeading));
    public string CancellationHeading { get; } = word(nameof(CancellationHeading));
    public string ContactHeading { get; } = word(nameof(ContactHeading));
    public string Closing { get; } = word(nameof(Closing));

    internal string Day(DateOnly date) => date.ToString(DateFormat, Culture);

    internal string Weekday(DateOnly date) => $"{date.ToString("dddd", Culture)} {Day(date)}";

    internal string Clock(TimeOnly time) => time.ToString(TimeFormat, CultureInfo.InvariantCulture);

    internal string Number(decimal hours) => hours.ToString("0.##", Culture);
}
