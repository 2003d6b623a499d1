using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.OwnData;

/// <summary>A copy of what is kept about one person, for herself; and her wish to have it erased.</summary>
[Route("groups/{id:guid}/participants/{enrolmentId:guid}/data")]
[Needs(Permission.PlanGroups)]
public sealed class OwnDataController(
    PortalDb db, Viewer viewer, EnumWords words, RefusalSentences sentences, IStringLocalizer<OwnDataText> text) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> RecordErasure(Guid id, Guid enrolmentId) => ShownAsync(id, enrolmentId, new RecordErasure());

    [HttpPost("")]
    public async Task<IActionResult> RecordErasure(Guid id, Guid enrolmentId, RecordErasure form)
    {
        if (await LoadAsync(id, enrolmentId) is not { } data)
        {
            return NotFound();
        }

        if (form.ReceivedOn > db.Clock.Today(viewer.TimeZone))
        {
            ModelState.AddModelError(nameof(form.ReceivedOn), text["NotYet"]);
        }

        if (!ModelState.IsValid)
        {
            return await ShownAsync(id, enrolmentId, form);
        }

        try
        {
            await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                Refusal.Guard(await db.For(viewer).RecordedErasures.AnyAsync(one =>
                    one.EnrolmentId == enrolmentId && (one.State == ErasureState.Received || one.State == ErasureState.Granted))
                    ? PrivacyRefusals.AlreadyAsked() : null);
                db.Add(new ErasureRequest(Guid.CreateVersion7(), data.Group.RegionId, id, enrolmentId, form.ReceivedOn!.Value, viewer.AccountId));
                return Address(id, enrolmentId);
            });
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal);
            return await ShownAsync(id, enrolmentId, form);
        }

        this.Say(text["Recorded"]);
        return LocalRedirect(Address(id, enrolmentId));
    }

    [HttpGet("copy.json")]
    public Task<IActionResult> JsonCopy(Guid id, Guid enrolmentId) => FileAsync(id, enrolmentId, DataFiles.Json, "application/json", "json");

    [HttpGet("copy.txt")]
    public Task<IActionResult> TextCopy(Guid id, Guid enrolmentId) => FileAsync(id, enrolmentId, DataFiles.Text, "text/plain; charset=utf-8", "txt");

    private static string Address(Guid id, Guid enrolmentId) => $"/groups/{id}/participants/{enrolmentId}/data";

    private Task<PersonData?> LoadAsync(Guid id, Guid enrolmentId) => PersonData.LoadAsync(db, viewer, id, enrolmentId, text, words);

    private async Task<IActionResult> ShownAsync(Guid id, Guid enrolmentId, RecordErasure form)
    {
        if (await LoadAsync(id, enrolmentId) is not { } data)
        {
            return NotFound();
        }

        db.Note(AuditAction.Read, nameof(Enrolment), id, "own data");
        await db.SaveChangesAsync();
        form.Data = data;
        return View(nameof(RecordErasure), form);
    }

    private async Task<IActionResult> FileAsync(Guid id, Guid enrolmentId, Func<PersonData, byte[]> make, string type, string extension)
    {
        if (await LoadAsync(id, enrolmentId) is not { } data)
        {
            return NotFound();
        }

        db.Note(AuditAction.Exported, nameof(Enrolment), enrolmentId, "own data");
        await db.SaveChangesAsync();
        return File(make(data), type, $"copy-{data.Group.Code}.{extension}");
    }
}

public sealed class OwnDataText;
