using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Invitations;

public sealed class InvitePerson
{
    public string FirstName { get; set; } = string.Empty;

    public string LastName { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string Language { get; set; } = string.Empty;

    public Guid? UnitId { get; set; }

    public Role? Role { get; set; }

    public RoleReach Reach { get; set; } = RoleReach.Unit;

    /// <summary>The leader to tie the account to, when she is one already.</summary>
    public Guid? LeaderId { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    [BindNever]
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    [BindNever]
    public IReadOnlyList<RoleReach> Reaches { get; private set; } = [];

    /// <summary>An empty form, or one for a leader without an account; null when there is no such leader.</summary>
    public static async Task<InvitePerson?> ForAsync(PortalDb db, Viewer viewer, Guid? leaderId)
    {
        if (leaderId is null)
        {
            return new InvitePerson { Language = viewer.Language };
        }

        var form = new InvitePerson { LeaderId = leaderId, Language = viewer.Language };
        if (await form.LeaderAsync(db, viewer) is not { } leader)
        {
            return null;
        }

        form.FirstName = leader.FirstName;
        form.LastName = leader.LastName;
        form.Email = leader.Email;
        form.UnitId = leader.UnitId;
        form.Role = leader.Kind == LeaderKind.Staff ? Data.Accounts.Role.StaffLeader : Data.Accounts.Role.ExperiencedLeader;
        return form;
    }

    public async Task<InvitePerson> WithChoicesAsync(PortalDb db, Viewer viewer)
    {
        var units = await RolesToGive.Units(db, viewer)
            .Join(db.For(viewer).Organisations, unit => unit.OrganisationId, organisation => organisation.Id, (unit, organisation) => new { unit.Id, Unit = unit.Name, Organisation = organisation.Name })
            .OrderBy(row => row.Organisation).ThenBy(row => row.Unit)
            .ToListAsync();
        Units = [.. units.Select(row => new SelectListItem($"{row.Organisation}: {row.Unit}", row.Id.ToString()))];
        Roles = RolesToGive.For(viewer);
        Reaches = RolesToGive.Reaches(viewer);
        return this;
    }

    public Task<Leader?> LeaderAsync(PortalDb db, Viewer viewer) =>
        db.For(viewer).LeadersToInvite.SingleOrDefaultAsync(leader => leader.Id == LeaderId);

    public async Task<bool> LeaderIsThereAsync(PortalDb db, Viewer viewer) => LeaderId is null || await LeaderAsync(db, viewer) is not null;

    public NewPerson Person() => new(FirstName.Trim(), LastName.Trim(), Email.Trim(), Language, Role!.Value, Reach);
}

public sealed class InvitePersonValidator : AbstractValidator<InvitePerson>
{
    // Both names and the space between them have to go into an account's name.
    private const int NameLength = (Account.NameLength / 2) - 1;

    public InvitePersonValidator()
    {
        RuleFor(form => form.FirstName).NotEmpty().MaximumLength(NameLength);
        RuleFor(form => form.LastName).NotEmpty().MaximumLength(NameLength);
        RuleFor(form => form.Email).NotEmpty().MaximumLength(OutboxMail.AddressLength).MailAddress();
        RuleFor(form => form.Language).NotEmpty().Must(code => Setup.Language.All.Any(language => language.Code == code))
            .WithMessage(_ => ValidatorOptions.Global.LanguageManager.GetString("UnreadableValue"));
        RuleFor(form => form.UnitId).NotEmpty();
        RuleFor(form => form.Role).NotEmpty().IsInEnum();
        RuleFor(form => form.Reach).IsInEnum();
    }
}
