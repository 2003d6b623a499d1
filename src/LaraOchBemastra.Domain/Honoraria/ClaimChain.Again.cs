namespace LaraOchBemastra.Domain.Honoraria;

// A correction that came back is filled in with what it said.
public sealed partial class ClaimChain
{
    /// <summary>The returned correction as it was typed; what it left alone is not named.</summary>
    public CorrectionEntry SaidBefore()
    {
        List<CorrectedDay> days = [];
        List<CorrectedLine> lines = [];
        List<ClaimLineEntry> added = [];
        foreach (var paid in Days())
        {
            if (Last.Days.FirstOrDefault(one => one.Basis.Key == paid.Day.Basis.Key) is not { } day)
            {
                continue;
            }

            var moved = day.Times != paid.Day.Times;
            days.Add(new CorrectedDay(paid.Day.Id, moved && !day.ExtentByHand ? null : day.Extent, day.Hours) { Times = day.Times });
            var right = Last.Lines.Where(line => line.ClaimDayId == day.Id && line.CorrectsId is null && line.Kind.IsStated()).OrderBy(line => line.Id).ToList();
            foreach (var wrong in paid.Lines.Where(line => line.Kind.IsStated() && Last.Lines.Any(back => back.CorrectsId == line.Id)))
            {
                var again = right.Find(line => line.IsLike(wrong));
                right.RemoveAll(line => line == again);
                lines.Add(new CorrectedLine(wrong.Id, again?.Lost ?? 0, again?.Stated ?? wrong.Stated));
            }

            added.AddRange(right.Select(line => line.Entry(paid.Day.Id)));
        }

        return new CorrectionEntry(days, lines, Last.CorrectionReason) { Added = added };
    }
}
