using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Needs;

/// <summary>What comes of a need.</summary>
public enum NeedAnswer
{
    Course = 1,
    WorkingGroup = 2,
}

/// <summary>Turns what people wait for into a course or a working group, which carries condition and place on.</summary>
public sealed class PlanNeed
{
    public NeedAnswer? Answer { get; set; }

    public Guid? UnitId { get; set; }

    public string Title { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public NeedDetails Need { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<Unit> Units { get; set; } = [];

    [BindNever]
    public bool HasWorkingGroups { get; set; }

    public IEnumerable<SelectListItem> UnitItems => Units.Items();

    /// <summary>False where the need, or the right to plan there, is not this viewer's.</summary>
    public async Task<bool> ChooseAmongAsync(PortalDb db, Viewer viewer, Guid conditionId, Guid unitId)
    {
        if (await NeedDetails.LoadAsync(db, viewer, conditionId, unitId) is not { MayPlan: true } need)
        {
            return false;
        }

        Need = need;
        HasWorkingGroups = (await db.PlanningSettingsAsync(viewer.RegionId)).HasWorkingGroups;
        Units = await db.For(viewer).PlannedUnits.AsNoTracking()
            .Where(unit => unit.OrganisationId == need.Where.OrganisationId && unit.Place == need.Where.Place).OrderBy(unit => unit.Name).ToListAsync();
        return true;
    }

    /// <summary>
    /// Rule R-NEED-1: all that is open there is answered at once, and what somebody else has answered meanwhile is not
    /// answered again.
    /// </summary>
    /// <exception cref="RefusedException">Nobody waits any longer, or a rule of the region says no.</exception>
    public async Task<string> MakeAsync(PortalDb db, Viewer viewer)
    {
        var open = await db.For(viewer).PlannedNeeds
            .Where(need => need.State == NeedState.Open && need.ConditionId == Need.ConditionId
                && need.OrganisationId == Need.Where.OrganisationId && need.Place == Need.Where.Place).ToListAsync();
        Refusal.Guard(open.Count == 0 && Need.Public == 0 ? PlanningRefusals.NothingWaits() : null);
        var unit = Units.Single(one => one.Id == UnitId);
        if (Answer == NeedAnswer.WorkingGroup)
        {
            var together = new WorkingGroup(Guid.CreateVersion7(), unit, Title.Trim(), Need.ConditionId);
            together.Join(new MemberFacts(viewer.Name, WorkingRole.Coordinator) { AccountId = viewer.AccountId, LeaderId = viewer.LeaderId });
            db.Add(together);
            open.ForEach(need => need.PlanTogether(together.Id));
            return $"/working-groups/{together.Id}";
        }

        var course = await CourseOfNeed.MakeAsync(db, viewer, unit, Need.ConditionId, Title.Trim());
        open.ForEach(need => need.PlanCourse(course.Id));
        return $"/groups/{course.Id}/edit";
    }
}

public sealed class PlanNeedValidator : AbstractValidator<PlanNeed>
{
    public PlanNeedValidator()
    {
        RuleFor(form => form.Answer).NotNull().IsInEnum();
        RuleFor(form => form.UnitId).NotNull();
        RuleFor(form => form.Title).NotEmpty().MaximumLength(Group.TitleLength);
    }
}
