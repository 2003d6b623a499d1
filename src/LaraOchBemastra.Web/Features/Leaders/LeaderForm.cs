using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Leaders;

/// <summary>What a coordinator writes of a leader: the part that adding and editing share.</summary>
public sealed class LeaderForm
{
    public string FirstName { get; set; } = string.Empty;

    public string LastName { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    public Experience? Experience { get; set; }

    public Guid? ConditionId { get; set; }

    public bool AgreedToBeFound { get; set; }

    public DateOnly? AgreedOn { get; set; }

    public bool AgreedToBeNamed { get; set; }

    /// <summary>Confirms that somebody else already in the register has the same address.</summary>
    public bool OtherPerson { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Conditions { get; set; } = [];

    [BindNever]
    public bool IsStaff { get; set; }

    /// <summary>Protected identity: mail, telephone and public naming are neither shown nor changed here (rule R-PAYEE-4).</summary>
    [BindNever]
    public bool ContactHidden { get; set; }

    /// <summary>Asks for <see cref="OtherPerson"/>: the address is in use.</summary>
    [BindNever]
    public bool SameEmail { get; set; }

    public static LeaderForm Of(Leader leader, bool contactHidden) => new()
    {
        FirstName = leader.FirstName,
        LastName = leader.LastName,
        Email = contactHidden ? string.Empty : leader.Email,
        Phone = contactHidden ? string.Empty : leader.Phone,
        ContactHidden = contactHidden,
        Experience = leader.Experience,
        ConditionId = leader.ConditionId,
        AgreedToBeFound = leader.AgreedToBeFoundOn is not null,
        AgreedOn = leader.AgreedToBeFoundOn,
        AgreedToBeNamed = leader.AgreedToBeNamed,
        IsStaff = leader.Kind == LeaderKind.Staff,
    };

    public void WriteTo(Leader leader)
    {
        leader.Rename(FirstName.Trim(), LastName.Trim());
        if (!ContactHidden)
        {
            leader.BeReachedAt(Email.Trim(), Phone.Trim());
        }

        if (leader.Kind == LeaderKind.Experienced)
        {
            leader.HaveLivedWith(ConditionId, Experience!.Value);
        }

        if (AgreedToBeFound)
        {
            leader.AgreeToBeFound(AgreedOn!.Value, AgreedToBeNamed && !ContactHidden);
        }
        else
        {
            leader.NoLongerBeFound();
        }
    }

    /// <summary>What the shape alone does not tell: the field and the key of its sentence.</summary>
    public IEnumerable<(string Field, string Key)> Faults(DateOnly today)
    {
        if (!IsStaff && Experience is null)
        {
            yield return (nameof(Experience), "ExperienceMissing");
        }

        if (ConditionId is { } condition && Conditions.All(item => item.Value != condition.ToString()))
        {
            yield return (nameof(ConditionId), "ConditionUnknown");
        }

        if (AgreedOn > today)
        {
            yield return (nameof(AgreedOn), "NotYet");
        }
    }

    /// <summary>Two rows for one person split her training and her dates, so an address in use is asked about once.</summary>
    public async Task<Refusal?> WhyNotAsync(PortalDb db, Viewer viewer, Guid? except)
    {
        if (OtherPerson || ContactHidden || Email.Trim() is not { Length: > 0 } email)
        {
            return null;
        }

        var same = email.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_");
        var other = await db.For(viewer).FindableLeaders.AsNoTracking()
            .FirstOrDefaultAsync(leader => leader.Id != except && EF.Functions.Like(leader.Email, same, @"\"));
        return other is null ? null : LeaderRefusals.SameEmail(other.Name);
    }

    public async Task ChooseAmongAsync(PortalDb db, Viewer viewer) => Conditions = (await db.For(viewer).Conditions.AsNoTracking().ToListAsync()).Items();
}

public sealed class LeaderFormValidator : AbstractValidator<LeaderForm>
{
    public LeaderFormValidator()
    {
        RuleFor(form => form.FirstName).NotEmpty().MaximumLength(Leader.NameLength);
        RuleFor(form => form.LastName).NotEmpty().MaximumLength(Leader.NameLength);
        RuleFor(form => form.Email).MaximumLength(Leader.EmailLength);
        RuleFor(form => form.Email).EmailAddress().When(form => form.Email.Length > 0);
        RuleFor(form => form.Phone).MaximumLength(Leader.PhoneLength);
        RuleFor(form => form.Experience).IsInEnum();
        RuleFor(form => form.AgreedOn).NotNull().When(form => form.AgreedToBeFound);
    }
}
