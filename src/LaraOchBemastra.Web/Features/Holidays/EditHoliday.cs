using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Holidays;

/// <summary>A school holiday: what it is called, from when to when, and for whom.</summary>
public sealed class EditHoliday
{
    public string Name { get; set; } = string.Empty;

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public Guid? OrganisationId { get; set; }

    public Guid Version { get; set; }

    /// <summary>None while it is new.</summary>
    [BindNever]
    public Guid? Id { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    public static EditHoliday Of(SchoolHoliday holiday) => new()
    {
        Id = holiday.Id,
        Name = holiday.Name,
        From = holiday.From,
        To = holiday.To,
        OrganisationId = holiday.OrganisationId,
        Version = holiday.Version,
    };

    public async Task<EditHoliday> ChooseAmongAsync(PortalDb db, Viewer viewer)
    {
        Organisations = [.. (await db.For(viewer).Organisations.AsNoTracking().OrderBy(one => one.Name).ToListAsync())
            .Select(one => new SelectListItem(one.Name, one.Id.ToString()))];
        return this;
    }
}

public sealed class EditHolidayValidator : AbstractValidator<EditHoliday>
{
    public EditHolidayValidator()
    {
        RuleFor(form => form.Name).NotEmpty().MaximumLength(SchoolHoliday.NameLength);
        RuleFor(form => form.From).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.To).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
    }
}
