using System.Globalization;
using LaraOchBemastra.Documents.Letters;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Letters;

/// <summary>Letters and their words in Swedish and nynorsk. The portal's own words lie in its resource files.</summary>
internal static class LetterGiven
{
    private static readonly Dictionary<string, (string Swedish, string Nynorsk)> Table = new(StringComparer.Ordinal)
    {
        ["PageOf"] = ("Sida {0} av {1}", "Side {0} av {1}"),
        ["TimeFormat"] = ("HH.mm", "HH.mm"),
        ["DateFormat"] = ("d MMMM yyyy", "d. MMMM yyyy"),
        ["CertificateTitle"] = ("Intyg om deltagande", "Stadfesting på deltaking"),
        ["AllowanceTitle"] = ("Intyg för utbildningsbidrag", "Stadfesting for opplæringspengar"),
        ["CertificatesTitle"] = ("Intyg", "Stadfestingar"),
        ["CertificateText"] = ("Vi intygar att personen har varit med.", "Vi stadfestar at personen har vore med."),
        ["AllowanceText"] = ("Vi intygar opplæring.", "Vi stadfestar opplæring ved godkjend helseinstitusjon."),
        ["Name"] = ("Namn", "Namn"),
        ["Institution"] = ("Institution", "Institusjon"),
        ["Programme"] = ("Program", "Program"),
        ["ProgrammeKind"] = ("Patient- och närståendeutbildning", "Pasient- og pårørandeopplæring"),
        ["DatesHeading"] = ("Träffar", "Samlingar"),
        ["Date"] = ("Datum", "Dato"),
        ["From"] = ("Från", "Frå"),
        ["Until"] = ("Till", "Til"),
        ["Hours"] = ("Timmar", "Timar"),
        ["Total"] = ("Sammanlagt", "I alt"),
        ["Issued"] = ("Utfärdat {0} av {1}.", "Skrive {0} av {1}."),
        ["Signature"] = ("Underskrift och namnförtydligande", "Underskrift og namn"),
        ["InvitationTitle"] = ("Kallelse", "Innkalling"),
        ["InvitationsTitle"] = ("Kallelser", "Innkallingar"),
        ["Greeting"] = ("Hej {0}!", "Hei {0}!"),
        ["InvitationText"] = ("Du har plats i {0}.", "Du har plass på {0}."),
        ["SessionsHeading"] = ("Tider", "Tider"),
        ["Session"] = ("Träff", "Samling"),
        ["Time"] = ("Tid", "Tid"),
        ["PlaceHeading"] = ("Plats", "Stad"),
        ["TravelHeading"] = ("Att ta sig hit", "Å kome hit"),
        ["FeeHeading"] = ("Avgift", "Eigendel"),
        ["CancellationHeading"] = ("Om du inte kan komma", "Om du ikkje kan kome"),
        ["ContactHeading"] = ("Frågor", "Spørsmål"),
        ["EmployerTitle"] = ("Intyg från arbetsgivaren", "Stadfesting frå arbeidsgivar"),
        ["EmployerText"] = ("{0} har haft uppdrag för {1}.", "{0} har hatt oppdrag for {1}."),
        ["EmployerDates"] = ("Tider", "Tider"),
        ["EmployerReference"] = ("Begäran", "Krav"),
        ["EmployerHours"] = ("Timmar utan lön", "Timar utan løn"),
        ["EmployerPay"] = ("Lön per timme, kr", "Løn per time, kr"),
        ["EmployerName"] = ("Arbetsgivare", "Arbeidsgivar"),
        ["EmployerContact"] = ("Telefon eller e-post", "Telefon eller e-post"),
        ["EmployerSignature"] = ("Datum och underskrift", "Dato og underskrift"),
        ["Closing"] = ("Välkommen!", "Velkomen!"),
    };

    public static LetterWords Swedish { get; } = new(CultureInfo.GetCultureInfo("sv-SE"), key => Table[key].Swedish);

    public static LetterWords Nynorsk { get; } = new(CultureInfo.GetCultureInfo("nn-NO"), key => Table[key].Nynorsk);

    public static Certificate ACertificate(string name = "Åsa Öberg", int sessions = 3) => new()
    {
        Name = name,
        Institution = "Skaraborgs Sjukhus",
        Sessions = [.. Enumerable.Range(0, sessions).Select(week => new CertifiedSession(
            new DateOnly(2026, 3, 5).AddDays(7 * week), new TimeOnly(13, 0), new TimeOnly(15, 30), 2.5m))],
        Hours = 2.5m * sessions,
        IssuedOn = new DateOnly(2026, 4, 2),
        Words = Swedish,
    };

    public static Invitation AnInvitation() => new()
    {
        Sender = "Skaraborgs Sjukhus",
        Recipient = ["Åsa Öberg", "Storgatan 3 lgh 1101", "541 30 Skövde"],
        Window = WindowSide.Right,
        FirstName = "Åsa",
        Course = "Leva med KOL",
        Sessions = [new(1, new DateOnly(2026, 3, 5), new TimeOnly(13, 0), new TimeOnly(15, 30)), new(2, new DateOnly(2026, 3, 12), new TimeOnly(13, 0), new TimeOnly(15, 30))],
        Place = "Skövde, sal Billingen",
        Travel = "Buss 1 och 4 stannar utanför.",
        Fee = "Ingen avgift.",
        Cancellation = "Ring senast dagen före.",
        Contact = "Carina Holm, 0500-00 00 10",
        WrittenOn = new DateOnly(2026, 2, 2),
        Words = Swedish,
    };

    public static byte[] Written(params Certificate[] certificates)
    {
        using var file = new MemoryStream();
        CertificatePdf.Write(certificates, DateTimeOffset.UnixEpoch, TestFonts.Inter, file);
        return file.ToArray();
    }

    public static byte[] Written(params Invitation[] letters)
    {
        using var file = new MemoryStream();
        InvitationPdf.Write(letters, DateTimeOffset.UnixEpoch, TestFonts.Inter, file);
        return file.ToArray();
    }
}
