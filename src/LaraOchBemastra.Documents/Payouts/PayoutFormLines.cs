using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>The form's tables of money: what is claimed for which day, and what it comes to.</summary>
internal sealed class PayoutFormLines(PageFlow flow, PayoutForm form, PayoutFormWords words, PayoutFormat format)
{
    public void Days(StructureElement section) => Table(
        section,
        words.DaysHeading,
        [
            new(words.Date), new(words.Departure), new(words.Start), new(words.End), new(words.Return),
            new(words.HoursWithTravel, Right: true), new(words.Honorarium), new(words.Treatment), new(words.Amount, Right: true),
        ],
        form.Days.Select(day => new TableRow(
        [
            format.Date(day.Date), format.Time(day.Departure), format.Time(day.Start), format.Time(day.End), format.Time(day.Return),
            format.Number(day.Hours), day.Honorarium, day.Treatment, format.Money(day.Amount),
        ])));

    public void LostEarnings(StructureElement section) => Table(
        section,
        words.LostEarningsHeading,
        [
            new(words.Date), new(words.Employer), new(words.Hours, Right: true), new(words.HourlyRate, Right: true),
            new(words.Treatment), new(words.Amount, Right: true),
        ],
        form.LostEarnings.Select(lost => new TableRow(
        [
            format.Date(lost.Date), lost.Employer ?? string.Empty, format.Number(lost.Hours), format.Money(lost.Rate),
            lost.Treatment, format.Money(lost.Amount),
        ])));

    public void Travel(StructureElement section) => Table(
        section,
        words.TravelHeading,
        [
            new(words.Date), new(words.TravelKind), new(words.Purpose), new(words.Kilometres, Right: true),
            new(words.PerKilometre, Right: true), new(words.Treatment), new(words.Amount, Right: true),
        ],
        form.Travel.Select(cost => new TableRow(
        [
            format.Date(cost.Date), cost.Kind, cost.Purpose ?? string.Empty,
            cost.Kilometres is { } kilometres ? format.Number(kilometres) : string.Empty,
            cost.PerKilometre is { } price ? format.Money(price) : string.Empty,
            cost.Treatment, format.Money(cost.Amount),
        ])));

    public void Sums(StructureElement section)
    {
        var sums = form.Sums;
        List<TableRow> rows =
        [
            .. sums.ByKind.Select(kind => Line(kind.Kind, kind.Amount)),
            Line(words.Gross, sums.ByKind.Sum(kind => kind.Amount), strong: true),
            Line(words.Taxable, sums.Taxable),
            Line(words.TaxFree, sums.TaxFree),
            .. sums.Undecided == 0 ? Array.Empty<TableRow>() : [Line(words.Undecided, sums.Undecided)],
            .. sums.Tax is { } tax ? [Line(words.Tax, -tax), Line(words.Net, sums.Net, strong: true)] : Array.Empty<TableRow>(),
            .. sums.EmployerContribution is { } contribution ? [Line(words.EmployerContribution, contribution)] : Array.Empty<TableRow>(),
        ];

        // The sums are read as one: they stay together where a page can hold them.
        flow.Keep(70 + (rows.Count * 18.2));
        flow.H2(section, words.SumsHeading);
        flow.Facts(section, [(words.TaxBasis, form.TaxBasis)], columns: 1);
        flow.Space(4);
        flow.Table(section, [new(string.Empty), new(string.Empty, Right: true)], rows, flow.Width * 0.62);
    }

    private TableRow Line(string label, long amount, bool strong = false) => new([label, format.Money(amount)], strong);

    private void Table(StructureElement section, string heading, IReadOnlyList<TableColumn> columns, IEnumerable<TableRow> rows)
    {
        List<TableRow> lines = [.. rows];
        if (lines.Count == 0)
        {
            return;
        }

        // A column nobody filled in, such as departure where the region does not ask, would only take room.
        List<int> filled = [.. Enumerable.Range(0, columns.Count).Where(i => lines.Exists(line => line.Cells[i].Length > 0))];
        flow.H2(section, heading);
        flow.Table(
            section,
            [.. filled.Select(i => columns[i])],
            [.. lines.Select(line => line with { Cells = [.. filled.Select(i => line.Cells[i])] })],
            flow.Width);
    }
}
