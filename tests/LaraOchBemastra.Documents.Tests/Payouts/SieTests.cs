using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Tests.Support;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Tests.Payouts;

public class SieTests
{
    [Fact]
    public void A_run_is_written_as_it_was_when_last_looked_at()
    {
        var file = Written.Paper(GivenRun.Sheet(), "sie.si");
        Golden.Matches("run.sie.txt", SieReader.Text(file).Replace("\r\n", "\n"));
        Assert.Contains((byte)0x84, file);
    }

    [Fact]
    public void Every_voucher_of_any_run_sums_to_zero() =>
        Prop.ForAll(RandomRun.Any, sheet =>
        {
            var vouchers = SieReader.Read(Written.Paper(sheet, "sie.si"));
            Assert.Equal(sheet.Payees.Count(payee => payee.Claims.Any(claim => claim.Lines.Count > 0)), vouchers.Count);
            Assert.All(vouchers, voucher => Assert.Equal(0, voucher.Transactions.Sum(row => row.Amount)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void The_file_names_what_is_obligatory_and_every_account_dimension_and_object_that_it_uses()
    {
        var file = Written.Paper(GivenRun.Sheet(), "sie.si");
        var heads = SieReader.Heads(file);
        Assert.Equal(["#FLAGGA", "#PROGRAM", "#FORMAT", "#GEN", "#SIETYP"], heads.Take(5).Select(head => head[0]));
        Assert.Contains(heads, head => head is ["#SIETYP", "4"]);
        Assert.Contains(heads, head => head is ["#FNAMN", "Västra Götalandsregionen"]);
        Assert.Contains(heads, head => head is ["#OBJEKT", "1", "45210", "Kurser i Skövde"]);
        var accounts = heads.Where(head => head[0] == "#KONTO").Select(head => head[1]).ToHashSet();
        Assert.All(SieReader.Read(file).SelectMany(voucher => voucher.Transactions), row => Assert.Contains(row.Account, accounts));
    }

    [Fact]
    public void The_lines_carry_the_objects_of_their_claim_and_the_debts_none()
    {
        var rows = SieReader.Read(Written.Paper(GivenRun.Sheet(), "sie.si"))[0].Transactions;
        Assert.All(rows.Where(row => !row.Account.StartsWith("99", StringComparison.Ordinal)), row => Assert.Equal("1 \"45210\" 6 \"SKAS-26-03\"", row.Objects));
        Assert.Equal(string.Empty, rows.Single(row => row.Account == "9902").Objects);
        Assert.Equal(86_028, rows.Single(row => row.Account == "9903").Amount);
        Assert.Equal(-86_028, rows.Single(row => row.Account == "9904").Amount);
    }

    [Fact]
    public void Two_claims_of_a_payee_are_one_voucher()
    {
        var sheet = GivenRun.Sheet();
        var both = sheet with
        {
            Payees = [sheet.Payees[0] with { Claims = sheet.Claims, Total = new PayoutRunTotal(180_600, 21_000, 6_000, 54_200, 153_400, 86_028) }],
        };
        var voucher = Assert.Single(SieReader.Read(Written.Paper(both, "sie.si")));
        Assert.Equal(0, voucher.Transactions.Sum(row => row.Amount));
        Assert.Equal(-54_200, voucher.Transactions.Single(row => row.Account == "9901").Amount);
    }

    [Theory]
    [InlineData(BookedBy.Payroll, true)]
    [InlineData(BookedBy.Ledger, false)]
    public void Where_payroll_books_the_file_says_that_it_is_a_control_copy(BookedBy bookedBy, bool copy)
    {
        var file = Written.Paper(GivenRun.Sheet(bookedBy), "sie.si");
        Assert.Equal(copy, SieReader.Heads(file).Any(head => head is ["#PROSA", "Kontrollkopia, ska inte bokföras."]));
        Assert.All(SieReader.Read(file), voucher => Assert.Equal(copy, voucher.Text.StartsWith("Kontrollkopia", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whatever_a_text_holds_the_file_stays_a_file_of_vouchers() =>
        Prop.ForAll(Arb.From(RandomText.Nasty), text =>
        {
            var claim = GivenRun.Sheet().Claims[0];
            var sheet = GivenRun.Of([claim with
            {
                Assignment = claim.Assignment with { CourseCode = text },
                Objects = [new BookedObject(6, text)],
                Lines = [.. claim.Lines.Select(line => line with { KindText = text })],
            }]);
            var voucher = Assert.Single(SieReader.Read(Written.Paper(sheet, "sie.si")));
            Assert.Equal(0, voucher.Transactions.Sum(row => row.Amount));
            Assert.Equal(4 + 4, voucher.Transactions.Count);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_sign_that_the_code_page_lacks_is_written_without_its_marks()
    {
        Assert.Equal("Öström – Ægir", Cp437.Text([.. Cp437.Bytes("Öström"), .. Encoding.ASCII.GetBytes(" "), 0x2D, .. Encoding.ASCII.GetBytes(" "), .. Cp437.Bytes("Ægir")]).Replace("-", "–"));
        Assert.Equal("Zofia Kurl o - '?'", Cp437.Text(Cp437.Bytes("Žofia Ķurl ø − '漢'")));
        Assert.Equal("ab", Cp437.Text(Cp437.Bytes("a\0\u0007b")));
    }
}
