using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Planning;

/// <summary>The minutes: what was brought up, decided and taken on, and who says that it is right.</summary>
public sealed partial class PlanningMeeting
{
    public const int MostLines = 100;

    /// <summary>Rule R-MEET-1: what is handed over waits for approval, and what is approved stays as it is.</summary>
    public Refusal? WhyNotWrite() => State switch
    {
        MinutesState.Approved => PlanningRefusals.MinutesApproved(),
        MinutesState.HandedOver => PlanningRefusals.MinutesHandedOver(),
        _ => null,
    };

    public Refusal? WhyNotAdd() => WhyNotWrite() ?? (_lines.Count + _tasks.Count >= MostLines ? PlanningRefusals.TooManyLines(MostLines) : null);

    /// <summary>A theme, with its origin and not whose it was (rule R-MEET-3).</summary>
    public void BringUp(PlanningElement element, ThemeOrigin origin, string text)
    {
        Refusal.Guard(WhyNotAdd());
        _lines.Add(MeetingLine.Theme(this, element, origin, text));
    }

    /// <summary>An open question for the meeting leader to ask.</summary>
    public void Ask(string text)
    {
        Refusal.Guard(WhyNotAdd());
        _lines.Add(MeetingLine.Plain(this, MeetingLineKind.Question, text));
    }

    public void Decide(string text, Guid by)
    {
        Refusal.Guard(WhyNotAdd());
        _lines.Add(MeetingLine.Plain(this, MeetingLineKind.Decision, text));
        WrittenBy(by);
    }

    public void TakeOn(string text, Guid memberId, DateOnly due, Guid by)
    {
        Refusal.Guard(WhyNotAdd());
        _tasks.Add(new MeetingTask(this, text, memberId, due));
        WrittenBy(by);
    }

    public void Strike(Guid partId)
    {
        Refusal.Guard(WhyNotWrite());
        _lines.RemoveAll(line => line.Id == partId);
        _tasks.RemoveAll(task => task.Id == partId);
    }

    /// <summary>Done or not done yet; also after the minutes are approved, which is when tasks are done.</summary>
    public void Finish(Guid taskId, DateOnly? on) => _tasks.Single(task => task.Id == taskId).Finish(on);

    /// <summary>Who was there, and what was said in short.</summary>
    public void Write(IReadOnlyCollection<Guid> memberIds, string summary, Guid by)
    {
        Refusal.Guard(WhyNotWrite());
        _present.RemoveAll(row => !memberIds.Contains(row.MemberId));
        foreach (var memberId in memberIds.Where(id => _present.TrueForAll(row => row.MemberId != id)))
        {
            _present.Add(new MeetingPresence(this, memberId));
        }

        Summary = summary;
        WrittenBy(by);
    }

    public Refusal? WhyNotHandOver(DateOnly today) =>
        WhyNotWrite()
        ?? (Date > today ? PlanningRefusals.MeetingAhead(Date)
        : _present.Count == 0 ? PlanningRefusals.NobodyPresent()
        : null);

    public void HandOver(DateOnly today, Guid by, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotHandOver(today));
        State = MinutesState.HandedOver;
        HandedOverBy = by;
        HandedOverAtUtc = nowUtc;
        SentBackReason = string.Empty;
        WrittenBy(by);
    }

    /// <summary>
    /// Rule R-MEET-2: a user representative of the group approves, and not one who wrote in the minutes.
    /// Source: the Norwegian standard method, equal say.
    /// </summary>
    public Refusal? WhyNotApprove(WorkingGroupMember? member, Guid accountId) =>
        State == MinutesState.Approved ? PlanningRefusals.MinutesApproved()
        : State != MinutesState.HandedOver ? PlanningRefusals.NotHandedOver()
        : member is null || member.LeftOn is not null || !member.Has(WorkingRole.UserRepresentative) ? PlanningRefusals.OnlyUserRepresentative()
        : _writers.Exists(writer => writer.AccountId == accountId) ? PlanningRefusals.WriterDoesNotApprove()
        : null;

    public void Approve(WorkingGroupMember? member, Guid accountId, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotApprove(member, accountId));
        State = MinutesState.Approved;
        ApprovedBy = accountId;
        ApprovedAtUtc = nowUtc;
    }

    /// <summary>Back to those who write, with what is to be changed.</summary>
    public void SendBack(WorkingGroupMember? member, Guid accountId, string reason)
    {
        Refusal.Guard(WhyNotApprove(member, accountId) ?? (string.IsNullOrWhiteSpace(reason) ? PlanningRefusals.ReasonMissing() : null));
        State = MinutesState.Open;
        SentBackReason = reason;
    }

    private void WrittenBy(Guid accountId)
    {
        if (_writers.TrueForAll(writer => writer.AccountId != accountId))
        {
            _writers.Add(new MeetingWriter(this, accountId));
        }
    }
}
