using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Payouts;

public class RunCsvTests
{
    [Fact]
    public void A_run_is_written_as_it_was_when_last_looked_at() => Golden.Matches("run.sv.csv", Csv(GivenRun.Sheet()));

    [Fact]
    public void The_file_begins_with_a_byte_order_mark_and_ends_its_rows_with_CRLF()
    {
        var bytes = Csv(GivenRun.Sheet());
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var rows = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.Equal(string.Empty, rows[^1]);
        Assert.DoesNotContain(rows, row => row.Contains('\n'));
    }

    [Fact]
    public void The_lines_of_a_claim_add_up_to_its_sums()
    {
        var rows = Cells(Csv(GivenRun.Sheet()));
        foreach (var claim in rows.Skip(1).GroupBy(row => row[2]))
        {
            var total = Assert.Single(claim, row => row[0] == RunCsv.TotalRow);
            var lines = claim.Where(row => row[0] == RunCsv.LineRow).Sum(row => Number(row[10]));
            Assert.Equal(lines, Number(total[10]));
            Assert.Equal(lines, Number(total[15]) + Number(total[16]) + Number(total[17]));
            Assert.Equal(lines - Number(total[18]), Number(total[19]));
        }
    }

    [Theory]
    [InlineData("nb-NO", "1863,00")]
    [InlineData("nn-NO", "1863,00")]
    [InlineData("sv-SE", "1863,00")]
    [InlineData("en-GB", "1863.00")]
    public void Amounts_carry_the_decimal_sign_of_the_language(string culture, string amount) =>
        Assert.Equal(amount, Cells(Csv(GivenRun.Sheet(), culture))[1][10]);

    [Fact]
    public void Every_row_has_as_many_cells_as_the_header()
    {
        var rows = Cells(Csv(GivenRun.Sheet()));
        Assert.All(rows, row => Assert.Equal(26, row.Count));
    }

    internal static byte[] Csv(PayoutRunSheet sheet, string culture = "sv-SE")
    {
        using var file = new MemoryStream();
        RunCsv.Write(sheet, new PayoutRunWords(CultureInfo.GetCultureInfo(culture), key => key), file);
        return file.ToArray();
    }

    /// <summary>Reads RFC 4180 with semicolons by hand, so that the writer's library does not check itself.</summary>
    internal static List<List<string>> Cells(byte[] csv)
    {
        var rows = new List<List<string>> { new() };
        var cells = Regex.Matches(Encoding.UTF8.GetString(csv)[1..], @"\G(?:""(?<cell>(?:[^""]|"""")*)""|(?<cell>[^;\r\n""]*))(?<end>;|\r\n)");
        foreach (Match match in cells)
        {
            rows[^1].Add(match.Groups["cell"].Value.Replace("\"\"", "\""));
            if (match.Groups["end"].Value != ";")
            {
                rows.Add([]);
            }
        }

        rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static decimal Number(string cell) => decimal.Parse(cell, new NumberFormatInfo { NumberDecimalSeparator = "," });
}
