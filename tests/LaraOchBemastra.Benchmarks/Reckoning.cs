using BenchmarkDotNet.Attributes;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Benchmarks;

/// <summary>What one draft costs to reckon: it happens at every view of it.</summary>
[MemoryDiagnoser]
public class Reckoning
{
    private static readonly DateOnly _from = new(2026, 1, 1);
    private static readonly Guid _region = Guid.CreateVersion7();
    private ClaimRules _rules = null!;
    private HonorariumClaim _claim = null!;

    [Params(6, 60)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var now = _from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        _rules = new ClaimRules(
            new HonorariumRates([Rate(RateKind.HalfDay, 931, now), Rate(RateKind.FullDay, 1863, now)]),
            [DayRule.ByDay(_region, _from, DayBasis.DepartureToReturn, 240, assumed: true, "benchmark")]);
        var payee = Guid.CreateVersion7();
        var source = new ClaimSource(
            _region, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "26-0001", Guid.CreateVersion7(), payee, "Payee",
            "1", "2", Currency.Sek, []);
        var activities = Enumerable.Range(0, Days).Select(day => new ClaimActivity(
            ClaimBasis.OfSession(Guid.CreateVersion7(), Guid.CreateVersion7(), 1), _from.AddDays(day), new TimeOnly(13, 0), new TimeOnly(15, 30), true));
        _claim = HonorariumClaim.From(source, activities, "B-1", _rules, now);
        foreach (var day in _claim.Days)
        {
            _claim.Travel(payee, day.Id, new TimeOnly(11, 45), new TimeOnly(16, 15), _rules);
        }
    }

    [Benchmark]
    public Money Reckon()
    {
        _claim.Reckon(_rules);
        return _claim.Gross;
    }

    private static HonorariumRate Rate(RateKind kind, long kronor, DateTime now)
    {
        var rate = HonorariumRate.Propose(
            new RateEntry(_region, kind, Money.Kronor(kronor), Currency.Sek, _from, "benchmark", string.Empty), [], Guid.CreateVersion7(), now);
        rate.Confirm(Guid.CreateVersion7(), now);
        return rate;
    }
}
