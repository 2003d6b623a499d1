using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Interests;

/// <summary>"Tell me when there is a course": of which condition, where, and an address.</summary>
public sealed class AskToBeTold : TownForm
{
    public string Email { get; set; } = string.Empty;

    /// <summary>
    /// Rule R-INTEREST-1: an address waits once for a condition at a place, and what is answered tells nobody whether it
    /// waited already. The unique index holds it for two who ask at once.
    /// </summary>
    public Task<bool> AskAsync(PortalDb db, MailDesk desk) => db.WriteAsync(async () =>
    {
        var unit = await db.Published.Units.SingleAsync(one => one.Id == UnitId);
        var (now, key, language) = (db.Clock.GetUtcNow().UtcDateTime, db.AddressKey(Email), Language.Current.Code);
        var interest = await db.Everything.Interests.SingleOrDefaultAsync(one =>
            one.EmailKey == key && one.ConditionId == ConditionId && one.OrganisationId == unit.OrganisationId && one.Place == unit.Place);
        if (interest is not null && !interest.MayMailAgain(now))
        {
            return false;
        }

        if (interest is null)
        {
            interest = new Interest(Guid.CreateVersion7(), unit, ConditionId!.Value, Email.Trim(), key, language, now);
            db.Add(interest);
        }

        var link = desk.Link($"/interest/{interest.RenewLink(language, now)}", language);
        await desk.AddAsync(MailKind.InterestConfirm, interest.Email!, language, unit.RegionId, new Dictionary<string, string> { ["link"] = link });
        return true;
    });

    protected override Task<IReadOnlyList<Town>> PlacesAsync(PortalDb db) => Towns.OfInterestAsync(db);
}

public sealed class AskToBeToldValidator : AbstractValidator<AskToBeTold>
{
    public AskToBeToldValidator()
    {
        RuleFor(form => form.ConditionId).NotNull();
        RuleFor(form => form.UnitId).NotNull();
        RuleFor(form => form.Email).NotEmpty().MaximumLength(Interest.EmailLength).MailAddress();
    }
}
