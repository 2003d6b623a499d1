using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>A session that somebody attended, in local time.</summary>
public sealed record AttendedSession(DateOnly Date, TimeOnly Start, TimeOnly End)
{
    public decimal Hours => (decimal)(End - Start).TotalMinutes / 60m;
}

/// <summary>What a certificate of attendance says: dates and hours. It names no course and no condition.</summary>
public sealed record AttendanceCertificate(IReadOnlyList<AttendedSession> Sessions)
{
    /// <summary>Clock hours of the sessions attended, to two decimals.</summary>
    public decimal Hours => decimal.Round(Sessions.Sum(session => session.Hours), 2, MidpointRounding.AwayFromZero);

    /// <summary>Rule R-CERT-1: a certificate tells of sessions that a signed log says were attended; at least one.</summary>
    public Refusal? WhyNotIssue() => Sessions.Count == 0 ? CertificateRefusals.NothingAttended() : null;

    /// <summary>
    /// Rule R-CERT-2: by her own link a participant fetches it once the course has met for the last time; her coordinator may
    /// give it earlier.
    /// </summary>
    public Refusal? WhyNotFetch(DateTime lastSessionEndsUtc, DateTime nowUtc) =>
        lastSessionEndsUtc > nowUtc ? CertificateRefusals.NotYetOver() : WhyNotIssue();
}

public static class CertificateRefusals
{
    public static Refusal NothingAttended() => new("certificate.nothing-attended");

    public static Refusal NotYetOver() => new("certificate.not-yet-over");
}
