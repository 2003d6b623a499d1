using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Setup.Typed;

namespace LaraOchBemastra.Web.Features.Groups;

/// <summary>A course to plan: what it is, and its sessions laid out from a pattern. All values are suggestions.</summary>
public sealed class NewGroup
{
    public const int SkipLength = 400;
    public const int EveryDay = 1;
    public const int EveryWeek = 7;
    public const int EveryOtherWeek = 14;

    private static readonly char[] Marks = [',', ';', ' ', '\n', '\r', '\t'];

    public DescribeGroup Facts { get; set; } = new();

    public Guid? UnitId { get; set; }

    public int? SessionCount { get; set; }

    public DateOnly? FirstDate { get; set; }

    public int? DaysBetween { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public string Skip { get; set; } = string.Empty;

    /// <summary>The field's usual course, by country: evenings or afternoons over some weeks, or whole days.</summary>
    public static async Task<NewGroup> SuggestAsync(PortalDb db, Viewer viewer)
    {
        var choices = await GroupChoices.LoadAsync(db, viewer);
        var swedish = choices.Region.Country == Country.Sweden;
        return new NewGroup
        {
            UnitId = choices.Units.Count == 1 ? choices.Units[0].Id : null,
            SessionCount = swedish ? 6 : 2,
            DaysBetween = EveryWeek,
            Start = swedish ? new TimeOnly(13, 0) : new TimeOnly(9, 0),
            End = swedish ? new TimeOnly(15, 30) : new TimeOnly(14, 30),
            Facts = new DescribeGroup
            {
                Audience = Audience.Patients,
                FewestPlaces = 4,
                MostPlaces = 10,
                Language = swedish ? "sv" : "nn",
                Form = MeetingForm.OnSite,
                Choices = choices,
            },
        };
    }

    /// <summary>The sessions the pattern lays out, past holidays and what was typed; none without a first date.</summary>
    public IEnumerable<SessionTime> Sessions(ClosedDays closed) => FirstDate is { } first && Start is { } start && End is { } end && SessionCount > 0
        ? new SessionSeries(first, DaysBetween ?? EveryWeek, SeriesUnit.Days, start, end) { Count = SessionCount }.Times(closed)
        : [];

    /// <exception cref="RefusedException">A rule of the region or of the sessions says no.</exception>
    public Group Make(Region region, Unit unit, string code, ClosedDays closed)
    {
        var group = new Group(region, unit, code, Facts.ToFacts());
        foreach (var time in Sessions(closed))
        {
            group.Add(time);
        }

        return group;
    }

    internal IEnumerable<DateOnly?> Skipped() =>
        Skip.Split(Marks, StringSplitOptions.RemoveEmptyEntries).Select(TypedDate.Date);
}

public sealed class NewGroupValidator : AbstractValidator<NewGroup>
{
    public NewGroupValidator(IValidator<DescribeGroup> facts)
    {
        RuleFor(form => form.Facts).SetValidator(facts);
        RuleFor(form => form.UnitId).NotNull();
        RuleFor(form => form.SessionCount).InclusiveBetween(0, Group.MostSessions);
        RuleFor(form => form.FirstDate).InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.DaysBetween).Must(days => days is null or NewGroup.EveryDay or NewGroup.EveryWeek or NewGroup.EveryOtherWeek);
        RuleFor(form => form.Start).NotNull().When(form => form.FirstDate is not null);
        RuleFor(form => form.End).NotNull().When(form => form.FirstDate is not null);
        RuleFor(form => form.Skip).MaximumLength(NewGroup.SkipLength).Must((form, _) => form.Skipped().All(date => date is not null));
    }
}
