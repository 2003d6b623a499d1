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

    internal Refusal? WhyNotCorrectAgain(Guid by)
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
            borrowed.Correct(change);
            _days.Add(borrowed);
            foreach (var line in day.Lines.Where(line => line.Kind != ClaimLineKind.Honorarium))
            {
                Correct(line, borrowed, change.TakenBack, entry.Lines.FirstOrDefault(one => one.LineId == line.Id), rules.Rates);
            }

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

    private void Correct(ClaimLine line, ClaimDay day, bool takenBack, CorrectedLine? right, HonorariumRates rates)
    {
        // A price of the region's is the region's also when the form sends another one.
        var priced = line.RateId is not null;
        if (!takenBack && (right is null || (right.Quantity == line.Quantity && (priced || right.UnitPrice == line.UnitPrice))))
        {
            return;
        }

        _lines.Add(line.TakenBack(Id, day.Id));
        if (!takenBack && right!.Quantity > 0)
        {
            var rate = rates.Find(line.RateId) is { } paid ? rates.On(day.Date, paid.Kind, day.Work) : null;
            _lines.Add(line.Anew(Id, day.Id, rate, right.Quantity, priced ? line.UnitPrice : right.UnitPrice));
        }
    }
}
