using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// A claim of the difference; ClaimChain decides what it is the difference from.
public sealed partial class HonorariumClaim
{
    internal HonorariumClaim NewCorrection(string number, Guid by, Guid? id)
    {
        var correction = Follower(ClaimOrigin.Correction, number, id);
        if (by != PayeeAccountId)
        {
            correction.StartedBy = by;
            correction._parties.RemoveAll(party => party.AccountId == by);
            correction._parties.Add(new ClaimParty(correction.Id, by, ClaimPart.Starter));
        }

        return correction;
    }

    /// <summary>A returned correction is made anew by the one who began it.</summary>
    public Refusal? WhyNotRemake(Guid by)
    {
        if (Origin != ClaimOrigin.Correction || State != ClaimState.Returned)
        {
            return HonorariaRefusals.NotEditable();
        }

        return by == (StartedBy ?? PayeeAccountId) ? null : HonorariaRefusals.NotThePayee();
    }

    internal void FillCorrection(IReadOnlyList<SettledDay> settled, CorrectionEntry entry, ClaimRules rules)
    {
        _days.Clear();
        _lines.Clear();
        foreach (var day in settled)
        {
            var change = entry.Days.FirstOrDefault(one => one.DayId == day.Day.Id)
                ?? new CorrectedDay(day.Day.Id, day.Day.Extent, day.Day.Hours);
            var borrowed = ClaimDay.Borrow(Id, day.Day);
            if (day.HasExtent)
            {
                borrowed.Correct(change);
            }

            _days.Add(borrowed);
            CorrectLines(day, borrowed, change.TakenBack, entry.Lines);
            ReckonLostEarnings(borrowed, rules);
            ReckonKilometres(borrowed, rules.Rates);
            if (borrowed.Extent != day.Day.Extent || borrowed.Hours != day.Day.Hours)
            {
                _lines.AddRange(day.Lines.Where(line => line.Kind == ClaimLineKind.Honorarium).Select(line => line.TakenBack(Id, borrowed.Id)));
                ReckonHonorarium(borrowed, rules);
            }

            if (!_lines.Exists(line => line.ClaimDayId == borrowed.Id))
            {
                _days.Remove(borrowed);
            }
        }

        DidLosePay = false;
    }

    internal void SendCorrection(string reason, DateTime now)
    {
        Move(ClaimState.Submitted);
        CreatedAt = CreatedAt == default ? now : CreatedAt;
        (SubmittedAt, CorrectionReason) = (now, reason.Trim());
    }

    private void CorrectLines(SettledDay paid, ClaimDay day, bool takenBack, IReadOnlyList<CorrectedLine> right)
    {
        var wrong = paid.Lines.Where(line => line.Kind.IsStated() && (takenBack || IsOther(line, Right(line)))).ToList();
        if (wrong.Exists(line => line.Kind == ClaimLineKind.LostEarnings))
        {
            // The caps of a day are for all that was lost on it.
            wrong.AddRange(paid.Lines.Where(line => line.Kind == ClaimLineKind.LostEarnings).Except(wrong).ToList());
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

    // A price of the region's is the region's also when the form sends another one.
    private static bool IsOther(ClaimLine line, CorrectedLine? right) =>
        right is not null && (right.Quantity != line.Lost || (line.RateId is null && right.UnitPrice != line.Stated));
}
