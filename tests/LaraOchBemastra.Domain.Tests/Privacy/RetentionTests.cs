using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Privacy;

namespace LaraOchBemastra.Domain.Tests.Privacy;

public class RetentionTests
{
    private static readonly DateOnly _today = new(2026, 3, 10);
    private static readonly DateTime _now = new(2026, 3, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly RecordedDecision _disposal = new("ARK 2025-00012", new DateOnly(2025, 11, 3), "Arkivnämnden");
    private static readonly RecordedDecision _application = new("SkaS 2026-00007", new DateOnly(2026, 1, 14), "Styrelsen");

    [Fact]
    public void Nothing_is_disposed_of_without_both_decisions_and_a_time()
    {
        var rule = Rule();
        Assert.Equal(PrivacyRefusals.MonthsMissing(), rule.WhyNotPurge());
        rule.Decide(6, null, null, _today);
        Assert.Equal(PrivacyRefusals.DisposalMissing(), rule.WhyNotPurge());
        rule.Decide(6, _disposal, null, _today);
        Assert.Equal(PrivacyRefusals.ApplicationMissing(), rule.WhyNotPurge());
        Assert.Throws<RefusedException>(() => Protocol().Add(rule, "25-0001", _today, 3));
        rule.Decide(6, _disposal, _application, _today);
        Assert.Null(rule.WhyNotPurge());
    }

    [Fact]
    public void Decisions_come_in_order_and_none_is_dated_ahead()
    {
        var rule = Rule();
        Assert.Equal(PrivacyRefusals.DisposalMissing(), rule.WhyNotDecide(6, null, _application, _today));
        Assert.Equal(PrivacyRefusals.AppliedBeforeDecided(), rule.WhyNotDecide(6, _disposal with { On = _today }, _application, _today));
        Assert.Equal(PrivacyRefusals.DecisionInTheFuture(), rule.WhyNotDecide(6, _disposal with { On = _today.AddDays(1) }, null, _today));
        Assert.Equal(PrivacyRefusals.MonthsWrong(RetentionRule.MostMonths), rule.WhyNotDecide(-1, null, null, _today));
    }

    [Fact]
    public void Data_are_due_when_the_months_after_the_courses_end_have_gone_by()
    {
        var rule = Rule();
        rule.Decide(6, _disposal, _application, _today);
        Assert.True(rule.IsDue(new DateOnly(2025, 9, 10), _today));
        Assert.False(rule.IsDue(new DateOnly(2025, 9, 11), _today));
        Assert.False(Rule().IsDue(new DateOnly(2020, 1, 1), _today));
    }

    [Theory]
    [InlineData(1, "2026-02-28", "2026-01-31")]
    [InlineData(1, "2026-03-10", "2026-02-10")]
    [InlineData(0, "2026-03-10", "2026-03-10")]
    public void Months_of_different_length_are_counted_by_the_calendar(int months, string today, string end)
    {
        var rule = Rule();
        var (day, latest) = (DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.ParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        rule.Decide(months, null, null, day);
        Assert.True(rule.IsDue(latest, day));
        Assert.False(rule.IsDue(latest.AddDays(1), day));
    }

    [Fact]
    public void The_protocol_holds_the_decisions_as_they_were()
    {
        var rule = Rule();
        rule.Decide(6, _disposal, _application, _today);
        var protocol = Protocol();
        protocol.Add(rule, "25-0001", new DateOnly(2025, 6, 1), 12);
        rule.Decide(24, _disposal with { Number = "ARK 2026-1" }, _application, _today);
        var line = Assert.Single(protocol.Lines);
        Assert.Equal((6, "ARK 2025-00012", "SkaS 2026-00007", 12), (line.Months, line.DisposalNumber, line.ApplicationNumber, line.Count));
    }

    [Fact]
    public void A_request_to_erase_is_decided_once_by_a_person_who_says_why()
    {
        var request = new ErasureRequest(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), _today, Guid.CreateVersion7());
        Assert.Equal(PrivacyRefusals.ReasonNeeded(), request.WhyNotDecide(" "));
        Assert.Equal(PrivacyRefusals.NotGranted(), request.WhyNotCarryOut());
        request.Decide(granted: true, "Inget hinder", Guid.CreateVersion7(), _now);
        Assert.Equal(PrivacyRefusals.AlreadyDecided(), request.WhyNotDecide("Ändrat mig"));
        request.CarryOut(_now);
        Assert.Equal(ErasureState.CarriedOut, request.State);
        Assert.Throws<RefusedException>(() => request.CarryOut(_now));
    }

    private static RetentionRule Rule() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), DataCategory.Contact);

    private static Purge Protocol() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, Guid.CreateVersion7(), "Adam Wallin", _now);
}
