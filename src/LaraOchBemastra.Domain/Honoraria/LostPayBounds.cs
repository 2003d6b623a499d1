using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What bounds the lost earnings of a date.</summary>
/// <param name="MostHours">None where nothing bounds them.</param>
/// <param name="PerHour">The cap's row.</param>
/// <param name="PerDay">The cap's row.</param>
/// <param name="SelfEmployed">An hour by a yearly sickness-benefit income.</param>
internal sealed record LostPayBounds(decimal? MostHours, HonorariumRate? PerHour, HonorariumRate? PerDay, Func<Money, Money?> SelfEmployed)
{
    public Money HourOf(long? yearlyMinor) => yearlyMinor is { } minor ? SelfEmployed(new Money(minor)) ?? Money.Zero : Money.Zero;
}
