using FluentValidation;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Booking;

/// <summary>Who books a run, how the payer is named in the files, and which dimensions their lines carry.</summary>
public sealed class EditBookingRules
{
    public Guid Version { get; set; }

    public BookedBy BookedBy { get; set; } = BookedBy.Payroll;

    public string CompanyName { get; set; } = string.Empty;

    public string CompanyNumber { get; set; } = string.Empty;

    public string CompanyId { get; set; } = string.Empty;

    public string Series { get; set; } = string.Empty;

    public int? CostCentreDimension { get; set; }

    public int? ActivityDimension { get; set; }

    public int? CourseDimension { get; set; }

    public int? PayeeDimension { get; set; }

    public static EditBookingRules Of(BookingRules rules) => new()
    {
        Version = rules.Version,
        BookedBy = rules.BookedBy,
        CompanyName = rules.CompanyName,
        CompanyNumber = rules.CompanyNumber,
        CompanyId = rules.CompanyId,
        Series = rules.Series,
        CostCentreDimension = rules.CostCentreDimension,
        ActivityDimension = rules.ActivityDimension,
        CourseDimension = rules.CourseDimension,
        PayeeDimension = rules.PayeeDimension,
    };

    public BookingChoices Choices() => new(
        BookedBy, CompanyName.Trim(), CompanyNumber.Trim(), CompanyId.Trim(), Series.Trim(),
        CostCentreDimension, ActivityDimension, CourseDimension, PayeeDimension);
}

public sealed class EditBookingRulesValidator : AbstractValidator<EditBookingRules>
{
    public EditBookingRulesValidator()
    {
        RuleFor(form => form.BookedBy).IsInEnum();
        RuleFor(form => form.CompanyName).MaximumLength(BookingRules.CompanyNameLength);
        RuleFor(form => form.CompanyNumber).MaximumLength(BookingRules.CompanyNumberLength);
        RuleFor(form => form.CompanyId).MaximumLength(BookingRules.CompanyIdLength);
        RuleFor(form => form.Series).NotEmpty().MaximumLength(BookingRules.SeriesLength);
        RuleFor(form => form.CostCentreDimension).InclusiveBetween(BookingRules.FirstDimension, BookingRules.LastDimension);
        RuleFor(form => form.ActivityDimension).InclusiveBetween(BookingRules.FirstDimension, BookingRules.LastDimension);
        RuleFor(form => form.CourseDimension).InclusiveBetween(BookingRules.FirstDimension, BookingRules.LastDimension);
        RuleFor(form => form.PayeeDimension).InclusiveBetween(BookingRules.FirstDimension, BookingRules.LastDimension);
    }
}
