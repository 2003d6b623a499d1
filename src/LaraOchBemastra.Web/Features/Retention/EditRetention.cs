using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Privacy;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Retention;

/// <summary>The time and the two decisions of one category.</summary>
public sealed class EditRetention
{
    public int? Months { get; set; }

    public string DisposalNumber { get; set; } = string.Empty;

    public DateOnly? DisposalOn { get; set; }

    public string DisposalBy { get; set; } = string.Empty;

    public string ApplicationNumber { get; set; } = string.Empty;

    public DateOnly? ApplicationOn { get; set; }

    public string ApplicationBy { get; set; } = string.Empty;

    public Guid Version { get; set; }

    [BindNever]
    public DataCategory Kept { get; set; }

    public RecordedDecision? Disposal => Decision(DisposalNumber, DisposalOn, DisposalBy);

    public RecordedDecision? Application => Decision(ApplicationNumber, ApplicationOn, ApplicationBy);

    /// <summary>Some of the three is written; then all are needed.</summary>
    public bool HasDisposal => IsBegun(DisposalNumber, DisposalOn, DisposalBy);

    public bool HasApplication => IsBegun(ApplicationNumber, ApplicationOn, ApplicationBy);

    public static EditRetention Of(RetentionRule rule) => new()
    {
        Months = rule.Months,
        DisposalNumber = rule.DisposalNumber,
        DisposalOn = rule.DisposalOn,
        DisposalBy = rule.DisposalBy,
        ApplicationNumber = rule.ApplicationNumber,
        ApplicationOn = rule.ApplicationOn,
        ApplicationBy = rule.ApplicationBy,
        Version = rule.Version,
        Kept = rule.Category,
    };

    private static bool IsBegun(string number, DateOnly? on, string by) => number.Trim().Length > 0 || on is not null || by.Trim().Length > 0;

    private static RecordedDecision? Decision(string number, DateOnly? on, string by) =>
        on is { } day && number.Trim().Length > 0 && by.Trim().Length > 0 ? new RecordedDecision(number.Trim(), day, by.Trim()) : null;
}

public sealed class EditRetentionValidator : AbstractValidator<EditRetention>
{
    public EditRetentionValidator()
    {
        RuleFor(form => form.Months).InclusiveBetween(0, RetentionRule.MostMonths);
        RuleFor(form => form.DisposalNumber).MaximumLength(RetentionRule.NumberLength);
        RuleFor(form => form.DisposalBy).MaximumLength(RetentionRule.ByLength);
        RuleFor(form => form.DisposalOn).GreaterThanOrEqualTo(Session.Earliest);
        RuleFor(form => form.ApplicationNumber).MaximumLength(RetentionRule.NumberLength);
        RuleFor(form => form.ApplicationBy).MaximumLength(RetentionRule.ByLength);
        RuleFor(form => form.ApplicationOn).GreaterThanOrEqualTo(Session.Earliest);
    }
}
