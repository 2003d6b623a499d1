using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Sharing;

/// <summary>Organisations that hold a course together: who they are, one more, one less.</summary>
[Route("groups/{id:guid}/share")]
[Needs(Permission.PlanGroups)]
public sealed class SharingController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<SharingText> text) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> ShareGroup(Guid id) => ShownAsync(id, new ShareGroup());

    [HttpPost("")]
    public async Task<IActionResult> ShareGroup(Guid id, ShareGroup form)
    {
        if (form.OrganisationId is { } chosen && !await db.For(viewer).Organisations.AnyAsync(one => one.Id == chosen))
        {
            ModelState.AddModelError(nameof(form.OrganisationId), text["OrganisationUnknown"]);
        }

        return ModelState.IsValid
            ? await ChangeAsync(id, form, "Said.Shared", group => group.ShareWith(form.OrganisationId!.Value))
            : await ShownAsync(id, form);
    }

    [HttpPost("{organisationId:guid}/end")]
    public Task<IActionResult> EndSharing(Guid id, Guid organisationId) =>
        ChangeAsync(id, new ShareGroup(), "Said.Ended", group => group.EndSharingWith(organisationId), sharing: organisationId);

    private async Task<IActionResult> ChangeAsync(Guid id, ShareGroup form, string said, Action<Group> change, Guid? sharing = null)
    {
        var (found, refusal) = await db.WriteAsync(async () =>
        {
            var group = await db.For(viewer).PlannedGroups.Include(one => one.Organisers).SingleOrDefaultAsync(one => one.Id == id && (sharing == null || one.Organisers.Any(organiser => organiser.OrganisationId == sharing)));
            if (group?.WhyNotCancel() is { } over)
            {
                return (true, over);
            }

            if (group is not null)
            {
                change(group);
            }

            return (group is not null, (Refusal?)null);
        });
        if (!found)
        {
            return NotFound();
        }

        if (refusal is not null)
        {
            sentences.Add(ModelState, refusal);
            return await ShownAsync(id, form);
        }

        this.Say(text[said]);

        // Whoever ends her own organisation's part no longer sees the course.
        return LocalRedirect(await db.For(viewer).PlannedGroups.AnyAsync(group => group.Id == id) ? $"/groups/{id}/share" : "/groups");
    }

    private async Task<IActionResult> ShownAsync(Guid id, ShareGroup form) =>
        await form.LoadAsync(db, viewer, id) ? View(nameof(ShareGroup), form) : NotFound();
}

public sealed class SharingText;
