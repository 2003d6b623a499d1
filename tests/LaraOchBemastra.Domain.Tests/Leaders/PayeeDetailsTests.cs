using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Tests.Leaders;

public class PayeeDetailsTests
{
    private static readonly DateOnly Decided = new(2026, 2, 1);

    [Theory]
    [InlineData(TaxStatus.TaxCard, 12, "leader.tax-status-of-other-country")]
    [InlineData(TaxStatus.OtherPercentage, null, "leader.tax-percent-missing")]
    [InlineData(TaxStatus.OtherPercentage, 101, "leader.tax-percent-missing")]
    [InlineData(TaxStatus.OtherPercentage, 12, null)]
    [InlineData(TaxStatus.Sink, null, null)]
    [InlineData(TaxStatus.SideIncome, null, null)]
    public void A_tax_status_carries_what_it_rests_on(TaxStatus status, int? percent, string? code) =>
        Assert.Equal(code, PayeeDetails.WhyNotTax(new TaxStatement(status, percent, null, Decided, "Skatteverkets beslut"), Country.Sweden)?.Code);

    [Fact]
    public void A_decision_has_a_day_and_a_paper()
    {
        Assert.Equal("leader.tax-evidence-missing", PayeeDetails.WhyNotTax(new TaxStatement(TaxStatus.Sink, From: Decided), Country.Sweden)?.Code);
        Assert.Equal("leader.tax-evidence-missing", PayeeDetails.WhyNotTax(new TaxStatement(TaxStatus.BusinessTax, Note: "Godkänd"), Country.Sweden)?.Code);
        Assert.Equal("leader.tax-free-amount-missing", PayeeDetails.WhyNotTax(new TaxStatement(TaxStatus.TaxFreeCard, From: Decided, Note: "Frikort"), Country.Norway)?.Code);
    }

    [Fact]
    public void What_the_new_status_does_not_need_is_forgotten()
    {
        var details = new PayeeDetails(Guid.CreateVersion7());
        details.BeTaxed(new TaxStatement(TaxStatus.OtherPercentage, 12, null, Decided, " Beslut 2026-01-20 "), Country.Sweden);
        Assert.Equal((12m, Decided, "Beslut 2026-01-20"), (details.TaxPercent, details.TaxFrom, details.TaxNote));
        details.BeTaxed(new TaxStatement(TaxStatus.SideIncome, 12, null, Decided, "Beslut"), Country.Sweden);
        Assert.Equal((null, null, null), (details.TaxPercent, details.TaxFrom, details.TaxNote));
    }

    [Fact]
    public void Of_one_with_protected_identity_no_address_is_kept()
    {
        var details = new PayeeDetails(Guid.CreateVersion7());
        details.Live("Provgatan 1");
        details.BeProtected(true);
        details.Live("Provgatan 2");
        Assert.Null(details.Address);
        details.BeProtected(false);
        details.Live("Provgatan 2");
        Assert.Equal("Provgatan 2", details.Address);
    }

    [Fact]
    public void An_account_is_kept_only_when_one_is_given()
    {
        var details = new PayeeDetails(Guid.CreateVersion7());
        var reading = PayoutAccounts.Read(PayoutAccount.BankAccount, Country.Sweden, "5839", "8257466");
        details.BePaidThrough(PayoutAccount.BankAccount, reading.Account);
        Assert.Equal((PayoutAccount.BankAccount, "58398257466"), (details.AccountKind, details.Account));
        details.BePaidThrough(PayoutAccount.KnownToBank, null);
        Assert.Equal((PayoutAccount.KnownToBank, null), (details.AccountKind, details.Account));
        Assert.Equal(AccountVerdict.Wrong, PayoutAccounts.Read(PayoutAccount.Bankgiro, Country.Norway, null, "991-2346").Verdict);
        Assert.Equal(AccountVerdict.Fine, PayoutAccounts.Read(PayoutAccount.BankAccount, Country.Norway, null, "86011117947").Verdict);
    }
}
