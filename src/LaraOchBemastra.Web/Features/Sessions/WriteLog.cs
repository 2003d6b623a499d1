using FluentValidation;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>The whole evening as one form: whichever button is pressed, everything typed is kept.</summary>
public sealed class WriteLog
{
    public const string Sign = "sign";

    /// <summary>Saves, and then takes the evening along on the phone.</summary>
    public const string Along = "along";

    /// <summary>More than any group asks while there is no network.</summary>
    public const int MostNewTopics = 60;

    [BindNever]
    public SessionLogPage? Page { get; set; }

    /// <summary>Counts what the form makes once. It is kept as long as nothing was written, and new after that.</summary>
    [BindNever]
    public string Key { get; set; } = string.Empty;

    /// <summary>What the page showed when it was served (<see cref="LogContent.Write"/>).</summary>
    public string Seen { get; set; } = string.Empty;

    public List<LeaderRow> Leaders { get; set; } = [];

    /// <summary>Everyone who stands on the page.</summary>
    public List<Guid> People { get; set; } = [];

    public List<Guid> Came { get; set; } = [];

    public List<TopicRow> Topics { get; set; } = [];

    public string NewTopic { get; set; } = string.Empty;

    /// <summary>Questions that were written down where there was no network.</summary>
    public List<string> NewTopics { get; set; } = [];

    /// <summary>It was taken along: it counts once, whatever it holds, so that the phone can learn that it has arrived.</summary>
    public bool WasTaken { get; set; }

    /// <summary>Sent by the phone itself, which shows sentences and no page.</summary>
    public bool FromPhone { get; set; }

    public string GuestName { get; set; } = string.Empty;

    public string GuestField { get; set; } = string.Empty;

    public Guid? RemoveGuest { get; set; }

    public string Notes { get; set => field = LogContent.Tidy(value); } = string.Empty;

    public string Learned { get; set => field = LogContent.Tidy(value); } = string.Empty;

    public string ToChange { get; set => field = LogContent.Tidy(value); } = string.Empty;

    public SessionOutcome Outcome { get; set; } = SessionOutcome.Held;

    public string Reason { get; set => field = LogContent.Tidy(value); } = string.Empty;

    /// <summary>Which button: <see cref="Sign"/>, or nothing for saving.</summary>
    public string? Then { get; set; }

    public bool IsMaking => WasTaken || NewTopics.Count > 0 || NewTopic.Trim().Length > 0 || GuestName.Trim().Length > 0;

    public LogContent Content() => new()
    {
        Outcome = Outcome,
        Reason = Reason,
        Notes = Notes,
        Learned = Learned,
        ToChange = ToChange,
        Leaders = Leaders.DistinctBy(row => row.Id).ToDictionary(row => row.Id, row => row.Times),
        Came = People.Distinct().ToDictionary(id => id, id => Came.Contains(id)),
        Topics = Topics.DistinctBy(row => row.Id).ToDictionary(row => row.Id, row => new TopicLine(row.Discussed, row.Note, row.Move)),
    };
}

public sealed class LeaderRow
{
    public Guid Id { get; set; }

    public bool Present { get; set; }

    public TimeOnly? From { get; set; }

    public TimeOnly? Until { get; set; }

    public LeaderTimes Times => Present ? new LeaderTimes(Present, From, Until) : LeaderTimes.Absent;
}

public sealed class TopicRow
{
    public Guid Id { get; set; }

    public bool Discussed { get; set; }

    public string Note { get; set => field = LogContent.Tidy(value); } = string.Empty;

    public string Move { get; set => field = value ?? TopicMove.None; } = TopicMove.None;
}

public sealed class WriteLogValidator : AbstractValidator<WriteLog>
{
    public WriteLogValidator()
    {
        RuleFor(form => form.NewTopic).MaximumLength(Topic.TextLength);
        RuleFor(form => form.NewTopics.Count).LessThanOrEqualTo(WriteLog.MostNewTopics);
        RuleForEach(form => form.NewTopics).MaximumLength(Topic.TextLength);
        RuleFor(form => form.GuestName).MaximumLength(GuestVisit.NameLength);
        RuleFor(form => form.GuestName).NotEmpty().When(form => form.GuestField.Trim().Length > 0);
        RuleFor(form => form.GuestField).MaximumLength(GuestVisit.FieldLength);
        RuleFor(form => form.Notes).MaximumLength(SessionLog.NotesLength);
        RuleFor(form => form.Learned).MaximumLength(SessionLog.LearnedLength);
        RuleFor(form => form.ToChange).MaximumLength(SessionLog.LearnedLength);
        RuleFor(form => form.Outcome).IsInEnum();
        RuleFor(form => form.Reason).MaximumLength(SessionLog.ReasonLength);
        RuleForEach(form => form.Topics).SetValidator(new TopicRowValidator());
    }
}

public sealed class TopicRowValidator : AbstractValidator<TopicRow>
{
    public TopicRowValidator() => RuleFor(row => row.Note).MaximumLength(Topic.NoteLength);
}
