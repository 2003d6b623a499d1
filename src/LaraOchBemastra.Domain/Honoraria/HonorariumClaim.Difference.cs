using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// The lines of a correction: what was wrong taken back, what is right beside it.
public sealed partial class HonorariumClaim
{
    internal void FillCorrection(IReadOnlyList<SettledDay> settled, CorrectionEntry entry, ClaimRules rules)
    {
        _days.Clear();
        _lines.Clear();
        foreach (var paid in settled)
        {
            var change = entry.Days.FirstOrDefault(one => one.DayId == paid.Day.Id) ?? new CorrectedDay(paid.Day.Id, null, 0);
            var day = ClaimDay.Borrow(Id, paid.Day);
            var moved = paid.HasExtent && day.Correct(change, rules.Propose);
            _days.Add(day);
            List<ClaimLineEntry> forgotten = [.. entry.Added.Where(line => line.DayId == paid.Day.Id)];
            CorrectLines(paid, day, change.TakenBack, moved || forgotten.Exists(line => line.Kind == ClaimLineKind.LostEarnings), entry.Lines);
            forgotten.ForEach(line => AddForgotten(day, line, rules));
            ReckonLostEarnings(day, rules);
            LeaveLostPayThatStays(paid, day);
            ReckonKilometres(day, rules.Rates);
            CorrectHonorarium(paid, day, rules);
            if (!_lines.Exists(line => line.ClaimDayId == day.Id))
            {
                _days.Remove(day);
            }
        }

        DidLosePay = false;
    }

    private void CorrectHonorarium(SettledDay paid, ClaimDay day, ClaimRules rules)
    {
        // Rule R-LOST-4: where the region pays lost earnings instead of the honorarium, one comes when the other goes.
        var instead = rules.Settings.LostEarnings(day.Date) == LostEarningsMode.InsteadOfHonorarium;
        var stays = paid.Lines.Where(line => !_lines.Exists(back => back.CorrectsId == line.Id));
        var lost = stays.Concat(_lines.Where(line => line.ClaimDayId == day.Id && line.CorrectsId is null)).Any(IsLostPay);
        var turned = instead && lost != paid.Lines.Any(IsLostPay);
        if (!paid.HasExtent || !(turned || day.Extent != paid.Day.Extent || day.Hours != paid.Day.Hours))
        {
            return;
        }

        _lines.AddRange(paid.Lines.Where(line => line.Kind == ClaimLineKind.Honorarium).Select(line => line.TakenBack(Id, day.Id)));
        if (!(instead && lost))
        {
            ReckonHonorarium(day, rules);
        }
    }

    private void AddForgotten(ClaimDay day, ClaimLineEntry entry, ClaimRules rules)
    {
        var line = new ClaimLine(Id, day.Id, entry.Kind);
        line.State(entry with { DayId = day.Id }, rules.Settings.TreatmentOf(entry.Kind, day.Date));
        _lines.Add(line);
    }

    // All that was lost on a date is reckoned together; when it comes to what was paid, nothing of it is said.
    private void LeaveLostPayThatStays(SettledDay paid, ClaimDay day)
    {
        var again = _lines.FindAll(line => line.ClaimDayId == day.Id && line.Kind == ClaimLineKind.LostEarnings && line.CorrectsId is null);
        if (again.ConvertAll(line => line.LostPay).SequenceEqual(paid.Lines.Where(line => line.Kind == ClaimLineKind.LostEarnings).Select(line => line.LostPay)))
        {
            _lines.RemoveAll(line => line.ClaimDayId == day.Id && line.Kind == ClaimLineKind.LostEarnings);
        }
    }

    private void CorrectLines(SettledDay paid, ClaimDay day, bool takenBack, bool lostPayAgain, IReadOnlyList<CorrectedLine> right)
    {
        var wrong = paid.Lines.Where(line => line.Kind.IsStated() && (takenBack || IsOther(line, Right(line)))).ToList();
        if (lostPayAgain || wrong.Exists(line => line.Kind == ClaimLineKind.LostEarnings))
        {
            // The caps of a day are for all that was lost on it.
            wrong = [.. paid.Lines.Where(line => wrong.Contains(line) || line.Kind == ClaimLineKind.LostEarnings)];
        }

        foreach (var line in wrong)
        {
            _lines.AddRange(paid.Lines.Where(one => one == line || one.PartOfLineId == line.Id).Select(one => one.TakenBack(Id, day.Id)));
            var (quantity, price) = Right(line) is { } stated ? (stated.Quantity, stated.UnitPrice) : (line.Lost, line.Stated);
            if (!takenBack && quantity > 0)
            {
                _lines.Add(line.Anew(Id, day.Id, quantity, price));
            }
        }

        CorrectedLine? Right(ClaimLine line) => right.FirstOrDefault(one => one.LineId == line.Id);
    }

    private static bool IsLostPay(ClaimLine line) => line.Kind == ClaimLineKind.LostEarnings && line.Amount > Money.Zero;

    // A price of the region's is the region's also when the form sends another one.
    private static bool IsOther(ClaimLine line, CorrectedLine? right) =>
        right is not null && (right.Quantity != line.Lost || (line.RateId is null && right.UnitPrice != line.Stated));
}
