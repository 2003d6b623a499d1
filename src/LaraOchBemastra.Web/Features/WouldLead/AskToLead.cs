using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.WouldLead;

/// <summary>"I would like to lead", in one's own words, or an organisation's nomination of somebody who said yes.</summary>
public sealed class AskToLead : TownForm
{
    public LeaderKind? Kind { get; set; }

    public Experience? Experience { get; set; }

    public string FirstName { get; set; } = string.Empty;

    public string LastName { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    public string Words { get; set; } = string.Empty;

    public string NominatedBy { get; set; } = string.Empty;

    public bool PersonAgreed { get; set; }

    /// <summary>What the shape alone does not tell: the field and the key of its sentence.</summary>
    public IEnumerable<(string Field, string Key)> Faults()
    {
        if (Kind == LeaderKind.Experienced && Experience is null)
        {
            yield return (nameof(Experience), "ExperienceMissing");
        }

        foreach (var field in Unknown())
        {
            yield return (field, "ChooseFromList");
        }
    }

    public LeaderInterestFacts Facts() => new(Kind!.Value, FirstName.Trim(), LastName.Trim(), Email.Trim(), Phone.Trim(), Words.Trim())
    {
        ConditionId = Kind == LeaderKind.Experienced ? ConditionId : null,
        Experience = Experience,
        NominatedBy = NominatedBy.Trim(),
        PersonAgreed = PersonAgreed,
    };

    /// <summary>
    /// Writes it down and mails the link that confirms the address. One address gets so many links a day and no more; the
    /// answer is the same, so that nobody learns who has written.
    /// </summary>
    public async Task<string> AskAsync(PortalDb db, MailDesk desk)
    {
        var unit = await db.Published.Units.SingleAsync(one => one.Id == UnitId);
        var (now, key, language) = (db.Clock.GetUtcNow().UtcDateTime, db.AddressKey(Email), Language.Current.Code);
        var since = now.AddDays(-1);
        if (await db.Everything.LeaderInterests.CountAsync(one => one.EmailKey == key && one.AskedAtUtc > since) < LeaderInterest.MostADay)
        {
            var interest = new LeaderInterest(Guid.CreateVersion7(), unit, Facts(), key, language, now);
            var link = desk.Link($"/would-you-like-to-lead/{interest.RenewLink()}", language);
            db.Add(interest);
            await desk.AddAsync(
                MailKind.LeaderInterestConfirm, interest.Email!, language, unit.RegionId,
                new Dictionary<string, string> { ["link"] = link, ["name"] = interest.FirstName });
        }

        return "/would-you-like-to-lead/sent";
    }

    protected override Task<IReadOnlyList<Town>> PlacesAsync(PortalDb db) => Towns.OfLeaderInterestAsync(db);
}

public sealed class AskToLeadValidator : AbstractValidator<AskToLead>
{
    public AskToLeadValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        RuleFor(form => form.Experience).IsInEnum();
        RuleFor(form => form.UnitId).NotNull();
        RuleFor(form => form.FirstName).NotEmpty().MaximumLength(Leader.NameLength);
        RuleFor(form => form.LastName).NotEmpty().MaximumLength(Leader.NameLength);
        RuleFor(form => form.Email).NotEmpty().MaximumLength(Leader.EmailLength).MailAddress();
        RuleFor(form => form.Phone).MaximumLength(Leader.PhoneLength);
        RuleFor(form => form.Words).MaximumLength(LeaderInterest.WordsLength);
        RuleFor(form => form.NominatedBy).MaximumLength(LeaderInterest.NominatedByLength);
    }
}
