using System.Globalization;
using LaraOchBemastra.Documents.Payouts;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>The forms' words in Swedish and bokmål. The portal's own lie in its resource files.</summary>
internal static class TestWords
{
    private static readonly Dictionary<string, (string Swedish, string Bokmaal)> Table = new(StringComparer.Ordinal)
    {
        ["DocumentTitle"] = ("Utbetalningsunderlag", "Utbetalingsgrunnlag"),
        ["Heading"] = ("Begäran om ersättning {0}", "Honorarkrav {0}"),
        ["Money"] = ("{0} kr", "{0} kr"),
        ["PageOf"] = ("Sida {0} av {1}", "Side {0} av {1}"),
        ["TimeFormat"] = ("HH.mm", "HH.mm"),
        ["Run"] = ("Utbetalningsomgång", "Utbetalingskjøring"),
        ["Voucher"] = ("Verifikation", "Bilagsnummer"),
        ["Claim"] = ("Begäran", "Krav"),
        ["Payee"] = ("Mottagare", "Mottaker"),
        ["Name"] = ("Namn", "Navn"),
        ["IdentityNumber"] = ("Personnummer", "Fødselsnummer"),
        ["Address"] = ("Adress", "Adresse"),
        ["Phone"] = ("Telefon", "Telefon"),
        ["Email"] = ("E-post", "E-post"),
        ["Protected"] = ("Skyddade uppgifter", "Sperret adresse"),
        ["Yes"] = ("Ja", "Ja"),
        ["No"] = ("Nej", "Nei"),
        ["Account"] = ("Bankkonto", "Bankkonto"),
        ["Assignment"] = ("Uppdrag", "Oppdrag"),
        ["Organisation"] = ("Förvaltning", "Helseforetak"),
        ["CostCentre"] = ("Ansvar", "Kostnadssted"),
        ["Activity"] = ("Aktivitet", "Aktivitet"),
        ["Project"] = ("Projekt", "Prosjekt"),
        ["Course"] = ("Utbildningens kod", "Kurskode"),
        ["Role"] = ("Roll", "Rolle"),
        ["DaysHeading"] = ("Dagar och arvode", "Dager og honorar"),
        ["Date"] = ("Datum", "Dato"),
        ["JourneyTimes"] = ("Avresa och återkomst", "Avreise og hjemkomst"),
        ["ActivityTimes"] = ("Start och slut", "Start og slutt"),
        ["Far"] = ("Över 50\u00A0km enkel väg", "Over 50\u00A0km én vei"),
        ["Meals"] = ("Måltider", "Måltider"),
        ["WageType"] = ("Löneart", "Lønnsart"),
        ["Evidence"] = ("Bilagor", "Vedlegg"),
        ["HoursWithTravel"] = ("Timmar inkl. resa", "Timer inkl. reise"),
        ["Honorarium"] = ("Arvode", "Honorar"),
        ["Amount"] = ("Belopp", "Beløp"),
        ["Treatment"] = ("Skatt", "Skatt"),
        ["LostEarningsHeading"] = ("Förlorad arbetsinkomst", "Tapt arbeidsfortjeneste"),
        ["Hours"] = ("Timmar", "Timer"),
        ["HourlyRate"] = ("Per timme", "Per time"),
        ["Employer"] = ("Arbetsgivare", "Arbeidsgiver"),
        ["TravelHeading"] = ("Resor", "Reiser"),
        ["TravelKind"] = ("Slag", "Slag"),
        ["Kilometres"] = ("Km", "Km"),
        ["PerKilometre"] = ("Per km", "Per km"),
        ["Purpose"] = ("Färdväg och ändamål", "Rute og formål"),
        ["SumsHeading"] = ("Summor", "Summer"),
        ["Gross"] = ("Brutto", "Brutto"),
        ["Taxable"] = ("Skattepliktigt", "Skattepliktig"),
        ["TaxFree"] = ("Skattefritt", "Skattefritt"),
        ["Undecided"] = ("Lönekontoret avgör skatten", "Lønnskontoret avgjør skatten"),
        ["Tax"] = ("Beräknad skatt, lönekontoret avgör", "Beregnet skatt, lønnskontoret avgjør"),
        ["Net"] = ("Att betala ut", "Til utbetaling"),
        ["EmployerContribution"] = ("Arbetsgivaravgift, betalas av regionen", "Arbeidsgiveravgift, betales av foretaket"),
        ["TaxBasis"] = ("Skattegrund", "Skattegrunnlag"),
        ["RemarksHeading"] = ("Upplysningar", "Merknader"),
        ["SignaturesHeading"] = ("Underskrift och attest", "Underskrift, attestering og godkjenning"),
        ["SignatureNote"] = ("Underskrift och attester är gjorda i portalen av inloggade personer.", "Underskrift, attestering og godkjenning er gjort i portalen av innloggede personer."),
    };

    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["Undecided"] = "Lönekontoret avgör skatten",
        ["LinesSheet"] = "Rader",
        ["ClaimsSheet"] = "Begäranden",
        ["KindsSheet"] = "Slag",
        ["Sum"] = "Summa",
        ["ControlCopy"] = "Kontrollkopia, ska inte bokföras.",
        ["ControlSheet"] = "Kontrollblad för lönekontoret, inte för inlämning till Skatteverket.",
        ["VoucherText"] = "Ersättning omgång {0}, {1}, {2}",
        ["Correcting"] = "Rättar {0}.",
        ["TakingBack"] = "Återtar verifikation {0}.",
    };

    /// <summary>The lists' words; a column goes by its key where a test asks for nothing else.</summary>
    public static PayoutRunWords Columns { get; } = new(CultureInfo.GetCultureInfo("sv-SE"), key => Lists.GetValueOrDefault(key, key));

    public static PaperKit Kit { get; } = new(new PayoutFormWords(CultureInfo.GetCultureInfo("sv-SE"), key => Table[key].Swedish), Columns, TestFonts.Inter);

    public static PayoutFormWords Swedish { get; } = new(CultureInfo.GetCultureInfo("sv-SE"), key => Table[key].Swedish);

    public static PayoutFormWords Bokmaal { get; } = new(CultureInfo.GetCultureInfo("nb-NO"), key => Table[key].Bokmaal);
}
