using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

// What was signed is never written over.
public sealed partial class SessionLog
{
    /// <summary>Those that were replaced; the one that holds is the log itself.</summary>
    public IReadOnlyList<LogEdition> Editions => _editions;

    /// <summary>Why the edition at hand came about; empty for the first.</summary>
    public string CorrectionReason => _editions.Find(one => one.Number == Edition - 1)?.Why ?? string.Empty;

    /// <summary>Rule R-LOG-11: a signed log is corrected as a new edition, with a reason, and signed anew.</summary>
    public Refusal? WhyNotCorrect(string why)
    {
        if (State != LogState.Signed)
        {
            return SessionRefusals.NotSigned();
        }

        return string.IsNullOrWhiteSpace(why) ? SessionRefusals.WordNeeded() : null;
    }

    public void Correct(Guid accountId, string why, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotCorrect(why));
        _editions.Add(new LogEdition(this, accountId, why, nowUtc));
        Edition++;
        State = LogState.Open;
        SignedBy = null;
        SignedAtUtc = null;
        RemindedOn = null;
        SavedAtUtc = nowUtc;
    }
}
