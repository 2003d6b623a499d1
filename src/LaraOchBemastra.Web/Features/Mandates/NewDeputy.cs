using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LaraOchBemastra.Web.Features.Mandates;

/// <summary>Who attests with whose mandate, and when.</summary>
public sealed class NewDeputy
{
    public Guid? AccountId { get; set; }

    public Guid? ForAccountId { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Attesters { get; set; } = [];

    public DeputyEntry Entry(Guid regionId) =>
        new(regionId, AccountId ?? Guid.Empty, ForAccountId ?? Guid.Empty, From ?? default, Until ?? default);

    public async Task<NewDeputy> ChooseAmongAsync(PortalDb db, Viewer viewer)
    {
        Attesters = await Choices.AttestersAsync(db, viewer, chosen: null);
        return this;
    }
}

public sealed class NewDeputyValidator : AbstractValidator<NewDeputy>
{
    public NewDeputyValidator()
    {
        RuleFor(form => form.AccountId).NotNull();
        RuleFor(form => form.ForAccountId).NotNull();
        RuleFor(form => form.From).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Until).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
    }
}
