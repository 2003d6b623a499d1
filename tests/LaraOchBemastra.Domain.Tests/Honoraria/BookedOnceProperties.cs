using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>Runs are made, refused, made again and taken back in any order; rule R-RUN-10 holds after each step.</summary>
public class BookedOnceProperties
{
    [Fact]
    public void Whatever_is_refused_and_taken_back_a_claims_cost_stands_once_in_the_books_while_a_run_pays_it()
    {
        var backs = 0;
        Prop.ForAll(Gen.Elements(Enum.GetValues<BookedBy>()).ToArbitrary(), Steps().ListOf(30).ToArbitrary(), (bookedBy, steps) =>
        {
            var books = new Books(bookedBy);
            var sound = steps.All(step => books.Take(step));
            backs += books.Runs.Count(run => run.RefusedOfId is not null);
            return sound;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
        Assert.True(backs > 100, $"only {backs} runs took a refused payment back");
    }

    private static Gen<(int Action, int Which, bool Booked)> Steps() =>
        from action in Gen.Choose(0, 4)
        from which in Gen.Choose(0, 50)
        from booked in Gen.Elements(true, false)
        select (action, which, booked);

    private sealed class Books(BookedBy bookedBy)
    {
        private static readonly Guid Second = Guid.CreateVersion7();

        private readonly HonorariumClaim[] _claims = Claims();

        public List<PayoutRun> Runs { get; } = [];

        private PayoutRunOrder Order(Guid by) =>
            new(Runs.Count + 1, by, new DateOnly(2025, 12, 31), PayDay, 1 + Runs.Sum(run => run.Payments.Count), BookedBy: bookedBy);

        public bool Take((int Action, int Which, bool Booked) step)
        {
            try
            {
                Act(step);
            }
            catch (RefusedException)
            {
                // Most steps do not fit where things stand; what counts is what they leave.
            }

            return Runs.TrueForAll(run => run.WhyTotalsDiffer(_claims) is null) && Array.TrueForAll(_claims, StandsOnce);
        }

        private void Act((int Action, int Which, bool Booked) step)
        {
            var run = Runs.Count == 0 ? null : Runs[step.Which % Runs.Count];
            switch (step.Action)
            {
                case 0:
                    Runs.Add(PayoutRun.Make(Order(Payroll), _claims, West, Payments, new Dictionary<Guid, PayeeFacts>(), Now));
                    break;
                case 1 or 2 when run is not null:
                    var payment = run.Payments[step.Which % run.Payments.Count];
                    var outcome = step.Action == 1 ? PaymentOutcome.Refused : PaymentOutcome.Paid;
                    Runs.AddRange(run.Hear(Order(Payroll), [new(payment.Id, outcome, string.Empty, step.Booked)], _claims, Now) is { } back ? [back] : []);
                    break;
                case 3 when run is not null:
                    run.AskReversal(Payroll, Reason, _claims, Now);
                    Runs.Add(run.Reverse(Order(Second), _claims, Now));
                    break;
                default:
                    _claims[step.Which % _claims.Length].Release(Payroll, coLeaderMayReview: false);
                    break;
            }
        }

        // What a file's receiver took of it: payroll's refusal is its word that it took nothing, unless finance says it was booked.
        private bool StandsOnce(HonorariumClaim claim)
        {
            var stands = Runs.Where(run => run.Claims.Any(held => held.ClaimId == claim.Id)).Sum(run =>
            {
                var payment = run.Payments.Single(one => one.LeaderId == claim.LeaderId);
                var sign = run.TakesBack ? -1 : 1;
                return payment.Outcome == PaymentOutcome.Refused && !payment.Booked && run.RefusedOfId is null ? 0 : sign * claim.Gross.Minor;
            });
            return stands == (claim.RunId is null ? 0 : claim.Gross.Minor);
        }

        private static HonorariumClaim[] Claims()
        {
            var both = Guid.CreateVersion7();
            return [AFullDay(both).Attested(), AHalfDay(both).Attested(), AFullDay(Guid.CreateVersion7()).Attested(), AHalfDay(Guid.CreateVersion7()).Attested()];
        }
    }
}
