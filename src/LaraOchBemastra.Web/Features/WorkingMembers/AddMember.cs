using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.WorkingMembers;

/// <summary>Somebody who joins: chosen from the register, oneself, or a name alone.</summary>
public sealed class AddMember
{
    /// <summary>A leader of the register, or the account of the one who fills in; empty for a name alone.</summary>
    public Guid? PersonId { get; set; }

    public string Name { get; set; } = string.Empty;

    public WorkingRole? ComesAs { get; set; }

    public bool LeadsMeetings { get; set; }

    public bool WritesMinutes { get; set; }

    public bool IsMedicallyResponsible { get; set; }

    [BindNever]
    [ValidateNever]
    public WorkingGroup Group { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> People { get; set; } = [];

    public static IReadOnlyList<WorkingRole> Comings { get; } = [WorkingRole.UserRepresentative, WorkingRole.Professional, WorkingRole.Coordinator];

    /// <summary>False where the group is not this coordinator's.</summary>
    public async Task<bool> ChooseAmongAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var group = await db.For(viewer).PlannedWorkingGroups.Include(one => one.Members).SingleOrDefaultAsync(one => one.Id == id);
        Group = group!;
        var leaders = await db.For(viewer).FindableLeaders.Where(leader => leader.AccountId != viewer.AccountId).ByName().AsNoTracking().ToListAsync();
        People = [new SelectListItem(viewer.Name, viewer.AccountId.ToString()), .. leaders.Select(leader => new SelectListItem(leader.Name, leader.Id.ToString()))];
        return group is not null;
    }

    public MemberFacts ToFacts(Viewer viewer) => new(PersonId is { } id ? People.Single(item => item.Value == id.ToString()).Text : Name.Trim(), ComesAs!.Value)
    {
        AccountId = PersonId == viewer.AccountId ? viewer.AccountId : null,
        LeaderId = PersonId == viewer.AccountId ? viewer.LeaderId : PersonId,
        LeadsMeetings = LeadsMeetings,
        WritesMinutes = WritesMinutes,
        IsMedicallyResponsible = IsMedicallyResponsible,
    };
}

public sealed class AddMemberValidator : AbstractValidator<AddMember>
{
    public AddMemberValidator()
    {
        RuleFor(form => form.Name).MaximumLength(WorkingGroupMember.NameLength);
        RuleFor(form => form.ComesAs).NotNull().Must(role => role is null || AddMember.Comings.Contains(role.Value));
    }
}
