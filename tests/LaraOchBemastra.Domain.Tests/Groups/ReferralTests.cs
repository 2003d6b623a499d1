using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class ReferralTests
{
    private static readonly DateOnly _today = new(2026, 3, 10);
    private static readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public void A_decision_on_a_referral_has_both_dates_in_order_and_none_ahead()
    {
        var referral = new Referral(Guid.CreateVersion7(), _person);
        Assert.Equal(ReferralRefusals.InTheFuture(), referral.WhyNotRecord(Facts(_today.AddDays(1)), _today));
        Assert.Equal(ReferralRefusals.DatesMissing(), referral.WhyNotRecord(Facts(_today, ReferralDecision.Accepted), _today));
        Assert.Equal(
            ReferralRefusals.DecidedBeforeReceived(_today),
            referral.WhyNotRecord(Facts(_today, ReferralDecision.Refused, _today.AddDays(-1)), _today));

        referral.Record(Facts(_today.AddDays(-4), ReferralDecision.Accepted, _today), _today);
        Assert.Equal((ReferralDecision.Accepted, _today), (referral.Decision, referral.DecidedOn));
    }

    [Fact]
    public void Nobody_is_tied_to_herself() => Assert.Equal(
        ReferralRefusals.TiedToSelf(),
        new Referral(Guid.CreateVersion7(), _person).WhyNotRecord(new ReferralFacts(null, ReferralDecision.Undecided, null, _person), _today));

    [Fact]
    public void An_identity_number_is_kept_only_where_the_region_has_switched_it_on()
    {
        var referral = new Referral(Guid.CreateVersion7(), _person);
        var settings = new ReferralSettings(Guid.CreateVersion7(), Guid.CreateVersion7());
        var number = PersonalNumber.Parse("191212121212", norwegian: false, _today);
        Assert.NotNull(number);
        Assert.False(settings.IsUsed);
        Assert.Equal(ReferralRefusals.NoIdentityNumbers(), Referral.WhyNotIdentify(null));
        Assert.Throws<RefusedException>(() => referral.Identify(settings, number));

        settings.Decide(ReferralRequirement.None, keepsIdentityNumbers: true);
        referral.Identify(settings, number);
        Assert.Equal("191212121212", referral.IdentityNumber);

        referral.Identify(settings, null);
        Assert.Null(referral.IdentityNumber);
    }

    private static ReferralFacts Facts(DateOnly received, ReferralDecision decision = ReferralDecision.Undecided, DateOnly? decided = null) =>
        new(received, decision, decided, null);
}
