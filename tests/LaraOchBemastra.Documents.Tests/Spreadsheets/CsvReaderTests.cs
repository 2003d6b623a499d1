using System.Text;
using LaraOchBemastra.Documents.Spreadsheets;

namespace LaraOchBemastra.Documents.Tests.Spreadsheets;

public class CsvReaderTests
{
    [Theory]
    [InlineData("a;b\r\n1;2\r\n")]
    [InlineData("a,b\n1,2")]
    [InlineData("a\tb\r1\t2\r")]
    [InlineData("\uFEFFa;\"b\"\n\n\"1\";2\n;\n")]
    public void The_separator_is_the_first_lines_and_empty_rows_are_left_out(string text)
    {
        var rows = CsvReader.Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal([["a", "b"], ["1", "2"]], rows.Select(row => row.Cells));
    }

    [Fact]
    public void Quotes_hold_separators_lines_and_quotes() =>
        Assert.Equal(["a;b", "c\nd", "e\"f", ""], CsvReader.Read("\"a;b\";\"c\nd\";\"e\"\"f\";"u8.ToArray())[0].Cells);

    [Fact]
    public void A_file_that_is_not_UTF_8_is_read_as_Latin_1() =>
        Assert.Equal("Åsa", CsvReader.Read(Encoding.Latin1.GetBytes("Åsa"))[0].Cells[0]);

    [Fact]
    public void Rows_are_numbered_as_the_file_has_them() =>
        Assert.Equal([1, 3], CsvReader.Read("a\n\nb"u8.ToArray()).Select(row => row.Number));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_hostile_or_broken_is_not_read(CsvFault fault, byte[] file) =>
        Assert.Equal(fault, Assert.Throws<CsvFaultException>(() => CsvReader.Read(file)).Fault);

    public static TheoryData<CsvFault, byte[]> Hostile { get; } = new()
    {
        { CsvFault.TooLarge, new byte[CsvReader.MostBytes + 1] },
        { CsvFault.NotText, [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] },
        { CsvFault.NotText, "%PDF-1.7\n1 0 obj\0"u8.ToArray() },
        { CsvFault.NotText, Encoding.Unicode.GetBytes("a;b") },
        { CsvFault.NotText, "a;\u001b[31mb"u8.ToArray() },
        { CsvFault.Broken, "\"a;b\n1;2"u8.ToArray() },
        { CsvFault.Broken, "\"a\"b;c"u8.ToArray() },
        { CsvFault.NoRows, [] },
        { CsvFault.NoRows, " ; \n;\n"u8.ToArray() },
        { CsvFault.TooManyRows, Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("1\n", CsvReader.MostRows + 2))) },
        { CsvFault.TooManyColumns, Encoding.ASCII.GetBytes(new string(';', CsvReader.MostColumns)) },
        { CsvFault.CellTooLong, Encoding.ASCII.GetBytes(new string('a', CsvReader.MostCharacters + 1)) },
    };
}
