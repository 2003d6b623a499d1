using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.RunAgain;

/// <summary>One course to hold again: a date is all that is needed.</summary>
public sealed class RunCourse
{
    public DateOnly? FirstDate { get; set; }

    public string Title { get; set; } = string.Empty;

    public bool SameLeaders { get; set; }

    [BindNever]
    public Guid GroupId { get; set; }

    [BindNever]
    public string Heading { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<string> Leaders { get; set; } = [];

    /// <summary>When the sessions would be with the suggested date.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SessionTime> Times { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public Refusal? WhyNot { get; set; }

    public void About(RunCourse page) =>
        (GroupId, Heading, Leaders, Times, WhyNot) = (page.GroupId, page.Heading, page.Leaders, page.Times, page.WhyNot);

    public static async Task<RunCourse?> SuggestAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var mine = db.For(viewer);
        var group = await mine.PlannedGroups.Include(one => one.Sessions).Include(one => one.Leaders)
            .AsSplitQuery().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (group is null)
        {
            return null;
        }

        var first = group.SuggestAgain(db.Clock.Today(viewer.TimeZone));
        var seats = group.Leaders.Select(seat => seat.LeaderId).ToList();
        return new RunCourse
        {
            GroupId = id,
            Heading = group.Title,
            Title = group.Title,
            FirstDate = first,
            SameLeaders = seats.Count > 0,
            Leaders = await mine.InsideLeaders.Where(leader => seats.Contains(leader.Id)).OrderBy(leader => leader.Kind)
                .Select(leader => leader.FirstName + " " + leader.LastName).ToListAsync(),
            Times = first is { } date ? group.TimesFrom(date, await ClosedDates.LoadAsync(db, viewer, group.OrganisationId)) : [],
            WhyNot = group.WhyNotRunAgain(),
        };
    }
}

public sealed class RunCourseValidator : AbstractValidator<RunCourse>
{
    public RunCourseValidator()
    {
        RuleFor(form => form.FirstDate).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Title).NotEmpty().MaximumLength(Group.TitleLength);
    }
}
