using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Mandates;

/// <summary>Who may attest up to what; 0 kronor ends an earlier mandate from the date.</summary>
public sealed class NewMandate
{
    public Guid? AccountId { get; set; }

    /// <summary>None for every cost centre of the region.</summary>
    public string CostCentre { get; set; } = string.Empty;

    public Money? Limit { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public string Source { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Attesters { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> CostCentres { get; set; } = [];

    public MandateEntry Entry(Guid regionId) =>
        new(regionId, AccountId ?? Guid.Empty, CostCentre, Limit ?? Money.Zero, ValidFrom ?? default, Source);

    public async Task<NewMandate> ChooseAmongAsync(PortalDb db, Viewer viewer)
    {
        var today = db.Clock.Today(viewer.TimeZone);
        ValidFrom ??= today;
        Attesters = await Choices.AttestersAsync(db, viewer, AccountId);
        CostCentres = [.. (await db.For(viewer).Units.Where(unit => unit.CostCentre != string.Empty)
                .GroupBy(unit => unit.CostCentre).Select(same => new { CostCentre = same.Key, Unit = same.Min(unit => unit.Name) })
                .OrderBy(one => one.CostCentre).ToListAsync())
            .Select(one => new SelectListItem($"{one.CostCentre} {one.Unit}", one.CostCentre, one.CostCentre == CostCentre))];
        return this;
    }
}

/// <summary>Whom a mandate or a deputy can be chosen among.</summary>
internal static class Choices
{
    public static async Task<IReadOnlyList<SelectListItem>> AttestersAsync(PortalDb db, Viewer viewer, Guid? chosen) =>
        [.. (await db.For(viewer).Attesters(db.Clock.Today(viewer.TimeZone)).OrderBy(account => account.Name)
                .Select(account => new { account.Id, account.Name }).ToListAsync())
            .Select(account => new SelectListItem(account.Name, account.Id.ToString(), account.Id == chosen))];
}

public sealed class NewMandateValidator : AbstractValidator<NewMandate>
{
    public NewMandateValidator()
    {
        RuleFor(form => form.AccountId).NotNull();
        RuleFor(form => form.CostCentre).MaximumLength(HonorariumClaim.CodeLength);
        RuleFor(form => form.Limit).NotNull();
        RuleFor(form => form.ValidFrom).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Source).NotEmpty().MaximumLength(Mandate.SourceLength);
    }
}
