using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Tests.Common;

public class DateSpanTests
{
    private static readonly DateOnly First = new(2025, 1, 1);

    [Fact]
    public void Both_ends_of_a_span_belong_to_it()
    {
        var span = new DateSpan(First, First.AddDays(2));
        Assert.True(span.Contains(First) && span.Contains(First.AddDays(2)));
        Assert.False(span.Contains(First.AddDays(-1)) || span.Contains(First.AddDays(3)));
    }

    [Fact]
    public void An_open_end_holds_until_further_notice() =>
        Assert.True(new DateSpan(First, null).Contains(DateOnly.MaxValue));

    [Fact]
    public void Two_spans_overlap_exactly_when_they_share_a_day() =>
        Prop.ForAll(Spans(), Spans(), (one, other) =>
        {
            var shared = Enumerable.Range(-5, 60).Any(n => one.Contains(First.AddDays(n)) && other.Contains(First.AddDays(n)));
            return one.Overlaps(other) == shared && other.Overlaps(one) == shared;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_row_in_force_is_the_newest_that_has_begun_and_there_is_never_a_gap_after_the_first() =>
        Prop.ForAll(Gen.Choose(0, 40).NonEmptyListOf().ToArbitrary(), Gen.Choose(-5, 50).ToArbitrary(), (starts, day) =>
        {
            var rows = starts.Distinct().Select(start => new Row(First.AddDays(start))).ToList();
            var expected = starts.Where(start => start <= day).Select(start => (DateOnly?)First.AddDays(start)).Max();
            return rows.On(First.AddDays(day))?.ValidFrom == expected;
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<DateSpan> Spans() =>
        (from start in Gen.Choose(0, 20)
         from length in Gen.Choose(-1, 20)
         select new DateSpan(First.AddDays(start), length < 0 ? null : First.AddDays(start + length))).ToArbitrary();

    private sealed record Row(DateOnly ValidFrom) : IDated;
}
