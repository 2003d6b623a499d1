using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>The region's own codes in a run's files, as they are on its pay day.</summary>
internal sealed class BookingContent(RunContents contents, PaperWords words)
{
    private readonly BookingRules rules = contents.BookingRules;
    private readonly DateOnly day = contents.Run.PayDay;

    public PayoutBooking Of() => new()
    {
        BookedBy = contents.BookedBy,
        CompanyName = rules.CompanyName.Length > 0 ? rules.CompanyName : contents.Region.Name,
        CompanyNumber = rules.CompanyNumber,
        CompanyId = rules.CompanyId,
        Series = rules.Series,
        Sides = Enum.GetValues<BookingSide>()
            .Select(side => (Side: side, Code: Code(BookingTable.Account, BookingSubject.Of(side))))
            .Where(side => side.Code is not null).ToDictionary(side => side.Side, side => side.Code!),
        Dimensions = [.. Dimensions().OrderBy(dimension => dimension.Number)],
    };

    public BookedCode? Code(BookingTable table, BookingSubject subject) =>
        contents.BookingCodes.On(day, table, subject) is { } row ? new BookedCode(row.Code, row.Label) : null;

    public IReadOnlyList<BookedObject> Objects(HonorariumClaim claim, string? identityDigits) =>
    [
        .. new (int? Dimension, string? Code)[]
            {
                (rules.CostCentreDimension, claim.CostCentre),
                (rules.ActivityDimension, claim.ActivityCode),
                (rules.CourseDimension, claim.CourseCode),
                (rules.PayeeDimension, identityDigits),
            }
            .Where(one => one.Dimension is not null && !string.IsNullOrEmpty(one.Code))
            .Select(one => new BookedObject(one.Dimension!.Value, one.Code!)).OrderBy(one => one.Dimension),
    ];

    private IEnumerable<BookedDimension> Dimensions()
    {
        if (rules.CostCentreDimension is { } centre)
        {
            yield return Dimension(centre, "Dimension.CostCentre", claim => claim.CostCentre, code => Name(BookingTable.CostCentre, code));
        }

        if (rules.ActivityDimension is { } activity)
        {
            yield return Dimension(activity, "Dimension.Activity", claim => claim.ActivityCode, code => Name(BookingTable.Activity, code));
        }

        if (rules.CourseDimension is { } course)
        {
            yield return Dimension(course, "Dimension.Course", claim => claim.CourseCode, code => code);
        }

        if (rules.PayeeDimension is { } payee)
        {
            var people = contents.Claims
                .Select(claim => (Code: contents.Payees.GetValueOrDefault(claim.LeaderId)?.IdentityNumber, Name: claim.PayeeName))
                .Where(one => !string.IsNullOrEmpty(one.Code)).DistinctBy(one => one.Code).ToDictionary(one => one.Code!, one => one.Name);
            yield return new BookedDimension(payee, words.Word("Dimension.Payee"), people);
        }
    }

    private BookedDimension Dimension(int number, string word, Func<HonorariumClaim, string> code, Func<string, string> name) => new(
        number,
        words.Word(word),
        contents.Claims.Select(code).Where(one => one.Length > 0).Distinct(StringComparer.Ordinal).ToDictionary(one => one, name));

    private string Name(BookingTable table, string code) => contents.BookingCodes.NameOn(day, table, code);
}
