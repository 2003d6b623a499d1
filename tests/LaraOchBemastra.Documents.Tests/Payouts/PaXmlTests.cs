using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Tests.Support;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Tests.Payouts;

public class PaXmlTests
{
    [Fact]
    public void A_run_is_written_as_it_was_when_last_looked_at() => Golden.Matches("run.paxml.xml", Written.Paper(GivenRun.Sheet(), "paxml.xml"));

    [SchemaFact]
    public void Any_run_is_valid_by_the_schema_of_PAXml_2_0() =>
        Prop.ForAll(RandomRun.Any, sheet => Assert.Empty(SchemaFactAttribute.Faults(Written.Paper(sheet, "paxml.xml"))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [SchemaFact]
    public void The_schema_finds_a_fault_where_there_is_one()
    {
        var text = Encoding.UTF8.GetString(Written.Paper(GivenRun.Sheet(), "paxml.xml"));
        Assert.Single(SchemaFactAttribute.Faults(Encoding.UTF8.GetBytes(text.Replace("persnr=\"196408233234\"", "persnr=\"6408233234\""))).Distinct());
    }

    /// <summary>What the schema asks for, in our own words, for machines that do not have it.</summary>
    [Fact]
    public void A_transaction_has_its_person_wage_type_date_and_amount_each_once() =>
        Prop.ForAll(RandomRun.Any, sheet =>
        {
            var root = XDocument.Parse(Encoding.UTF8.GetString(Written.Paper(sheet, "paxml.xml"))).Root!;
            Assert.Equal("paxml", root.Name);
            Assert.Equal("2.0", (string)root.Element("header")!.Element("version")!);
            Assert.InRange(((string)root.Element("header")!.Element("foretagorgnr")!).Length, 1, 12);
            var lines = root.Element("lonetransaktioner")?.Elements().ToList() ?? [];
            Assert.Equal(sheet.Claims.Sum(claim => claim.Lines.Count), lines.Count);
            Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(line => (int)line.Attribute("postid")!));
            Assert.All(lines, line =>
            {
                Assert.Matches("^[0-9]{12}$", (string)line.Attribute("persnr")!);
                Assert.All(line.Elements().GroupBy(child => child.Name), child => Assert.Single(child));
                Assert.Matches("^[0-9]+$", (string)line.Element("lonart")!);
                Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", (string)line.Element("datum")!);
                Assert.Matches(@"^-?\d+\.\d{2}$", (string)line.Element("belopp")!);
                Assert.All(line.Element("resenheter")!.Elements(), one => Assert.InRange(((string)one.Attribute("id")!).Length, 1, 10));
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void A_correction_is_negative_and_names_what_it_corrects()
    {
        var line = XDocument.Parse(Encoding.UTF8.GetString(Written.Paper(GivenRun.Sheet(), "paxml.xml"))).Descendants("lonetrans").Last();
        Assert.Equal("-932.00", (string)line.Element("belopp")!);
        Assert.Equal("SKAS-26-03 VGR-2026-000018. Rättar VGR-2026-000003.", (string)line.Element("kommentar")!);
    }

    [Theory]
    [InlineData(BookedBy.Payroll, "Run 11")]
    [InlineData(BookedBy.Ledger, "Kontrollkopia, ska inte bokföras. Run 11")]
    public void Where_the_ledger_books_the_file_says_that_it_is_a_control_copy(BookedBy bookedBy, string info)
    {
        var header = XDocument.Parse(Encoding.UTF8.GetString(Written.Paper(GivenRun.Sheet(bookedBy), "paxml.xml"))).Root!.Element("header")!;
        Assert.Equal(info, (string)header.Element("info")!);
    }

    [Fact]
    public void A_code_longer_than_the_format_takes_is_left_out_and_not_cut()
    {
        var claim = GivenRun.Sheet().Claims[0] with { Objects = [new BookedObject(1, "45210"), new BookedObject(6, "SKAS-2026-03-KVÄLL")] };
        var line = XDocument.Parse(Encoding.UTF8.GetString(Written.Paper(GivenRun.Of([claim]), "paxml.xml"))).Descendants("lonetrans").First();
        Assert.Equal("45210", (string)Assert.Single(line.Element("resenheter")!.Elements()).Attribute("id")!);
    }

    [Fact]
    public void A_run_without_a_line_is_a_file_without_transactions() =>
        Assert.Empty(XDocument.Parse(Encoding.UTF8.GetString(Written.Paper(GivenRun.Of([GivenRun.Sheet().Claims[0] with { Lines = [] }]), "paxml.xml"))).Descendants("lonetransaktioner"));
}

/// <summary>A test that needs the standard's schema, which is not ours to keep; without it the test is skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaFactAttribute : FactAttribute
{
    private static readonly string? Place = Find();

    public SchemaFactAttribute()
    {
        if (Place is null)
        {
            Skip = "paxml-2.0.xsd is not beside the project; PAXML_XSD may name it.";
        }
    }

    public static IReadOnlyList<string> Faults(byte[] file)
    {
        var faults = new List<string>();
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Place!);
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas, DtdProcessing = DtdProcessing.Prohibit };
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using var reader = XmlReader.Create(new MemoryStream(file), settings);
        while (reader.Read())
        {
            // Reading it is what holds it against the schema.
        }

        return faults;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PAXML_XSD") is { Length: > 0 } named && File.Exists(named))
        {
            return named;
        }

        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "standards", "paxml-2.0.xsd");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
