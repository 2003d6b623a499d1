using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// Lost earnings and travel, as the payee states them.
public sealed partial class HonorariumClaim
{
    /// <summary>Her answer to "did you lose pay?"; a no takes the lines away.</summary>
    public void SayWhetherPayWasLost(Guid by, bool lost, ClaimRules rules)
    {
        Refusal.Guard(WhyNotEdit(by));
        DidLosePay = lost;
        if (!lost)
        {
            _lines.RemoveAll(line => line.Kind == ClaimLineKind.LostEarnings);
            Reckon(rules);
        }
    }

    public Refusal? WhyNotState(Guid by, ClaimLineEntry entry)
    {
        if (WhyNotEdit(by) is { } refusal)
        {
            return refusal;
        }

        return Day(entry.DayId) is null ? HonorariaRefusals.DayUnknown() : ClaimGaps.OutOfRange(entry);
    }

    public ClaimLine AddLine(Guid by, ClaimLineEntry entry, ClaimRules rules)
    {
        Refusal.Guard(WhyNotState(by, entry));
        var line = new ClaimLine(Id, entry.DayId, entry.Kind);
        _lines.Add(line);
        Write(line, entry, rules);
        return line;
    }

    public void ChangeLine(Guid by, Guid lineId, ClaimLineEntry entry, ClaimRules rules)
    {
        Refusal.Guard(WhyNotState(by, entry));
        Write(EditedLine(by, lineId), entry, rules);
    }

    /// <summary>Takes away what follows from the line too; the rest is reckoned again.</summary>
    public void RemoveLine(Guid by, Guid lineId, ClaimRules rules)
    {
        var gone = EditedLine(by, lineId);
        _lines.RemoveAll(line => line == gone || line.PartOfLineId == gone.Id);
        Reckon(rules);
    }

    private void Write(ClaimLine line, ClaimLineEntry entry, ClaimRules rules)
    {
        line.State(entry, rules.Settings.TreatmentOf(entry.Kind, Day(entry.DayId)!.Date));
        DidLosePay |= entry.Kind == ClaimLineKind.LostEarnings;
        Reckon(rules);
    }

    private ClaimLine EditedLine(Guid by, Guid lineId)
    {
        Refusal.Guard(WhyNotEdit(by));
        return _lines.Find(line => line.Id == lineId && line.Kind.IsStated())
            ?? throw new RefusedException(HonorariaRefusals.LineUnknown());
    }
}
