using FluentValidation;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Web.Features.LogRules;

/// <summary>What the region decides about logs.</summary>
public sealed class EditLogRules
{
    public Guid Version { get; set; }

    public int? DaysToSign { get; set; }

    public bool LateCancellationCounts { get; set; }

    public static EditLogRules Of(LogSettings settings) => new()
    {
        Version = settings.Version,
        DaysToSign = settings.DaysToSign,
        LateCancellationCounts = settings.LateCancellationCounts,
    };
}

public sealed class EditLogRulesValidator : AbstractValidator<EditLogRules>
{
    public EditLogRulesValidator() => RuleFor(form => form.DaysToSign).NotNull().InclusiveBetween(LogSettings.FewestDays, LogSettings.MostDays);
}
