using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>A claim's lines as the files have them; kinds are treated alike, also those made later.</summary>
internal sealed class RunLineContent(RunContents contents, PaperWords words, BookingContent booking)
{
    /// <param name="claim">With days and lines.</param>
    /// <param name="days">The claim's days in the order of the file.</param>
    public IReadOnlyList<PayoutRunLine> Of(HonorariumClaim claim, List<ClaimDay> days) =>
    [
        .. from line in claim.Lines
           let place = days.FindIndex(day => day.Id == line.ClaimDayId)
           orderby place, line.Kind, line.Id
           select Line(line, place, days[place]),
    ];

    private PayoutRunLine Line(ClaimLine line, int place, ClaimDay day) => new()
    {
        Day = place,
        Date = day.Date,
        Kind = line.Kind,
        KindText = words[line.Kind],
        Detail = Detail(line, day),
        Quantity = line.Quantity,
        Unit = words.Word(UnitOf(line, day)),
        UnitPrice = Price(line),
        Amount = line.Amount.Minor,
        Treatment = line.Treatment,
        TreatmentText = words[line.Treatment],
        WageType = booking.Code(BookingTable.WageType, BookingSubject.Of(line.Kind, line.Treatment, day.Work)),
        Account = booking.Code(BookingTable.Account, BookingSubject.Of(line.Kind, line.Treatment, day.Work)),
        Evidence = Evidence(line),
        Employer = line.Employer.Length == 0 ? null : line.Employer,
        Purpose = line.Route.Length == 0 ? null : line.Route,
    };

    // Nought where a file could be: a line that takes another back has what it needs with that other.
    private int? Evidence(ClaimLine line) => contents.EvidenceOfLines.TryGetValue(line.Id, out var count)
        ? count
        : line.CorrectsId is null && (line.Kind == ClaimLineKind.LostEarnings || line.Kind.IsReceipted()) ? 0 : null;

    private string Detail(ClaimLine line, ClaimDay day)
    {
        if (line.Kind != ClaimLineKind.Honorarium)
        {
            return string.Empty;
        }

        var extent = ExtentOf(line, day);
        var paid = extent == HonorariumExtent.Hours ? words.Sentence("HoursAt", line.Quantity, line.UnitPrice) : words[extent];
        var done = day.Work == WorkKind.Session ? paid : $"{words[day.Work]}: {paid}";
        return line.Quantity < 0 ? words.Sentence("Detail.TakenBack", done) : done;
    }

    // What is taken back was another extent than the day's own, which is what is right instead.
    private HonorariumExtent ExtentOf(ClaimLine line, ClaimDay day) => line.RateId is { } id && contents.RateKinds.TryGetValue(id, out var kind)
        ? kind switch
        {
            RateKind.HalfDay => HonorariumExtent.HalfDay,
            RateKind.FullDay => HonorariumExtent.FullDay,
            RateKind.Hour => HonorariumExtent.Hours,
            RateKind.Occasion => HonorariumExtent.Occasion,
            _ => day.Extent,
        }
        : day.Extent;

    // A price that does not give the amount, as under a cap, would let payroll reckon another.
    private static long? Price(ClaimLine line) =>
        IsOutlay(line) || Money.OreHalfUp(line.Quantity * line.UnitPrice.InKronor) != line.Amount ? null : line.UnitPrice.Minor;

    private static bool IsOutlay(ClaimLine line) => line.Kind.IsReceipted();

    private string UnitOf(ClaimLine line, ClaimDay day) => line.Kind switch
    {
        ClaimLineKind.Honorarium => ExtentOf(line, day) switch
        {
            HonorariumExtent.Hours => "Unit.Hour",
            HonorariumExtent.Occasion => "Unit.Piece",
            _ => "Unit.Day",
        },
        ClaimLineKind.LostEarnings => "Unit.Hour",
        var kind when kind.IsByKm() => "Unit.Km",
        _ => "Unit.Piece",
    };
}
