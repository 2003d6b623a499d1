using FluentValidation;
using LaraOchBemastra.Domain.Checklists;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>When a point is to be seen to, as people say it: so many days before or after a session.</summary>
public enum PointTime
{
    BeforeFirst = 1,
    AfterFirst = 2,
    BeforeLast = 3,
    AfterLast = 4,
}

/// <summary>One point of a checklist as it is written; without words it is none.</summary>
public sealed class PointForm
{
    public string Text { get; set; } = string.Empty;

    public int? Days { get; set; }

    public PointTime? When { get; set; }

    public ChecklistOwner? Owner { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    public static PointForm Blank => new() { When = PointTime.BeforeFirst, Owner = ChecklistOwner.Coordinator };

    public static PointForm Of(ChecklistPoint point) => new()
    {
        Text = point.Text,
        Days = Math.Abs(point.OffsetDays),
        When = (point.Anchor, point.OffsetDays < 0) switch
        {
            (ChecklistAnchor.FirstSession, true) => PointTime.BeforeFirst,
            (ChecklistAnchor.FirstSession, false) => PointTime.AfterFirst,
            (_, true) => PointTime.BeforeLast,
            _ => PointTime.AfterLast,
        },
        Owner = point.Owner,
    };

    public ChecklistPoint ToPoint() => new(
        Text.Trim(),
        Owner!.Value,
        When is PointTime.BeforeFirst or PointTime.AfterFirst ? ChecklistAnchor.FirstSession : ChecklistAnchor.LastSession,
        When is PointTime.BeforeFirst or PointTime.BeforeLast ? -Days!.Value : Days!.Value);
}

public sealed class PointFormValidator : AbstractValidator<PointForm>
{
    public PointFormValidator()
    {
        RuleFor(point => point.Text).MaximumLength(ChecklistPoint.TextLength);
        RuleFor(point => point.Days).NotNull().InclusiveBetween(0, ChecklistPoint.FarthestDays).When(point => !point.IsEmpty);
        RuleFor(point => point.When).NotNull().IsInEnum().When(point => !point.IsEmpty);
        RuleFor(point => point.Owner).NotNull().IsInEnum().When(point => !point.IsEmpty);
    }
}
