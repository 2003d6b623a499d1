using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>Two, three or four people click whatever they can, in any order, on a claim and on all that follows it.</summary>
public class ClickProperties
{
    private static readonly Guid[] Everybody = [Payee, CoLeader, Reviewer, Attester];

    [Fact]
    public void No_order_of_clicks_by_any_people_lets_one_pass_two_gates_or_pays_a_claim_twice()
    {
        var reached = new HashSet<ClaimState>();
        var followed = new HashSet<ClaimOrigin>();
        Prop.ForAll(Clicks().ListOf(400).ToArbitrary(), Groups().ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (clicks, people, coLeaderMayReview) =>
        {
            var table = new Table(coLeaderMayReview);
            return clicks.All(click =>
            {
                var before = table.Claims.ToDictionary(claim => claim.Id, claim => claim.State);
                Try(() => table.Act(click.Action, click.Claim, people[click.Person % people.Length]));
                reached.UnionWith(table.Claims.Select(claim => claim.State));
                followed.UnionWith(table.Claims.Select(claim => claim.Origin));
                return table.IsSound(before);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
        Assert.Equal(Enum.GetValues<ClaimState>().Where(state => state != ClaimState.Draft), reached.Order());
        Assert.Equal(Enum.GetValues<ClaimOrigin>(), followed.Order());
    }

    private static void Try(Action act)
    {
        try
        {
            act();
        }
        catch (RefusedException)
        {
            // A refusal is the expected answer to most clicks; what counts is the state it leaves.
        }
    }

    private static Gen<(int Action, int Claim, int Person)> Clicks() =>
        from action in Gen.Choose(0, Table.Actions - 1)
        from claim in Gen.Choose(0, 4)
        from person in Gen.Choose(0, Everybody.Length - 1)
        select (action, claim, person);

    private static Gen<Guid[]> Groups() => Gen.Frequency(
        (1, Gen.Elements<Guid[]>([Payee, Reviewer], [Reviewer, Attester], [Payee, CoLeader])),
        (2, Gen.Elements<Guid[]>([Payee, Reviewer, Attester], [CoLeader, Reviewer, Attester])),
        (4, Gen.Constant(Everybody)));

    /// <summary>What lies on it: a claim with two lines, what follows it, and the runs.</summary>
    private sealed class Table
    {
        public const int Actions = 11;

        private readonly bool _coLeaderMayReview;
        private readonly List<PayoutRun> _runs = [];

        public Table(bool coLeaderMayReview)
        {
            _coLeaderMayReview = coLeaderMayReview;
            var claim = AFullDay();
            claim.AddLine(Payee, new(ClaimLineKind.CarKm, claim.Days[0].Id, 42, Money.Zero, "Skara-Skövde"), Rules);
            claim.Submit(Payee, Rules, Now);
            Claims = [claim];
        }

        public List<HonorariumClaim> Claims { get; }

        public void Act(int action, int which, Guid by)
        {
            var claim = Claims[which % Claims.Count];
            switch (action)
            {
                case 0:
                    claim.Submit(by, Rules, Now);
                    break;
                case 1:
                    claim.Review(by, _coLeaderMayReview, Now);
                    break;
                case 2:
                    claim.Attest(by, AttestRules.Open, Now);
                    break;
                case 3:
                    claim.Return(by, _coLeaderMayReview, Reason, Now);
                    break;
                case 4:
                    var split = claim.ReturnLines(by, _coLeaderMayReview, Reason, [claim.Lines[^1].Id], $"VGR-2025-{Claims.Count:D6}", Now);
                    Claims.AddRange(split is null ? [] : [split]);
                    break;
                case 5:
                    claim.Hold(by, _coLeaderMayReview, Reason, Now);
                    break;
                case 6:
                    claim.Release(by, _coLeaderMayReview);
                    break;
                case 7:
                    Stop(claim, by);
                    break;
                case 8:
                    _runs.Add(PayoutRun.Make(AnOrder(by), Claims, West, Payments, new Dictionary<Guid, PayeeFacts>(), Now));
                    break;
                case 9:
                    _runs.ForEach(run => run.MarkPaid(by, Claims, Now));
                    break;
                default:
                    Correct(claim, by);
                    break;
            }
        }

        public bool IsSound(Dictionary<Guid, ClaimState> before) =>
            Claims.TrueForAll(claim => IsSound(claim, before.GetValueOrDefault(claim.Id, claim.State)))
            && Claims.SelectMany(claim => claim.Days).Where(day => day.Live).GroupBy(day => day.SessionId).All(taken => taken.Count() == 1)
            && Claims.Where(claim => claim.Origin == ClaimOrigin.Correction && claim.State.IsLive()).GroupBy(claim => claim.FollowsId).All(one => one.Count() == 1)
            && _runs.TrueForAll(run => run.WhyTotalsDiffer(Claims) is null)
            && PaidOnce();

        // A session's honorarium is paid once, whatever was returned, split and corrected on the way.
        private bool PaidOnce() => Claims.Where(claim => claim.State == ClaimState.Paid).SelectMany(claim => claim.Lines)
            .Where(line => line.Kind == ClaimLineKind.Honorarium).Sum(line => line.Amount) <= Money.Kronor(1863);

        private bool IsSound(HonorariumClaim claim, ClaimState before)
        {
            var run = _runs.Find(one => one.Id == claim.RunId);
            Guid[] stood = [.. new[] { claim.StartedBy ?? Payee, claim.ReviewedBy, claim.AttestedBy, run?.MadeBy }.OfType<Guid>()];
            return (claim.State == before || before.MayBecome(claim.State))
                && claim.AttestedBy != CoLeader
                && claim.ReviewedBy != Payee && claim.AttestedBy != Payee && run?.MadeBy != Payee
                && stood.Distinct().Count() == stood.Length
                && claim.Parties.Select(party => party.AccountId).Distinct().Count() == claim.Parties.Count
                && (claim.State is ClaimState.InRun or ClaimState.Paid) == (run is not null);
        }

        private void Stop(HonorariumClaim claim, Guid by)
        {
            if (by == Payee)
            {
                claim.Withdraw(by, Now);
            }
            else
            {
                claim.Reject(by, _coLeaderMayReview, Reason, Now);
            }
        }

        private void Correct(HonorariumClaim claim, Guid by)
        {
            var chain = ClaimChain.Of(claim, Claims);
            if (chain.WhyNotCorrect() is null && chain.Days() is [var day, ..])
            {
                var extent = day.Day.Extent == HonorariumExtent.FullDay ? HonorariumExtent.HalfDay : HonorariumExtent.FullDay;
                var entry = new CorrectionEntry([new(day.Day.Id, extent, 0)], [], Reason);
                if (day.Honorarium is not null && chain.WhyNotCorrect(entry, Rules) is null)
                {
                    Claims.Add(chain.Correct(entry, by, $"VGR-2025-{Claims.Count:D6}", Rules, Now));
                }
            }
        }
    }
}
