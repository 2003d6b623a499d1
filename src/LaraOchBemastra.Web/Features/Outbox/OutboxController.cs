using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Outbox;

/// <summary>The region's mail on its way, and what could not be sent.</summary>
[Route("outbox")]
[Needs(Permission.ManageUnits)]
public sealed class OutboxController(PortalDb db, Viewer viewer, IStringLocalizer<OutboxText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> OutboxList(MailState? state, int page = 1) => View(await Outbox.OutboxList.LoadAsync(db, viewer, state, page));

    [HttpPost("{mailId:guid}/retry")]
    public Task<IActionResult> Retry(Guid mailId) => DecideAsync(mailId, "tried again", "Retried", mail => mail.TryAgain(Now));

    [HttpPost("{mailId:guid}/give-up")]
    public Task<IActionResult> GiveUp(Guid mailId) => DecideAsync(mailId, "given up", "GaveUp", mail => mail.GiveUp(Now));

    private DateTime Now => db.Clock.GetUtcNow().UtcDateTime;

    // One that was decided meanwhile is as somebody else decided it: nothing more is done, and the list shows it.
    private async Task<IActionResult> DecideAsync(Guid mailId, string noted, string said, Action<OutboxMail> decide)
    {
        var decided = await db.WriteAsync(async () =>
        {
            var mail = await db.For(viewer).RegionMail.SingleOrDefaultAsync(one => one.Id == mailId);
            if (mail is { State: MailState.Dead })
            {
                decide(mail);
                db.Note(AuditAction.Changed, nameof(OutboxMail), mail.Id, $"Kind={mail.Kind}; {noted}");
                return true;
            }

            return mail is null ? (bool?)null : false;
        });
        if (decided is null)
        {
            return NotFound();
        }

        this.Say(decided.Value ? text[said] : text["DecidedAlready"]);
        return LocalRedirect("/outbox");
    }
}

public sealed class OutboxText;
