using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Substitutes;

/// <summary>Who leads one session in another's place.</summary>
public sealed class ChooseSubstitute : SessionForm
{
    /// <summary>The course's leader who cannot come.</summary>
    public Guid? For { get; set; }

    public Guid? Who { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SessionSeat> Seats { get; set; } = [];

    /// <summary>Those who could come instead; none before it is said for whom.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<OfferedSubstitute> Offered { get; set; } = [];

    public SessionSeat? Chosen => Seats.FirstOrDefault(seat => seat.LeaderId == For);
}

/// <summary>A leader of the course at this session, and who comes instead of her.</summary>
public sealed record SessionSeat(Guid LeaderId, string Name, LeaderKind Kind, string? Substitute);

/// <param name="Id">The leader.</param>
/// <param name="Name">Her name.</param>
/// <param name="Unit">Where she works or belongs.</param>
/// <param name="WhyNot">What keeps her from this session, in one sentence.</param>
public sealed record OfferedSubstitute(Guid Id, string Name, string Unit, Refusal? WhyNot);

public sealed class ChooseSubstituteValidator : AbstractValidator<ChooseSubstitute>
{
    public ChooseSubstituteValidator()
    {
        RuleFor(form => form.For).NotNull();
        RuleFor(form => form.Who).NotNull();
    }
}

/// <summary>That the course's own leader comes after all.</summary>
public sealed class EndSubstitution : SessionForm
{
    public Guid? For { get; set; }
}
