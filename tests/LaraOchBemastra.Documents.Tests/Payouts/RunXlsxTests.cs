using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Payouts;

public class RunXlsxTests
{
    private readonly XlsxReader book = new(Written.Paper(GivenRun.Sheet(), "run.xlsx"));

    [Fact]
    public void The_book_is_valid_by_the_standards_own_checker()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Written.Paper(GivenRun.Sheet(), "run.xlsx")), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(3, document.WorkbookPart!.WorksheetParts.Count());
    }

    [Fact]
    public void Every_total_is_a_formula_over_all_the_rows_above()
    {
        var lines = book.Rows("Rader");
        Assert.Equal("SUM(F2:F6)", lines[^1]["F"].Formula);
        Assert.Equal(2_076m, book.Value("Rader", lines[^1]["F"]));
        var claims = book.Rows("Begäranden");
        Assert.Equal("E2+F2+G2", claims[1]["H"].Formula);
        Assert.Equal("H2-I2", claims[1]["J"].Formula);
        Assert.All("EFGHIJK", column => Assert.Equal($"SUM({column}2:{column}3)", claims[^1][column.ToString()].Formula));
        Assert.Equal("SUM(B2:B5)", book.Rows("Slag")[^1]["B"].Formula);
    }

    [Fact]
    public void What_a_formula_is_said_to_come_to_is_what_it_comes_to() =>
        Prop.ForAll(RandomRun.Any, sheet =>
        {
            var any = new XlsxReader(Written.Paper(sheet, "run.xlsx"));
            foreach (var name in new[] { "Rader", "Begäranden", "Slag" })
            {
                var formulas = any.Rows(name).SelectMany(row => row.Values).Where(cell => cell.Formula is not null).ToList();
                Assert.NotEmpty(formulas);
                Assert.All(formulas, cell => Assert.Equal(
                    any.Value(name, cell with { Formula = null }), any.Value(name, cell)));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void What_people_are_called_is_text_and_amounts_are_numbers()
    {
        var rows = book.Rows("Rader");
        Assert.True(rows[5]["B"].IsText);
        Assert.Equal("=Jönsson; \"Kalle\"", rows[5]["B"].Text);
        Assert.False(rows[1]["F"].IsText);
        Assert.False(rows[1]["D"].IsText);
    }

    [Fact]
    public void A_run_without_a_line_has_totals_of_nothing()
    {
        var empty = new XlsxReader(Written.Paper(GivenRun.Of([GivenRun.Sheet().Claims[0] with { Lines = [] }]), "run.xlsx"));
        Assert.Equal(0, empty.Value("Rader", empty.Rows("Rader")[^1]["F"]));
        Assert.Equal(0, empty.Value("Slag", empty.Rows("Slag")[^1]["B"]));
    }
}
