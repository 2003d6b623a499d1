using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.ExpertAnswer;

/// <summary>A guest expert answers by the link in her invitation, without an account.</summary>
[AllowAnonymous]
public sealed class ExpertAnswerController(PortalDb db, GuestMails mails, RefusalSentences refusals, IStringLocalizer<ExpertAnswerText> text) : Controller
{
    [HttpGet("/guest/{key}")]
    public async Task<IActionResult> AnswerInvitation(string key) =>
        await ExpertAnswer.AnswerInvitation.LoadAsync(db, key) is { } form ? View(form) : NotFound();

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("/guest/{key}")]
    public async Task<IActionResult> AnswerInvitation(string key, AnswerInvitation form)
    {
        if (await ExpertAnswer.AnswerInvitation.LoadAsync(db, key) is not { } shown)
        {
            return NotFound();
        }

        form.Show(shown);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var refusal = await db.WriteAsync(() => ReplyAsync(key, form));
        if (refusal is not null)
        {
            refusals.Add(ModelState, refusal);
            form.Show((await ExpertAnswer.AnswerInvitation.LoadAsync(db, key))!);
            return View(form);
        }

        this.Say(text[form.Answer == GuestAnswer.Accepted ? "SaidYes" : "SaidNo"]);
        return LocalRedirect(Setup.Languages.Keep(HttpContext, $"/guest/{key}"));
    }

    private async Task<Refusal?> ReplyAsync(string key, AnswerInvitation form)
    {
        var hash = LinkKey.Hash(key);
        var visit = await db.Everything.GuestVisits.SingleOrDefaultAsync(one => one.LinkHash == hash);
        if (visit is null)
        {
            return GuestRefusals.SessionBegun();
        }

        var group = await db.Everything.Groups.Include(one => one.Sessions).SingleAsync(one => one.Id == visit.GroupId);
        var session = group.Sessions.Single(one => one.Id == visit.SessionId);
        var now = db.Clock.GetUtcNow().UtcDateTime;
        if (visit.WhyNotAnswer(session, now) is { } refusal)
        {
            return refusal;
        }

        visit.Reply(form.Answer!.Value, form.Said.Trim(), session, now);
        if (form.Answer == GuestAnswer.Declined)
        {
            // Rule R-GUEST-4: the questions go back to the plan, and those who planned for her are told.
            foreach (var topic in await db.Everything.Topics.Where(one => one.VisitId == visit.Id).ToListAsync())
            {
                topic.GiveBack();
            }

            await mails.DeclinedAsync(visit, group, session);
        }

        return null;
    }
}

public sealed class ExpertAnswerText;
