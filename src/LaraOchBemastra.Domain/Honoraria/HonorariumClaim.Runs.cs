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
