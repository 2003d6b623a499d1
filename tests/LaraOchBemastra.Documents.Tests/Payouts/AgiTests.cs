using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Payouts;

public class AgiTests
{
    [Fact]
    public void A_run_is_written_as_it_was_when_last_looked_at() => Golden.Matches("agi.sv.csv", Written.Paper(GivenRun.Sheet(), "agi.csv"));

    [Fact]
    public void The_sheet_says_on_its_face_that_it_is_not_for_filing() =>
        Assert.Equal("Kontrollblad för lönekontoret, inte för inlämning till Skatteverket.", Rows()[0][0]);

    [Fact]
    public void A_payee_stands_under_the_returns_fields_in_whole_kronor()
    {
        var row = Rows()[2];
        Assert.Equal(["162321000131", "202611", "1", "196408233234", "2738", "", "821", "", "1", ""], row.Take(10));
        Assert.Equal(["3008,00", "2738,00", "210,00", "60,00", "821,00", "2187,00"], row.TakeLast(6));
    }

    [Fact]
    public void Special_income_tax_and_invoices_have_fields_of_their_own()
    {
        Assert.Equal(["2738", "", "", "821"], Rows(PayeeTax.Sink)[2].Skip(4).Take(4));
        Assert.Equal(["", "2738", "", ""], Rows(PayeeTax.Business)[2].Skip(4).Take(4));
    }

    private static List<List<string>> Rows(PayeeTax tax = PayeeTax.Preliminary)
    {
        var sheet = GivenRun.Sheet();
        return RunCsvTests.Cells(Written.Paper(sheet with { Payees = [.. sheet.Payees.Select(payee => payee with { Tax = tax })] }, "agi.csv"));
    }
}
