using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Referrals;

/// <summary>What a coordinator records of one referral, and the identity number where the region keeps it.</summary>
public sealed class EditReferral
{
    public const int NumberLength = 20;

    public DateOnly? ReceivedOn { get; set; }

    public ReferralDecision Decision { get; set; } = ReferralDecision.Undecided;

    public DateOnly? DecidedOn { get; set; }

    public Guid? TiedTo { get; set; }

    /// <summary>Left empty, what is stored stays.</summary>
    public string IdentityNumber { get; set; } = string.Empty;

    public bool RemoveNumber { get; set; }

    public Guid Version { get; set; }

    [BindNever]
    [ValidateNever]
    public Group Group { get; private set; } = null!;

    [BindNever]
    [ValidateNever]
    public Enrolment Person { get; private set; } = null!;

    [BindNever]
    [ValidateNever]
    public ReferralSettings Settings { get; private set; } = null!;

    [BindNever]
    [ValidateNever]
    public Region Region { get; private set; } = null!;

    [BindNever]
    [ValidateNever]
    public Referral? Stored { get; private set; }

    /// <summary>The whole number, on the one page that answers a request to see it.</summary>
    [BindNever]
    public string? Revealed { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public ReferralFacts Facts => new(ReceivedOn, Decision, DecidedOn, TiedTo);

    /// <summary>The stored number as a screen may show it.</summary>
    [BindNever]
    public string? Masked { get; private set; }

    public PersonalNumber? Number(string? digits, DateOnly today) => PersonalNumber.Parse(digits, Region.Country == Country.Norway, today);

    /// <summary>Loads whom it is about; false where the region uses no referrals or the person is not on the viewer's list.</summary>
    public async Task<bool> AboutAsync(PortalDb db, Viewer viewer, Guid groupId, Guid enrolmentId)
    {
        var mine = db.For(viewer);
        var settings = await mine.ReferralSettings.AsNoTracking().SingleOrDefaultAsync();
        var group = await mine.PlannedGroups.AsNoTracking().Include(one => one.Enrolments).ThenInclude(one => one.Contact)
            .SingleOrDefaultAsync(one => one.Id == groupId);
        if (settings is not { IsUsed: true } || group?.Enrolments.FirstOrDefault(one => one.Id == enrolmentId) is not { } person)
        {
            return false;
        }

        (Group, Person, Settings) = (group, person, settings);
        Region = await mine.Regions.AsNoTracking().SingleAsync();
        Stored = await mine.Referrals.SingleOrDefaultAsync(one => one.EnrolmentId == enrolmentId);
        Masked = Number(Stored?.IdentityNumber, db.Clock.Today(viewer.TimeZone))?.Masked;
        Others = [.. ReferralList.People(group).Where(one => one.Id != enrolmentId).Select(one => new SelectListItem(one.FullName, one.Id.ToString()))];
        return true;
    }

    public EditReferral Shown()
    {
        (ReceivedOn, Decision, DecidedOn) = (Stored?.ReceivedOn, Stored?.Decision ?? ReferralDecision.Undecided, Stored?.DecidedOn);
        TiedTo = Stored?.TiedToEnrolmentId;
        Version = Stored?.Version ?? Guid.Empty;
        return this;
    }
}

public sealed class EditReferralValidator : AbstractValidator<EditReferral>
{
    public EditReferralValidator()
    {
        RuleFor(form => form.ReceivedOn).GreaterThanOrEqualTo(Session.Earliest);
        RuleFor(form => form.Decision).IsInEnum();
        RuleFor(form => form.DecidedOn).GreaterThanOrEqualTo(Session.Earliest);
        RuleFor(form => form.IdentityNumber).MaximumLength(EditReferral.NumberLength);
    }
}

/// <summary>Why a number has to be seen.</summary>
public sealed class RevealNumber
{
    public const int WhyLength = 200;

    public string Why { get; set; } = string.Empty;
}

public sealed class RevealNumberValidator : AbstractValidator<RevealNumber>
{
    public RevealNumberValidator() => RuleFor(form => form.Why).NotEmpty().MaximumLength(RevealNumber.WhyLength);
}
