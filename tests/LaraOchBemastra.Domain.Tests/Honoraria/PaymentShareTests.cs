using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class PaymentShareTests
{
    [Fact]
    public void A_half_and_a_full_day_in_one_payment_share_838_kronor_of_tax()
    {
        var leader = Guid.CreateVersion7();
        HonorariumClaim[] claims = [AHalfDay(leader).Attested(), AFullDay(leader).Attested()];
        var run = ARunOf(claims);
        var shares = PaymentShare.Of(run.Payments[0], claims);
        Assert.Equal([Money.Kronor(279), Money.Kronor(559)], shares.Select(share => share.Tax!.Value));
        Assert.Equal(run.Payments[0].Net, shares.Sum(share => share.Net));
    }

    [Fact]
    public void The_shares_of_a_payment_add_up_to_it() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
            Gen.ListOf(Gen.Elements(true, false)).Where(days => days.Count is > 0 and < 12).ToArbitrary(),
            days =>
            {
                var leader = Guid.CreateVersion7();
                var claims = days.Select(full => (full ? AFullDay(leader) : AHalfDay(leader)).Attested()).ToArray();
                var payment = ARunOf(claims).Payments[0];
                var shares = PaymentShare.Of(payment, claims);
                return shares.Sum(share => share.Tax!.Value) == payment.Tax
                    && shares.Sum(share => share.Contribution!.Value) == payment.Contribution
                    && shares.Sum(share => share.Sums.Gross) == payment.Gross
                    && shares.All(share => share.Tax >= Money.Zero && share.Tax.Value.Minor % 100 == 0);
            }));

    [Fact]
    public void A_payment_whose_contribution_payroll_decides_has_none_to_share()
    {
        var claim = AFullDay().Attested();
        var run = PayoutRun.Make(AnOrder(), [claim], West, Payments, new Dictionary<Guid, PayeeFacts>(), Now);
        var share = Assert.Single(PaymentShare.Of(run.Payments[0], [claim]));
        Assert.Equal((Money.Kronor(558), null), (share.Tax!.Value, share.Contribution));
    }
}
