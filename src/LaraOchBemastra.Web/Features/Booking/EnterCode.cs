using FluentValidation;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Booking;

/// <summary>A row that is entered: what it stands for, its code and what the files call it.</summary>
public sealed class EnterCode
{
    public BookingTable Table { get; set; } = BookingTable.WageType;

    public string Subject { get; set; } = string.Empty;

    /// <summary>None means all kinds of work.</summary>
    public WorkKind? Work { get; set; }

    public string Code { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    public DateOnly? ValidFrom { get; set; }

    public string Source { get; set; } = string.Empty;

    public bool Assumed { get; set; }

    public bool IsOfCodes() => Table is BookingTable.WageType or BookingTable.Account;

    public BookingEntry Entry(Guid regionId) => new(
        regionId, Table, new BookingSubject(Subject.Trim()), ValidFrom!.Value, Code.Trim(), Label.Trim(), Source.Trim(), Assumed)
    {
        Work = IsOfCodes() ? Work : null,
    };
}

public sealed class EnterCodeValidator : AbstractValidator<EnterCode>
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    public EnterCodeValidator()
    {
        RuleFor(form => form.Table).IsInEnum();
        RuleFor(form => form.Subject).NotEmpty().MaximumLength(BookingSubject.KeyLength);
        RuleFor(form => form.Work).IsInEnum();
        RuleFor(form => form.Code).MaximumLength(BookingCode.CodeLength);
        RuleFor(form => form.Code).NotEmpty().When(form => form.IsOfCodes());
        RuleFor(form => form.Label).NotEmpty().MaximumLength(BookingCode.LabelLength);
        RuleFor(form => form.ValidFrom).NotNull().InclusiveBetween(Earliest, Latest);
        RuleFor(form => form.Source).NotEmpty().MaximumLength(BookingCode.SourceLength);
    }
}
