using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What bounds the lost earnings of a date.</summary>
/// <param name="MostHours">None where nothing bounds them.</param>
/// <param name="PerHour">The cap's row.</param>
/// <param name="PerDay">The cap's row.</param>
/// <param name="SelfEmployed">An hour by a yearly sickness-benefit income.</param>
internal sealed record LostPayBounds(decimal? MostHours, HonorariumRate? PerHour, HonorariumRate? PerDay, Func<Money, Money?> SelfEmployed)
{
    /// <summary>What an hour of it cost her, before any cap.</summary>
    public Money Asked(ClaimLine line) => line.Basis == LostPayBasis.SicknessBenefitIncome ? HourOf(line.YearlyIncomeMinor) : line.Stated;

    private Money HourOf(long? yearlyMinor) => yearlyMinor is { } minor ? SelfEmployed(new Money(minor)) ?? Money.Zero : Money.Zero;
}
