using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// The prices of a claim's lines, by the rows valid on each date.
public sealed partial class HonorariumClaim
{
    /// <summary>Something in it is priced by what is announced and not decided; it waits before the gates (rule R-RATE-4).</summary>
    public bool WaitsForRate => _lines.Exists(line => line.Provisional);

    /// <summary>
    /// Prices every day and journey by the row valid on its own date. Rule R-CLAIM-4: once submitted, nothing changes under
    /// a claim, so this then does nothing.
    /// </summary>
    public void Reckon(ClaimRules rules)
    {
        if (!IsEditable)
        {
            return;
        }

        foreach (var day in _days)
        {
            ReckonLostEarnings(day, rules);
            if (!day.Borrowed)
            {
                day.Propose(rules.Propose(day));
                ReckonHonorarium(day, rules);
            }

            ReckonKilometres(day, rules.Rates);
        }

        DropEvidence();
    }

    /// <summary>
    /// Rule R-RATE-4: what was priced by an announced rate is priced again once it is decided, also in a claim that is
    /// submitted and waits; each line keeps what it was before. Nothing else in the claim changes.
    /// </summary>
    /// <returns>The lines whose amount became another.</returns>
    public IReadOnlyList<ClaimLine> Decide(ClaimRules rules)
    {
        if (IsEditable || !State.IsLive() || RunId is not null)
        {
            return [];
        }

        var before = _lines.ToDictionary(line => line.Id, line => line.Amount);
        foreach (var day in _days)
        {
            var waiting = _lines.FindAll(line => line.ClaimDayId == day.Id && line.Provisional).ConvertAll(line => line.Kind);
            if (waiting.Contains(ClaimLineKind.Honorarium))
            {
                ReckonHonorarium(day, rules);
            }

            if (waiting.Contains(ClaimLineKind.LostEarnings))
            {
                ReckonLostEarnings(day, rules);
            }

            if (waiting.Exists(kind => kind.IsByKm()))
            {
                ReckonKilometres(day, rules.Rates);
            }
        }

        var changed = _lines.FindAll(line => before.GetValueOrDefault(line.Id) != line.Amount);
        changed.ForEach(line => line.RememberBefore(before.GetValueOrDefault(line.Id)));
        return changed;
    }

    private void ReckonHonorarium(ClaimDay day, ClaimRules rules)
    {
        var line = _lines.Find(line => line.Kind == ClaimLineKind.Honorarium && line.ClaimDayId == day.Id && line.CorrectsId is null);
        if (Waived || ClaimGaps.RateKindOf(day.Extent) is not { } kind || LostPayComesInstead(day, rules))
        {
            _lines.RemoveAll(old => old == line);
            return;
        }

        if (line is null)
        {
            line = new ClaimLine(Id, day.Id, ClaimLineKind.Honorarium);
            _lines.Add(line);
        }

        line.PriceBy(rules.Rates.On(day.Date, kind, day.Work), day.Extent == HonorariumExtent.Hours ? day.Hours : 1);
    }

    // Rule R-LOST-4: where the region pays lost earnings instead of the honorarium, a date has one of them.
    private bool LostPayComesInstead(ClaimDay day, ClaimRules rules) =>
        rules.Settings.LostEarnings(day.Date) == LostEarningsMode.InsteadOfHonorarium
        && _lines.Exists(line => line.Kind == ClaimLineKind.LostEarnings && line.ClaimDayId == day.Id && line.Amount > Money.Zero);

    private void ReckonLostEarnings(ClaimDay day, ClaimRules rules)
    {
        var perDay = rules.Rates.On(day.Date, RateKind.LostEarningsCapPerDay);
        var bounds = new LostPayBounds(
            rules.LostHours(day), rules.Rates.On(day.Date, RateKind.LostEarningsCapPerHour), perDay,
            income => rules.Settings.HourOf(income, day.Date));
        var left = perDay?.Amount;
        var lost = _lines.Where(line => line.Kind == ClaimLineKind.LostEarnings && line.ClaimDayId == day.Id && line.CorrectsId is null);

        // Of several losses on a date the dearest hours come first under its caps, in whatever order they were written down.
        foreach (var line in lost.OrderByDescending(bounds.Asked).ThenByDescending(line => line.Lost).ThenBy(line => line.Id))
        {
            line.PriceLost(bounds, left);
            left -= line.Amount;
            bounds = bounds with { MostHours = bounds.MostHours - line.Quantity };
        }
    }
}
