using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.OwnData;

/// <summary>That the person asked for erasure, as the coordinator writes it down.</summary>
public sealed class RecordErasure
{
    public DateOnly? ReceivedOn { get; set; }

    [BindNever]
    [ValidateNever]
    public PersonData? Data { get; set; }
}

public sealed class RecordErasureValidator : AbstractValidator<RecordErasure>
{
    public RecordErasureValidator() => RuleFor(form => form.ReceivedOn).NotNull().GreaterThanOrEqualTo(Session.Earliest);
}
