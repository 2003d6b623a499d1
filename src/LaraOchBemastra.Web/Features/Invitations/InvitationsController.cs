using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Invitations;

/// <summary>Invites people by mail: anyone by an administrator, leaders by a coordinator.</summary>
[Route("invitations")]
[Needs(Permission.InvitePeople)]
public sealed class InvitationsController(
    PortalDb db, Viewer viewer, AccountOpening opening, RefusalSentences refusals, IStringLocalizer<InvitationsText> text) : Controller
{
    /// <param name="leader">A leader who has no account yet: her name and address are filled in.</param>
    [HttpGet("new")]
    public async Task<IActionResult> InvitePerson(Guid? leader) =>
        await Invitations.InvitePerson.ForAsync(db, viewer, leader) is { } form ? View(await form.WithChoicesAsync(db, viewer)) : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> InvitePerson(InvitePerson form)
    {
        if (!ModelState.IsValid)
        {
            return View(await form.WithChoicesAsync(db, viewer));
        }

        var unit = await RolesToGive.Units(db, viewer).SingleOrDefaultAsync(one => one.Id == form.UnitId);
        if (unit is null || !RolesToGive.May(viewer, form.Role!.Value, form.Reach) || !await form.LeaderIsThereAsync(db, viewer))
        {
            return NotFound();
        }

        try
        {
            var next = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var account = await opening.OpenAsync(form.Person(), unit, await form.LeaderAsync(db, viewer), db.Clock.Today(viewer.TimeZone));
                return viewer.May(Permission.ManageAccounts) ? $"/accounts/{account.Id}" : "/leaders";
            });
            this.Say(text["Invited", form.Email]);
            return LocalRedirect(next);
        }
        catch (RefusedException refused)
        {
            refusals.Add(ModelState, refused.Refusal, nameof(form.Email));
            return View(await form.WithChoicesAsync(db, viewer));
        }
    }
}

public sealed class InvitationsText;
