using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class ByHandTests
{
    [Fact]
    public void One_with_protected_identity_is_paid_by_hand_and_in_no_other_run()
    {
        HonorariumClaim[] claims = [AHalfDay().Attested(), AHalfDay().Attested()];
        var payees = new Dictionary<Guid, PayeeFacts> { [claims[0].LeaderId] = new() { IsProtected = true } };
        Assert.Equal("run.payee-protected", PayoutRun.WhyOtherWay(claims[0], AnOrder(), payees[claims[0].LeaderId])?.Code);
        var run = PayoutRun.Make(AnOrder(), claims, West, Payments, payees, Now);
        Assert.Equal((1, ClaimState.Attested, false), (run.ClaimCount, claims[0].State, run.ByHand));
        var byHand = PayoutRun.Make(AnOrder() with { Number = 2, ByHand = true }, claims, West, Payments, payees, Now);
        Assert.Equal((1, claims[0].LeaderId, true), (byHand.ClaimCount, byHand.Payments[0].LeaderId, byHand.ByHand));
        Refuses("run.empty", () => PayoutRun.Make(AnOrder() with { ByHand = true }, [AHalfDay().Attested()], West, Payments, payees, Now));
    }

    [Fact]
    public void A_payment_keeps_how_it_was_taxed_whatever_the_payee_says_later()
    {
        var claim = AFullDay().Attested();
        var payee = new PayeeFacts { BirthYear = 1958, Status = TaxStatus.Sink };
        var payment = PayoutRun.Make(AnOrder(), [claim], West, Payments, new Dictionary<Guid, PayeeFacts> { [claim.LeaderId] = payee }, Now).Payments[0];
        Assert.Equal((TaxStatus.Sink, 22.5m, 1958), (payment.TaxStatus, payment.TaxPercent, payment.BirthYear));
        Assert.True(payment.IsSink);
        Assert.False(payment.IsInvoiced);
        Assert.Equal((Money.Kronor(419), 190.21m), (payment.Tax, payment.Contribution.InKronor));
    }
}
