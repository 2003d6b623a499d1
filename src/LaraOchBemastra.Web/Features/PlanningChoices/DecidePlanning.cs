using FluentValidation;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.PlanningChoices;

/// <summary>What a region uses of planning together and of finding leaders.</summary>
public sealed class DecidePlanning
{
    public bool TakesInterest { get; set; }

    public int? InterestMonths { get; set; }

    public bool HasWorkingGroups { get; set; }

    public bool TakesLeaderInterest { get; set; }

    public AgreementUse? Agreement { get; set; }

    public Guid Version { get; set; }

    /// <summary>The agreement that holds, if one was written.</summary>
    [BindNever]
    [ValidateNever]
    public AgreementText? Text { get; set; }

    public static DecidePlanning Of(PlanningSettings settings) => new()
    {
        TakesInterest = settings.TakesInterest,
        InterestMonths = settings.InterestMonths,
        HasWorkingGroups = settings.HasWorkingGroups,
        TakesLeaderInterest = settings.TakesLeaderInterest,
        Agreement = settings.Agreement,
        Version = settings.Version,
    };

    public void Apply(PlanningSettings settings)
    {
        settings.TakeInterest(TakesInterest, InterestMonths!.Value);
        settings.WorkInGroups(HasWorkingGroups);
        settings.FindLeaders(TakesLeaderInterest, Agreement!.Value);
    }
}

public sealed class DecidePlanningValidator : AbstractValidator<DecidePlanning>
{
    public DecidePlanningValidator()
    {
        RuleFor(form => form.InterestMonths).NotNull().InclusiveBetween(PlanningSettings.FewestMonths, PlanningSettings.MostMonths);
        RuleFor(form => form.Agreement).NotNull().IsInEnum();
    }
}
