using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>Which of a run's files is booked by.</summary>
public enum BookedBy
{
    /// <summary>Payroll books what it pays; the ledger's file is for control.</summary>
    Payroll = 1,

    /// <summary>The ledger takes the vouchers; payroll's file is for control.</summary>
    Ledger = 2,
}

/// <summary>
/// How a region's files are addressed and which of them is booked by; one row a region. The other file says on its face
/// that it is a control copy, so that nothing is booked twice.
/// </summary>
public sealed class BookingRules : AggregateRoot
{
    public const int CompanyNameLength = 120;
    public const int CompanyNumberLength = 12;
    public const int CompanyIdLength = 20;
    public const int SeriesLength = 5;

    /// <summary>SIE and PAXml number their dimensions so; 1 cost centre, 6 project, 7 employee are agreed.</summary>
    public const int FirstDimension = 1;
    public const int LastDimension = 99;

    private BookingRules()
    {
    }

    public BookingRules(Guid regionId)
        : this(Guid.CreateVersion7(), regionId)
    {
    }

    public BookingRules(Guid id, Guid regionId)
        : base(id) => RegionId = regionId;

    public Guid RegionId { get; private set; }

    public BookedBy BookedBy { get; private set; } = BookedBy.Payroll;

    /// <summary>The legal person that pays; the region's name where it is empty.</summary>
    public string CompanyName { get; private set; } = string.Empty;

    /// <summary>Its organisation number, as it is to be written.</summary>
    public string CompanyNumber { get; private set; } = string.Empty;

    /// <summary>What payroll's own program knows the payer by.</summary>
    public string CompanyId { get; private set; } = string.Empty;

    /// <summary>The series of the ledger's vouchers.</summary>
    public string Series { get; private set; } = "L";

    /// <summary>The dimension a cost centre is an object of; none leaves it out.</summary>
    public int? CostCentreDimension { get; private set; } = 1;

    public int? ActivityDimension { get; private set; }

    /// <summary>The dimension a course's code is an object of.</summary>
    public int? CourseDimension { get; private set; } = 6;

    /// <summary>
    /// The dimension a payee is an object of. Off unless the region wants it: an identity number has no errand in a ledger.
    /// </summary>
    public int? PayeeDimension { get; private set; }

    /// <summary>One object of each dimension may stand on a line (SIE 4), so no two things share a dimension.</summary>
    public static Refusal? WhyNotDecide(BookingChoices choices)
    {
        var dimensions = choices.Dimensions;
        if (dimensions.Any(dimension => dimension is < FirstDimension or > LastDimension))
        {
            return BookingRefusals.DimensionOutside(FirstDimension, LastDimension);
        }

        return dimensions.Distinct().Count() == dimensions.Count ? null : BookingRefusals.DimensionTwice();
    }

    public void Decide(BookingChoices choices)
    {
        Refusal.Guard(WhyNotDecide(choices));
        BookedBy = choices.BookedBy;
        CompanyName = choices.CompanyName;
        CompanyNumber = choices.CompanyNumber;
        CompanyId = choices.CompanyId;
        Series = choices.Series;
        CostCentreDimension = choices.CostCentreDimension;
        ActivityDimension = choices.ActivityDimension;
        CourseDimension = choices.CourseDimension;
        PayeeDimension = choices.PayeeDimension;
    }
}

/// <summary>What an administrator decides.</summary>
public sealed record BookingChoices(
    BookedBy BookedBy,
    string CompanyName,
    string CompanyNumber,
    string CompanyId,
    string Series,
    int? CostCentreDimension,
    int? ActivityDimension,
    int? CourseDimension,
    int? PayeeDimension)
{
    public IReadOnlyList<int> Dimensions =>
        [.. new[] { CostCentreDimension, ActivityDimension, CourseDimension, PayeeDimension }.OfType<int>()];
}
