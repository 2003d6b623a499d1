using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Payouts;

public class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46 70", "'+46 70")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠x", "'＠x")]
    public void A_text_that_starts_a_formula_gets_an_apostrophe(string text, string written) =>
        Assert.Equal(written, FormulaGuard.Guard(text));

    [Theory]
    [InlineData("  =1", "'  '=1")]
    [InlineData("\u00A0=1", "'\u00A0'=1")]
    [InlineData("\uFEFF=1", "'\uFEFF'=1")]
    [InlineData("\u200B=1", "'\u200B'=1")]
    [InlineData("\0=1", "'\0'=1")]
    public void Blanks_before_it_do_not_hide_it(string text, string written) =>
        Assert.Equal(written, FormulaGuard.Guard(text));

    [Theory]
    [InlineData("Skövde\n=1", "'Skövde\n'=1")]
    [InlineData("Skövde\r\n@x", "'Skövde\n'@x")]
    [InlineData("Skövde\u2028-1", "'Skövde\u2028'-1")]
    public void A_later_line_is_no_hiding_place(string text, string written) =>
        Assert.Equal(written, FormulaGuard.Guard(text));

    [Theory]
    [InlineData("")]
    [InlineData("Anna-Karin Öst")]
    [InlineData("a=b")]
    [InlineData("541 50 Skövde\nSverige")]
    public void Other_texts_stay_as_they_are(string text) => Assert.Equal(text, FormulaGuard.Guard(text));

    [Fact]
    public void No_line_of_any_cell_starts_a_formula_whatever_people_type() =>
        Check(text =>
        {
            var claim = GivenRun.Sheet().Claims[0];
            var typed = claim with { Payee = claim.Payee with { Name = text }, Assignment = claim.Assignment with { CostCentre = text } };
            var sheet = GivenRun.Of([typed]) with { RunNumber = text };
            var row = RunCsvTests.Cells(RunCsvTests.Csv(sheet))[1];
            return new[] { row[1], row[3], row[12] }.All(IsSafe);
        });

    [Fact]
    public void Guarding_adds_apostrophes_and_nothing_else() =>
        Check(text => FormulaGuard.Guard(text).Replace("'", string.Empty) == text.Replace("\r\n", "\n").Replace("'", string.Empty));

    private static void Check(Func<string, bool> holds) => Prop
        .ForAll(RandomText.Nasty.ToArbitrary(), holds)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    // Written apart from the rule's own code: what a spreadsheet sees first on each line.
    private static bool IsSafe(string cell) => cell
        .Split('\n', '\v', '\f', '\u0085', '\u2028', '\u2029')
        .Select(line => line.TrimStart(' ', '\u00A0', '\uFEFF', '\u200B', '\u200D', '\u3000', '\0'))
        .All(line => line.Length == 0 || !"=+-@\t\r＝＋－＠".Contains(line[0], StringComparison.Ordinal));
}
