using System.Globalization;
using System.Text;
using System.Xml;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// The run as transactions for payroll in PAXml 2.0 (paxml.se, December 2012): a lonetrans a claim line, in the region's own
/// wage types. Corrections are negative amounts, as the format allows. Texts carry the course's code and nothing else of it.
/// </summary>
public sealed class PaXml : RunFormat
{
    public const string Version = "2.0";

    /// <summary>What the schema takes for the identity of an object and of a company.</summary>
    public const int ObjectLength = 10;

    public const int CompanyNumberLength = 12;

    /// <summary>ÅÅÅÅMMDDNNNC.</summary>
    public const int IdentityLength = 12;

    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    // The schema's name, which nobody fetches.
    private static readonly string Schema = $"{Uri.UriSchemeHttp}{Uri.SchemeDelimiter}www.paxml.se/2.0/paxml.xsd";

    public override int Place => 2;

    public override string Name => "paxml.xml";

    public override bool IsFor(Country country) => country == Country.Sweden;

    public override BookingTable? CodeTable => BookingTable.WageType;

    public override IReadOnlyList<Refusal> WhyNot(PayoutRunSheet sheet) =>
    [
        .. sheet.Claims.SelectMany(claim => claim.Lines).Where(line => line.WageType is null)
            .Select(line => (line.Kind, line.Treatment)).Distinct().Order()
            .Select(missing => BookingRefusals.WageTypeMissing(missing.Kind, missing.Treatment)),
        .. sheet.Claims.Where(claim => claim.Lines.Count > 0 && claim.IdentityDigits?.Length != IdentityLength)
            .Select(claim => BookingRefusals.IdentityNumberMissing(claim.Reference)),
    ];

    public override IEnumerable<RunPaper> Papers(PayoutRunSheet sheet, PaperKit kit) =>
        [new RunPaper(Name, "application/xml; charset=utf-8", to => Write(sheet, kit.Columns, to))];

    public override RunReading Read(byte[] content, PayoutBooking booking) => new(StoredFiles.Elements(content, "belopp").Sum(StoredFiles.Ore));

    public static void Write(PayoutRunSheet sheet, PayoutRunWords words, Stream to)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false };
        using var xml = XmlWriter.Create(to, settings);
        xml.WriteStartElement("paxml");
        xml.WriteAttributeString("xsi", "noNamespaceSchemaLocation", SchemaInstance, Schema);
        Header(xml, sheet, words);
        Dimensions(xml, sheet.Booking.Dimensions);
        Transactions(xml, sheet, words);
        xml.WriteEndElement();
    }

    private static void Header(XmlWriter xml, PayoutRunSheet sheet, PayoutRunWords words)
    {
        var booking = sheet.Booking;
        xml.WriteStartElement("header");
        Text(xml, "format", "LÖNIN");
        Text(xml, "version", Version);
        Text(xml, "datum", sheet.Made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Given(xml, "foretagid", booking.CompanyId);
        Given(xml, "foretagorgnr", booking.CompanyNumber.Length <= CompanyNumberLength ? booking.CompanyNumber : string.Empty);
        Text(xml, "foretagnamn", booking.CompanyName);
        Text(xml, "programnamn", WritingProgram.Name);
        var run = $"{words.Run} {sheet.RunNumber}{(sheet.Note is { } note ? $". {note}" : string.Empty)}";
        Text(xml, "info", booking.BookedBy == BookedBy.Payroll ? run : $"{words.ControlCopy} {run}");
        xml.WriteEndElement();
    }

    private static void Dimensions(XmlWriter xml, IReadOnlyList<BookedDimension> dimensions)
    {
        if (dimensions.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("dimensioner");
        foreach (var dimension in dimensions)
        {
            xml.WriteStartElement("dimension");
            Attribute(xml, "dim", Number(dimension.Number));
            Attribute(xml, "namn", dimension.Name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Transactions(XmlWriter xml, PayoutRunSheet sheet, PayoutRunWords words)
    {
        var known = sheet.Booking.Dimensions.Select(dimension => dimension.Number).ToHashSet();
        var number = 0;
        if (sheet.Claims.All(claim => claim.Lines.Count == 0))
        {
            return;
        }

        xml.WriteStartElement("lonetransaktioner");
        foreach (var claim in sheet.Claims)
        {
            foreach (var line in claim.Lines)
            {
                number++;
                xml.WriteStartElement("lonetrans");
                Attribute(xml, "postid", Number(number));
                Attribute(xml, "persnr", claim.IdentityDigits!);
                Text(xml, "lonart", line.WageType!.Code);
                Text(xml, "benamning", line.WageType.Label);
                Text(xml, "kommentar", Comment(claim, words));
                Text(xml, "datum", line.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                Text(xml, "antal", line.Quantity.ToString("0.##", CultureInfo.InvariantCulture));
                Given(xml, "apris", line.UnitPrice is { } price ? Amount(price) : string.Empty);
                Text(xml, "belopp", Amount(line.Amount));
                Text(xml, "samlingsid", claim.Reference);
                Objects(xml, claim.Objects.Where(one => known.Contains(one.Dimension)));
                Text(xml, "info", line.TreatmentText);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static void Objects(XmlWriter xml, IEnumerable<BookedObject> objects)
    {
        // A code that the format has no room for stands in the comment or in no file, but never cut: it would be another's.
        var fitting = objects.Where(one => one.Code.Length <= ObjectLength).ToList();
        if (fitting.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("resenheter");
        foreach (var one in fitting)
        {
            xml.WriteStartElement("resenhet");
            Attribute(xml, "dim", Number(one.Dimension));
            Attribute(xml, "id", one.Code);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Comment(PayoutRunClaim claim, PayoutRunWords words)
    {
        var comment = $"{claim.Assignment.CourseCode} {claim.Reference}";
        return claim.Corrects is { } first ? $"{comment}. {string.Format(CultureInfo.InvariantCulture, words.Correcting, first)}" : comment;
    }

    private static string Amount(long amount) => (amount / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Given(XmlWriter xml, string name, string text)
    {
        if (text.Length > 0)
        {
            Text(xml, name, text);
        }
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, XmlSigns.Clean(text));

    private static void Attribute(XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, XmlSigns.Clean(text));
}
