using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>On which day of the month a region pays, and until when a claim must be attested to be paid then.</summary>
public sealed class PayDayRule : AggregateRoot, IDated
{
    public const int SourceLength = 400;
    public const int LastDay = 28;

    private PayDayRule()
    {
    }

    private PayDayRule(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; private init; }

    public DateOnly ValidFrom { get; private init; }

    /// <summary>Of the month.</summary>
    public int PayDay { get; private init; }

    /// <summary>Of the month, at most the day of payment.</summary>
    public int CutOffDay { get; private init; }

    public bool Assumed { get; private init; }

    public string Source { get; private init; } = string.Empty;

    /// <summary>None for a row that came with the installation.</summary>
    public Guid? EnteredBy { get; private init; }

    public static Refusal? WhyNotEnter(PayDays days, DateOnly validFrom, string source, IEnumerable<PayDayRule> existing)
    {
        if (days.CutOffDay < 1 || days.CutOffDay > days.PayDay || days.PayDay > LastDay)
        {
            return HonorariaRefusals.PayDayUnknown();
        }

        if (string.IsNullOrWhiteSpace(source))
        {
            return HonorariaRefusals.RateSourceMissing();
        }

        return existing.Any(rule => rule.ValidFrom == validFrom) ? HonorariaRefusals.RateExists(validFrom) : null;
    }

    public static PayDayRule Of(Guid regionId, DateOnly validFrom, PayDays days, bool assumed, string source, Guid? by = null, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7())
        {
            RegionId = regionId,
            ValidFrom = validFrom,
            PayDay = days.PayDay,
            CutOffDay = days.CutOffDay,
            Assumed = assumed,
            Source = source,
            EnteredBy = by,
        };
}

/// <summary>Days of the month.</summary>
public sealed record PayDays(int PayDay, int CutOffDay);
