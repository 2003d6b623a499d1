using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Claims;

/// <summary>All a payee may say of a draft, in one form: nothing typed is lost by pressing another of its buttons.</summary>
public sealed class SaveClaim
{
    public const int MostDays = 100;

    /// <summary>Longer than any the page makes: a kind and a key.</summary>
    public const int ThenLength = 80;

    public Guid Version { get; set; }

    public bool Waived { get; set; }

    public bool LostPay { get; set; }

    /// <summary>Öre on the button that sends.</summary>
    public long Shown { get; set; }

    /// <summary>
    /// The button that was pressed: <c>line-CarKm-{day}</c>, <c>edit-{line}</c>, <c>evidence-{line}</c>, <c>leave-{day}</c>,
    /// <c>same-{day}</c>, or none.
    /// </summary>
    public string Then { get; set; } = string.Empty;

    public List<SaveDay> Days { get; set; } = [];

    public static SaveClaim Of(HonorariumClaim claim) => new()
    {
        Version = claim.Version,
        Waived = claim.Waived,
        LostPay = claim.DidLosePay,
        Days = [.. claim.Days.OrderBy(day => day.Date).Select(SaveDay.Of)],
    };

    public void WriteTo(HonorariumClaim claim, Guid by, ClaimRules rules, Action<Refusal, string> refuse)
    {
        if (claim.Waived != Waived)
        {
            claim.Waive(by, Waived, rules);
        }

        claim.SayWhetherPayWasLost(by, LostPay, rules);
        for (var index = 0; index < Days.Count; index++)
        {
            if (Days[index].WriteTo(claim, by, rules) is { } refusal)
            {
                refuse(refusal, $"Days[{index}].{nameof(SaveDay.Extent)}");
            }
        }

        if (Key("same-") is { } model && claim.Day(model) is { Departure: not null, Return: not null } like)
        {
            claim.TravelAsBefore(by, TravelMemory.Of(claim, like), rules);
        }

        if (Key("leave-") is { } left && claim.Day(left) is not null)
        {
            claim.RemoveDay(by, left);
        }
    }

    /// <summary>Where the pressed button leads once all is saved.</summary>
    public string Next(Guid claimId)
    {
        if (Key("edit-") is { } line)
        {
            return $"/claims/{claimId}/lines/{line}";
        }

        if (Key("evidence-") is { } shown)
        {
            return $"/claims/{claimId}/lines/{shown}/evidence";
        }

        foreach (var kind in Enum.GetValues<ClaimLineKind>())
        {
            if (Key($"line-{kind}-") is { } day)
            {
                return $"/claims/{claimId}/lines/new?kind={kind}&day={day}";
            }
        }

        return $"/claims/{claimId}";
    }

    private Guid? Key(string button) =>
        Then.StartsWith(button, StringComparison.Ordinal) && Guid.TryParse(Then.AsSpan(button.Length), out var key) ? key : null;
}

internal sealed class SaveClaimValidator : AbstractValidator<SaveClaim>
{
    public SaveClaimValidator()
    {
        RuleFor(form => form.Then).MaximumLength(SaveClaim.ThenLength);
        RuleFor(form => form.Days.Count).LessThanOrEqualTo(SaveClaim.MostDays);
        RuleForEach(form => form.Days).SetValidator(new SaveDayValidator());
    }
}
