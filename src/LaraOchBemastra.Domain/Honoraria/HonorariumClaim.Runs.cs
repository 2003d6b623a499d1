namespace LaraOchBemastra.Domain.Honoraria;

// What a run that is taken back or refused leaves behind.
public sealed partial class HonorariumClaim
{
    /// <summary>Attested still, and in no run: free to enter another.</summary>
    internal void LeaveRun()
    {
        Move(ClaimState.Attested);
        (RunId, PaidAt) = (null, null);
    }

    /// <summary>What was done on the line's day: a region may book each kind of work its own way.</summary>
    public WorkKind WorkOf(ClaimLine line) =>
        (Day(line.ClaimDayId) ?? throw new InvalidOperationException("The claim was read without its days.")).Work;

    /// <summary>
    /// Turns every line's quantity and amount, to write the papers of a run that takes another back. Only of a claim that was
    /// read for that and is never saved.
    /// </summary>
    public void ReadBackwards()
    {
        for (var place = 0; place < _lines.Count; place++)
        {
            _lines[place] = _lines[place].Backwards();
        }
    }
}
