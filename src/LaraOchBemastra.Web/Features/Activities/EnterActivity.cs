using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Activities;

/// <summary>What was done, when, for which course, and who took part.</summary>
public sealed class EnterActivity
{
    public const int MostLeaders = 4;

    public ActivityKind? Kind { get; set; }

    public DateOnly? Date { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public bool OnSite { get; set; } = true;

    public Guid? GroupId { get; set; }

    public List<Guid?> LeaderIds { get; set; } = [];

    public string Note { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Groups { get; private set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Leaders { get; private set; } = [];

    public IReadOnlyList<Guid> Present => [.. LeaderIds.OfType<Guid>().Distinct()];

    public ActivityFacts Facts() => new(Kind!.Value, Date!.Value, Start!.Value, End!.Value, OnSite, Note.Trim());

    /// <summary>Fills in what can be chosen: courses one sees the inside of, and their leaders or those of one's scope.</summary>
    public async Task<EnterActivity> WithChoicesAsync(PortalDb db, Viewer viewer)
    {
        var seen = db.For(viewer);
        var groups = await seen.InsideGroups.Where(group => group.State != GroupState.Cancelled)
            .OrderByDescending(group => group.FirstDate).ThenBy(group => group.Code)
            .Select(group => new { group.Id, group.Title, group.Code }).ToListAsync();
        var leaders = await seen.InsideLeaders.Union(seen.Leaders).OrderBy(leader => leader.LastName).ThenBy(leader => leader.FirstName)
            .Select(leader => new { leader.Id, leader.FirstName, leader.LastName }).ToListAsync();

        // Written here and not by the store, which writes a key in letters of another size.
        Groups = groups.ConvertAll(group => new SelectListItem($"{group.Title} {group.Code}", group.Id.ToString()));
        Leaders = leaders.ConvertAll(leader => new SelectListItem($"{leader.FirstName} {leader.LastName}", leader.Id.ToString()));
        while (LeaderIds.Count < MostLeaders)
        {
            LeaderIds.Add(null);
        }

        return this;
    }
}

public sealed class EnterActivityValidator : AbstractValidator<EnterActivity>
{
    public EnterActivityValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        RuleFor(form => form.Date).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Start).NotNull();
        RuleFor(form => form.End).NotNull();
        RuleFor(form => form.LeaderIds.Count).LessThanOrEqualTo(EnterActivity.MostLeaders);
        RuleFor(form => form.Note).MaximumLength(Activity.NoteLength);
    }
}
