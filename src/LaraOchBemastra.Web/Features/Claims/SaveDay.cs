using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Claims;

public sealed class SaveDay
{
    public Guid DayId { get; set; }

    public TimeOnly? Departure { get; set; }

    public TimeOnly? Return { get; set; }

    /// <summary>Where the region asks; none leaves the question unanswered.</summary>
    public Meals? Meals { get; set; }

    /// <summary>None means: as the rule proposes.</summary>
    public HonorariumExtent? Extent { get; set; }

    public decimal? Hours { get; set; }

    public string Reason { get; set; } = string.Empty;

    public static SaveDay Of(ClaimDay day) => new()
    {
        DayId = day.Id,
        Departure = day.Departure,
        Return = day.Return,
        Meals = day.Meals ?? Domain.Honoraria.Meals.NonePaid,
        Extent = day.ExtentByHand ? day.Extent : null,
        Hours = day.ExtentByHand && day.Extent == HonorariumExtent.Hours ? day.Hours : null,
        Reason = day.ExtentReason,
    };

    public Refusal? WriteTo(HonorariumClaim claim, Guid by, ClaimRules rules)
    {
        if (claim.Day(DayId) is not { } day)
        {
            return HonorariaRefusals.DayUnknown();
        }

        if (day.Borrowed)
        {
            // Times and extent are the other claim's; here the day only carries lines.
            return null;
        }

        if ((day.Departure, day.Return) != (Departure, Return))
        {
            claim.Travel(by, DayId, Departure, Return, rules);
        }

        if (Meals is { } meals && meals != day.Meals)
        {
            claim.SayMeals(by, DayId, meals, rules);
        }

        var (extent, hours) = Extent is { } chosen ? (chosen, Hours ?? 0) : (day.ProposedExtent, day.ProposedHours);
        if (claim.WhyNotChangeExtent(by, DayId, extent, hours, rules) is { } refusal)
        {
            return refusal;
        }

        claim.ChangeExtent(by, DayId, extent, hours, Reason.Trim(), rules);
        return null;
    }
}

internal sealed class SaveDayValidator : AbstractValidator<SaveDay>
{
    public SaveDayValidator()
    {
        RuleFor(day => day.Meals).IsInEnum();
        RuleFor(day => day.Hours).InclusiveBetween(0, ClaimLine.MaxHours);
        RuleFor(day => day.Reason).MaximumLength(ClaimDay.ReasonLength);
    }
}
