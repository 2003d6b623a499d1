using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>A leader of the course who puts her name under its log.</summary>
public readonly record struct LogSigner(Guid LeaderId, Guid AccountId);

// How a log becomes true for others than its writer.
public sealed partial class SessionLog
{
    /// <summary>Two are enough, also where three led: each of them then has a witness.</summary>
    private const int Witnesses = 2;

    public LogState State { get; private set; } = LogState.Open;

    /// <summary>Counts signings: a correction of a signed log is a later edition.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>The account whose signature made it complete.</summary>
    public Guid? SignedBy { get; private set; }

    public DateTime? SignedAtUtc { get; private set; }

    /// <summary>What the one who sent it back wants changed; empty otherwise.</summary>
    [Personal]
    public string SentBackWord { get; private set; } = string.Empty;

    public Guid? SentBackBy { get; private set; }

    /// <summary>The region's day on which the missing one was reminded.</summary>
    public DateOnly? RemindedOn { get; private set; }

    public IReadOnlyList<LogSignature> Signatures => _signatures;

    /// <summary>The names under the edition at hand.</summary>
    public IEnumerable<LogSignature> CurrentSignatures => _signatures.Where(one => one.Edition == Edition);

    /// <summary>Rule R-LOG-7: both who led sign; one who led alone, and a cancellation, need one name.</summary>
    public int SignaturesNeeded => Outcome == SessionOutcome.Held ? Math.Min(Witnesses, _leaders.Count(leader => leader.Present)) : 1;

    /// <summary>Rules R-LOG-1 (the outcome agrees with who was there) and R-LOG-2 (a deviation has a reason).</summary>
    public Refusal? WhyNotComplete(DateOnly sessionDate, DateOnly today)
    {
        if (Outcome is SessionOutcome.Cancelled or SessionOutcome.CancelledLate)
        {
            return string.IsNullOrWhiteSpace(Reason) ? SessionRefusals.ReasonNeeded() : null;
        }

        if (sessionDate > today)
        {
            return SessionRefusals.NotYetHeld(sessionDate);
        }

        if (_leaders.Exists(leader => leader.Present && (leader.From is null || leader.Until is null || leader.Until <= leader.From)))
        {
            return SessionRefusals.LeaderTimesMissing();
        }

        return (Outcome, _leaders.Count(leader => leader.Present)) switch
        {
            (_, 0) => SessionRefusals.NoLeaderPresent(),
            (SessionOutcome.Held, 1) => SessionRefusals.OnlyOneLeader(),
            (SessionOutcome.HeldByOneLeader, > 1) => SessionRefusals.MoreThanOneLeader(),
            (SessionOutcome.HeldByOneLeader, 1) when string.IsNullOrWhiteSpace(Reason) => SessionRefusals.ReasonNeeded(),
            _ => null,
        };
    }

    /// <summary>Only one who was there signs for what happened; once.</summary>
    public Refusal? WhyNotSign(LogSigner by, DateOnly sessionDate, DateOnly today)
    {
        if (State == LogState.Signed)
        {
            return SessionRefusals.LogSigned();
        }

        if (WhyNotComplete(sessionDate, today) is { } refusal)
        {
            return refusal;
        }

        if (HasSigned(by.AccountId))
        {
            return SessionRefusals.SignedAlready();
        }

        var wasThere = _leaders.Exists(leader => leader.Present && leader.LeaderId == by.LeaderId);
        return wasThere || Outcome is SessionOutcome.Cancelled or SessionOutcome.CancelledLate ? null : SessionRefusals.SignerWasNotThere();
    }

    public void Sign(LogSigner by, DateOnly sessionDate, DateOnly today, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotSign(by, sessionDate, today));
        Put(LogSignature.OfLeader(this, by, nowUtc), nowUtc);
    }

    /// <summary>Rule R-LOG-8: until both have signed, either of the leaders opens it again, and says why.</summary>
    public Refusal? WhyNotSendBack(string word)
    {
        if (State != LogState.HalfSigned)
        {
            return SessionRefusals.NotHalfSigned();
        }

        return string.IsNullOrWhiteSpace(word) ? SessionRefusals.WordNeeded() : null;
    }

    public void SendBack(Guid accountId, string word)
    {
        Refusal.Guard(WhyNotSendBack(word));
        _signatures.RemoveAll(one => one.Edition == Edition);
        State = LogState.Open;
        SentBackBy = accountId;
        SentBackWord = word;
        RemindedOn = null;
    }

    /// <summary>
    /// One reminder, by itself or by hand, for each time a first name is put under the log, so that the days to wait are reckoned
    /// from a date nobody moves.
    /// </summary>
    public Refusal? WhyNotRemind()
    {
        if (State != LogState.HalfSigned)
        {
            return SessionRefusals.NotHalfSigned();
        }

        return RemindedOn is { } on ? SessionRefusals.RemindedAlready(on) : null;
    }

    public void Remind(DateOnly today)
    {
        Refusal.Guard(WhyNotRemind());
        RemindedOn = today;
    }

    /// <summary>
    /// Rule R-LOG-9: the coordinator signs in place of the missing one after a reminder and the region's number of days, with
    /// a reason, so that nobody's pay waits on it.
    /// </summary>
    public Refusal? WhyNotSignFor(Guid accountId, LogSettings settings, DateOnly today)
    {
        if (State != LogState.HalfSigned)
        {
            return SessionRefusals.NotHalfSigned();
        }

        if (RemindedOn is not { } reminded)
        {
            return SessionRefusals.RemindFirst();
        }

        if (HasSigned(accountId))
        {
            return SessionRefusals.SignedAlready();
        }

        var from = reminded.AddDays(settings.DaysToSign);
        return today < from ? SessionRefusals.TooEarlyToSignFor(from) : null;
    }

    public void SignFor(Guid accountId, string reason, LogSettings settings, DateOnly today, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotSignFor(accountId, settings, today));
        Refusal.Guard(string.IsNullOrWhiteSpace(reason) ? SessionRefusals.WordNeeded() : null);
        Put(LogSignature.OfCoordinator(this, accountId, reason, nowUtc), nowUtc);
    }

    /// <summary>
    /// Rule R-LOG-10: nobody vouches for herself. A log with one name is confirmed by a second account before presence in it
    /// counts for that one's claim.
    /// </summary>
    public Refusal? WhyNotConfirm(Guid accountId)
    {
        if (State != LogState.Signed)
        {
            return SessionRefusals.NotSigned();
        }

        return HasSigned(accountId) || IsWitnessed ? SessionRefusals.NothingToConfirm() : null;
    }

    public void Confirm(Guid accountId, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotConfirm(accountId));
        _signatures.Add(LogSignature.OfWitness(this, accountId, nowUtc));
    }

    public bool HasSigned(Guid accountId) =>
        SignedBy == accountId || CurrentSignatures.Any(one => one.AccountId == accountId);

    /// <summary>Two accounts stand behind the edition.</summary>
    public bool IsWitnessed =>
        CurrentSignatures.Select(one => (Guid?)one.AccountId).Append(SignedBy).OfType<Guid>().Distinct().Count() >= Witnesses;

    private void Put(LogSignature signature, DateTime nowUtc)
    {
        _signatures.Add(signature);
        SavedAtUtc = nowUtc;
        SentBackWord = string.Empty;
        SentBackBy = null;
        if (CurrentSignatures.Count() < SignaturesNeeded)
        {
            State = LogState.HalfSigned;
            return;
        }

        State = LogState.Signed;
        SignedBy = signature.AccountId;
        SignedAtUtc = nowUtc;
    }
}
