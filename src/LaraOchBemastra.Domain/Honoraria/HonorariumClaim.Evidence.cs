using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// What shows that the lines are right.
public sealed partial class HonorariumClaim
{
    private const long BytesOfMegabyte = 1024 * 1024;

    private readonly List<ClaimEvidence> _evidence = [];

    public IReadOnlyList<ClaimEvidence> Evidence => _evidence;

    public IReadOnlyList<ClaimEvidence> EvidenceOf(ClaimLine line) =>
        [.. _evidence.Where(one => one.LineId == line.Id).OrderBy(one => one.AddedAt).ThenBy(one => one.Id)];

    /// <summary>Sent with a line that is there no more; it stays, because it was part of what was sent.</summary>
    public IReadOnlyList<ClaimEvidence> EvidenceOfNoLine() =>
        [.. _evidence.Where(one => !_lines.Exists(line => line.Id == one.LineId)).OrderBy(one => one.AddedAt)];

    /// <summary>
    /// A correction is sent when it is made, so what shows a forgotten line to be right is added until somebody has reviewed it.
    /// </summary>
    public bool TakesEvidence => IsEditable || (Origin == ClaimOrigin.Correction && State == ClaimState.Submitted);

    /// <summary>Rule R-EVID-1: the payee adds to a line while the claim takes evidence. Rule R-EVID-3: only so much.</summary>
    public Refusal? WhyNotAddEvidence(Guid by, Guid lineId)
    {
        if ((TakesEvidence && by == PayeeAccountId ? null : WhyNotEdit(by)) is { } refusal)
        {
            return refusal;
        }

        if (!_lines.Exists(line => line.Id == lineId && CarriesEvidence(line)))
        {
            return HonorariaRefusals.LineUnknown();
        }

        return _evidence.Count(one => one.LineId == lineId) >= ClaimEvidence.MostOfLine ? EvidenceRefusals.LineFull() : null;
    }

    public Refusal? WhyNotAddEvidence(Guid by, Guid lineId, EvidenceFile file)
    {
        if (WhyNotAddEvidence(by, lineId) is { } refusal)
        {
            return refusal;
        }

        if (file.Length > ClaimEvidence.MaxBytes)
        {
            return EvidenceRefusals.TooLarge();
        }

        if (_evidence.Exists(one => one.LineId == lineId && one.Fingerprint == file.Fingerprint))
        {
            return EvidenceRefusals.AlreadyThere();
        }

        return _evidence.Sum(one => (long)one.Length) + file.Length > ClaimEvidence.MostMegabytesOfClaim * BytesOfMegabyte
            ? EvidenceRefusals.ClaimFull()
            : null;
    }

    /// <param name="by">The payee.</param>
    /// <param name="lineId">The line it shows to be right.</param>
    /// <param name="file">Looked through already.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Known beforehand, because the content is sealed to it.</param>
    public ClaimEvidence AddEvidence(Guid by, Guid lineId, EvidenceFile file, DateTime now, Guid id)
    {
        Refusal.Guard(WhyNotAddEvidence(by, lineId, file));
        var added = new ClaimEvidence(id, Id, lineId, file, now);
        _evidence.Add(added);
        return added;
    }

    /// <summary>Rule R-EVID-2: what was once sent is never taken away; a returned claim only gets more.</summary>
    public Refusal? WhyNotRemoveEvidence(Guid by, Guid evidenceId)
    {
        if (WhyNotEdit(by) is { } refusal)
        {
            return refusal;
        }

        if (_evidence.Find(one => one.Id == evidenceId) is not { } evidence)
        {
            return EvidenceRefusals.Unknown();
        }

        return WasSent(evidence) ? EvidenceRefusals.WasSent() : null;
    }

    public void RemoveEvidence(Guid by, Guid evidenceId)
    {
        Refusal.Guard(WhyNotRemoveEvidence(by, evidenceId));
        _evidence.RemoveAll(one => one.Id == evidenceId);
    }

    /// <summary>
    /// Rule R-EVID-6: a line is shown to be right by its own files; an employer's certificate under one date holds for all dates
    /// of the claim on which pay was lost at the same place.
    /// </summary>
    public bool HasEvidence(ClaimLine line) => _evidence.Exists(one => one.LineId == line.Id)
        || (line.Kind == ClaimLineKind.LostEarnings && _lines.Exists(other => other.Kind == ClaimLineKind.LostEarnings
            && string.Equals(other.Employer, line.Employer, StringComparison.OrdinalIgnoreCase) && _evidence.Exists(one => one.LineId == other.Id)));

    /// <summary>What a correction takes back or pays anew was shown to be right before.</summary>
    public bool LacksEvidence(ClaimLine line, DateOnly date, ClaimRules rules) =>
        Origin != ClaimOrigin.Correction && rules.NeedsEvidence(line, date) && !HasEvidence(line);

    /// <summary>What the payee states herself can be shown; the rest follows from it or from a log.</summary>
    public static bool CarriesEvidence(ClaimLine line) => line.Kind.IsStated() && line.CorrectsId is null;

    /// <summary>After its time, by a recorded decision (rule R-KEEP-6).</summary>
    public void ForgetEvidence() => _evidence.Clear();

    public bool WasSent(ClaimEvidence evidence) => evidence.AddedAt <= SubmittedAt;

    // A line takes its unsent files along when it goes.
    private void DropEvidence() =>
        _evidence.RemoveAll(one => !WasSent(one) && !_lines.Exists(line => line.Id == one.LineId));

    private void HandOverEvidence(HonorariumClaim to, IReadOnlyCollection<ClaimLine> lines)
    {
        var moving = _evidence.FindAll(one => lines.Any(line => line.Id == one.LineId));
        _evidence.RemoveAll(moving.Contains);
        moving.ForEach(one => one.MoveTo(to.Id));
        to._evidence.AddRange(moving);
    }
}
