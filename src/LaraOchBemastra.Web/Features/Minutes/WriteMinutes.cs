using FluentValidation;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Minutes;

/// <summary>Who was there, and what was said in short.</summary>
public sealed class WriteMinutes
{
    public List<Guid> Present { get; set; } = [];

    public string Summary { get; set; } = string.Empty;

    public Guid Version { get; set; }

    [BindNever]
    [ValidateNever]
    public PlanningMeeting Meeting { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public WorkingGroup Group { get; set; } = null!;

    /// <summary>Those who can have been there: of the group now, or marked already.</summary>
    public IEnumerable<WorkingGroupMember> MembersToTick() =>
        Group.Members.Where(member => member.LeftOn is null || Meeting.Present.Any(row => row.MemberId == member.Id));
}

public sealed class WriteMinutesValidator : AbstractValidator<WriteMinutes>
{
    public WriteMinutesValidator()
    {
        RuleFor(form => form.Present.Count).LessThanOrEqualTo(2 * WorkingGroup.MostMembers).OverridePropertyName(nameof(WriteMinutes.Present));
        RuleFor(form => form.Summary).MaximumLength(PlanningMeeting.SummaryLength);
    }
}
