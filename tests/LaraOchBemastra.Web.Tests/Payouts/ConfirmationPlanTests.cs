using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Confirmations;

namespace LaraOchBemastra.Web.Tests.Payouts;

public sealed class ConfirmationPlanTests
{
    [Theory]
    [InlineData("1863", 186300)]
    [InlineData("1 863,00 kr", 186300)]
    [InlineData("1\u00A0863,5", 186350)]
    [InlineData("1.863,00", 186300)]
    [InlineData("1,863.00", 186300)]
    [InlineData("1.863", 186300)]
    [InlineData("-931,00", -93100)]
    [InlineData("\u2212931", -93100)]
    [InlineData("931-", -93100)]
    public void An_amount_is_read_as_payroll_systems_write_it(string text, long minor) => Assert.Equal(new Money(minor), StatedAmount.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("ett")]
    [InlineData("0,0051")]
    [InlineData("=931")]
    [InlineData("9e9")]
    [InlineData("1.2.3,45,6")]
    [InlineData("99999999999999999999999")]
    public void What_is_no_amount_is_none(string text) => Assert.Null(StatedAmount.Read(text));
}
