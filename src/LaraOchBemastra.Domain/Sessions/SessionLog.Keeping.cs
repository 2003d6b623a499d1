using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

// What is put right in a signed log without a new edition, and what goes when its time is out.
public sealed partial class SessionLog
{
    /// <summary>How many came, once the rows that told who have been disposed of; none before that.</summary>
    public int? CameCount { get; private set; }

    /// <summary>
    /// Rule R-ATT-3: one participant's presence is put right in a signed log; who did it and why stands in the
    /// <see cref="AttendanceNote"/>. The edition stays, because nothing that is paid rests on it.
    /// </summary>
    public void CorrectAttendance(Guid enrolmentId, bool came)
    {
        Refusal.Guard(State == LogState.Signed ? null : AttendanceRefusals.NotSigned());
        _attendances.RemoveAll(one => one.EnrolmentId == enrolmentId && !came);
        if (came && !_attendances.Exists(one => one.EnrolmentId == enrolmentId))
        {
            _attendances.Add(new Attendance(this, enrolmentId));
        }
    }

    /// <summary>Who came goes, how many stays.</summary>
    public void ForgetAttendance()
    {
        CameCount = _attendances.Count;
        _attendances.Clear();
        _editions.ForEach(edition => edition.ForgetAttendance());
    }

    /// <summary>What leaders and coordinators wrote in their own words goes, here and in the editions that were replaced.</summary>
    public void ForgetWords()
    {
        (Reason, Notes, Learned, ToChange, SentBackWord) = (string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);
        _editions.ForEach(edition => edition.ForgetWords());
        _signatures.ForEach(signature => signature.ForgetWords());
    }
}
