using FluentValidation;
using LaraOchBemastra.Domain.Mail;

namespace LaraOchBemastra.Web.Features.Reminders;

/// <summary>Days for each reminder; an empty field means that nobody is reminded of it.</summary>
public sealed class EditReminders
{
    public int? SessionDays { get; set; }

    public int? AnswerDays { get; set; }

    public int? LogDays { get; set; }

    public bool YearEnd { get; set; }

    public int? ChecklistDays { get; set; }

    public int? ClaimDays { get; set; }

    /// <summary>Of the rules when the form was served; empty before the region decided anything.</summary>
    public Guid Version { get; set; }

    public static EditReminders Of(ReminderRules? saved)
    {
        var rules = saved ?? new ReminderRules(Guid.Empty);
        return new EditReminders
        {
            SessionDays = rules.SessionDays,
            AnswerDays = rules.AnswerDays,
            LogDays = rules.LogDays,
            YearEnd = rules.YearEnd,
            ChecklistDays = rules.ChecklistDays,
            ClaimDays = rules.ClaimDays,
            Version = saved?.Version ?? Guid.Empty,
        };
    }

    public ReminderDays Days() => new(SessionDays, AnswerDays, LogDays, YearEnd, ChecklistDays, ClaimDays);
}

public sealed class EditRemindersValidator : AbstractValidator<EditReminders>
{
    public EditRemindersValidator()
    {
        RuleFor(form => form.SessionDays).InclusiveBetween(1, ReminderRules.MostDays);
        RuleFor(form => form.AnswerDays).InclusiveBetween(1, ReminderRules.MostDays);
        RuleFor(form => form.LogDays).InclusiveBetween(1, ReminderRules.MostDays);
        RuleFor(form => form.ChecklistDays).InclusiveBetween(1, ReminderRules.MostDays);
        RuleFor(form => form.ClaimDays).InclusiveBetween(1, ReminderRules.MostDays);
    }
}
