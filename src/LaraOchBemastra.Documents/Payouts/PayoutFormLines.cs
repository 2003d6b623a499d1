using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>The form's tables of money: what is claimed for which day, and what it comes to.</summary>
internal sealed class PayoutFormLines(PageFlow flow, PayoutForm form, PayoutFormWords words, PayoutFormat format)
{
    public void Days(StructureElement section) => Table(
        section,
        words.DaysHeading,
        [
            new(words.Date), new(words.JourneyTimes), new(words.ActivityTimes), new(words.HoursWithTravel, Right: true),
            new(words.Far), new(words.Meals), new(words.Honorarium), new(words.WageType), new(words.Treatment), new(words.Amount, Right: true),
        ],
        form.Days.Select(day => new TableRow(
        [
            format.Date(day.Date), format.Times(day.Departure, day.Return), format.Times(day.Start, day.End), format.Number(day.Hours),
            format.YesNo(day.Far), day.Meals ?? string.Empty, day.Honorarium, day.WageType ?? string.Empty, day.Treatment, format.Money(day.Amount),
        ])));

    public void LostEarnings(StructureElement section) => Table(
        section,
        words.LostEarningsHeading,
        [
            new(words.Date), new(words.Employer), new(words.Hours, Right: true), new(words.HourlyRate, Right: true),
            new(words.Evidence, Right: true), new(words.WageType), new(words.Treatment), new(words.Amount, Right: true),
        ],
        form.LostEarnings.Select(lost => new TableRow(
        [
            format.Date(lost.Date), lost.Employer ?? string.Empty, format.Number(lost.Hours), format.Money(lost.Rate),
            format.Count(lost.Evidence), lost.WageType ?? string.Empty, lost.Treatment, format.Money(lost.Amount),
        ])));

    public void Travel(StructureElement section) => Table(
        section,
        words.TravelHeading,
        [
            new(words.Date), new(words.TravelKind), new(words.Purpose), new(words.Kilometres, Right: true),
            new(words.PerKilometre, Right: true), new(words.Evidence, Right: true), new(words.WageType), new(words.Treatment),
            new(words.Amount, Right: true),
        ],
        form.Travel.Select(cost => new TableRow(
        [
            format.Date(cost.Date), cost.Kind, cost.Purpose ?? string.Empty,
            cost.Kilometres is { } kilometres ? format.Number(kilometres) : string.Empty,
            cost.PerKilometre is { } price ? format.Money(price) : string.Empty,
            format.Count(cost.Evidence), cost.WageType ?? string.Empty, cost.Treatment, format.Money(cost.Amount),
        ])));

    public void Sums(StructureElement section)
    {
        var sums = form.Sums;
        List<TableRow> kinds =
        [
            .. sums.ByKind.Select(kind => Line(kind.Kind, kind.Amount)),
            Line(words.Gross, sums.ByKind.Sum(kind => kind.Amount), strong: true),
        ];
        List<TableRow> taxes =
        [
            Line(words.Taxable, sums.Taxable),
            Line(words.TaxFree, sums.TaxFree),
            .. sums.Undecided == 0 ? Array.Empty<TableRow>() : [Line(words.Undecided, sums.Undecided)],
            .. sums.Tax is { } tax ? [Line(words.Tax, -tax), Line(words.Net, sums.Net, strong: true)] : Array.Empty<TableRow>(),
            .. sums.EmployerContribution is { } contribution ? [Line(words.EmployerContribution, contribution)] : Array.Empty<TableRow>(),
        ];

        // The sums are read as one: they stay together where a page can hold them.
        const double head = 62, row = 18;
        flow.Keep(head + (Math.Max(kinds.Count, taxes.Count) * row));
        flow.H2(section, words.SumsHeading, PayoutFormPage.OverHeading);
        flow.Sums(section, kinds, taxes);
        flow.Space(3);
        flow.Facts(section, [(words.TaxBasis, form.TaxBasis)], columns: 1, padding: 2);
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
        flow.H2(section, heading, PayoutFormPage.OverHeading);
        flow.Table(
            section,
            [.. filled.Select(i => columns[i])],
            [.. lines.Select(line => line with { Cells = [.. filled.Select(i => line.Cells[i])] })],
            flow.Width,
            TableRoom.Close);
    }
}
