using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;
using static LaraOchBemastra.Domain.Tests.Honoraria.GivenRules;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>Any number of corrections in a row pays the difference and nothing else.</summary>
public class CorrectionProperties
{
    private static readonly ClaimRules _capped =
        RulesWith(ARate(RateKind.LostEarningsCapPerHour, 300), ARate(RateKind.LostEarningsCapPerDay, 2000), ARate(RateKind.CarTaxFreePerKm, 2.5m, new DateOnly(2022, 1, 1)));

    private static readonly ClaimRules[] _regions =
    [
        _capped.With((ClaimSettingKind.LostEarnings, (int)LostEarningsMode.InAddition)),
        _capped.With((ClaimSettingKind.LostEarnings, (int)LostEarningsMode.InAddition), (ClaimSettingKind.LostEarningsTime, (int)LostEarningsTime.WithJourney)),
        _capped.With((ClaimSettingKind.LostEarnings, (int)LostEarningsMode.InsteadOfHonorarium), (ClaimSettingKind.LostEarningsTime, (int)LostEarningsTime.WithoutJourney)),
    ];

    [Fact]
    public void All_that_was_paid_after_any_chain_of_corrections_is_what_the_last_version_says() =>
        Prop.ForAll(Gen.Elements(_regions).ToArbitrary(), Gen.Choose(1, 8).SelectMany(count => Versions().ListOf(count)).ToArbitrary(), (rules, versions) =>
        {
            var first = AFullDay();
            first.AddLine(Payee, ByCar(first, 46), rules);
            var all = new List<HonorariumClaim> { Paid(first) };
            foreach (var version in versions)
            {
                var chain = ClaimChain.Of(all[^1], all);
                var entry = version.Of(chain.Days()[0]);
                if (chain.WhyNotCorrect(entry, rules) is not null)
                {
                    continue;
                }

                var (before, right) = (chain.Paid, version.Right(chain.Days()[0], rules));
                var correction = chain.Correct(entry, Payee, "VGR-2025-000077", rules, Now);
                if (!SaysTheSameAgain(chain.Correct(entry, Payee, "VGR-2025-000078", rules, Now), all, rules))
                {
                    return false;
                }

                all.Add(Settle(correction));
                var after = ClaimChain.Of(all[0], all);
                if (after.Paid != right || after.Paid - before != correction.Gross || after.Days()[0].Lines.Sum(line => line.Amount) != right)
                {
                    return false;
                }
            }

            return all.Count > 1 || versions.All(version => !version.Adds);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    // A day taken back and claimed again as it was is a correction of nothing.
    private static bool SaysTheSameAgain(HonorariumClaim twin, List<HonorariumClaim> before, ClaimRules rules)
    {
        var sent = twin.Gross;
        twin.Return(Reviewer, false, Reason, Now);
        var chain = ClaimChain.Of(twin, [.. before, twin]);
        if (chain.WhyNotCorrectAgain(Payee, chain.SaidBefore(), rules) is { } refusal)
        {
            return sent == Money.Zero && refusal == GateRefusals.NothingCorrected();
        }

        chain.CorrectAgain(Payee, chain.SaidBefore(), rules, Now);
        return twin.Gross == sent;
    }

    private static Gen<Version> Versions() =>
        from extent in Gen.Elements<HonorariumExtent?>(null, HonorariumExtent.None, HonorariumExtent.HalfDay, HonorariumExtent.FullDay)
        from quarters in Gen.Choose(46, 76)
        from km in Gen.Choose(0, 90)
        from takenBack in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from added in Gen.Elements<ClaimLineKind?>(null, null, ClaimLineKind.CarKm, ClaimLineKind.Parking, ClaimLineKind.LostEarnings)
        from amount in Gen.Choose(1, 400)
        from hours in Gen.Choose(1, 12)
        select new Version(extent, quarters, km, takenBack, added, amount, hours);

    /// <summary>What a day should have been, and reckoned as a claim of its own what it should have come to.</summary>
    private sealed record Version(HonorariumExtent? Extent, int HomeByQuarters, int Km, bool TakenBack, ClaimLineKind? Added, int Amount, int Hours)
    {
        public bool Adds => Added is not null;

        public CorrectionEntry Of(SettledDay paid) => new(
            [new(paid.Day.Id, Extent, 0, TakenBack) { Times = TimesOf(paid) }],
            [.. paid.Lines.Where(line => line.Kind == ClaimLineKind.CarKm).Select(line => new CorrectedLine(line.Id, Km, Money.Zero))],
            Reason)
        { Added = Forgotten(paid.Day.Id) };

        /// <summary>The same day, filed from the beginning as it should have been.</summary>
        public Money Right(SettledDay paid, ClaimRules rules)
        {
            var times = TakenBack ? paid.Day.Times : TimesOf(paid);
            var claim = HonorariumClaim.From(ASource(), [AnActivity(paid.Day.Date, "13:00", "15:30")], "VGR-2025-000002", rules, Now);
            var day = claim.Days[0].Id;
            claim.Travel(Payee, day, times.Departure, times.Return, rules);
            List<ClaimLineEntry> lines = [.. paid.Lines.Where(line => !TakenBack && line.Kind.IsStated()).Select(line => line.Kind switch
            {
                ClaimLineKind.CarKm => ByCar(claim, Km),
                ClaimLineKind.LostEarnings => LostPay(claim, line.Lost, line.Stated.InKronor),
                _ => new ClaimLineEntry(line.Kind, day, 1, line.UnitPrice, line.Route),
            })];
            foreach (var line in lines.Concat(Forgotten(day)))
            {
                claim.AddLine(Payee, line, rules);
            }

            var extent = TakenBack ? HonorariumExtent.None : Extent ?? (times == paid.Day.Times ? paid.Day.Extent : claim.Days[0].ProposedExtent);
            claim.ChangeExtent(Payee, day, extent, 0, Reason, rules);
            return claim.Gross;
        }

        private DayTimes TimesOf(SettledDay paid) => paid.Day.Times with { Return = new TimeOnly(HomeByQuarters / 4 + 4, HomeByQuarters % 4 * 15) };

        private List<ClaimLineEntry> Forgotten(Guid day) => Added switch
        {
            null => [],
            ClaimLineKind.LostEarnings => [new(ClaimLineKind.LostEarnings, day, Hours, Money.Kronor(Amount), "Volvo") { Basis = LostPayBasis.EmployerCertificate }],
            ClaimLineKind.CarKm => [new(ClaimLineKind.CarKm, day, Hours, Money.Zero, "Till bussen")],
            var kind => [new(kind.Value, day, 1, Money.Kronor(Amount), "P-hus")],
        };
    }
}
