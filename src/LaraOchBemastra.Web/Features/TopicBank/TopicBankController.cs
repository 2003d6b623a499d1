using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.TopicBank;

/// <summary>Questions of earlier groups, to prepare with; and what one's own course gives to it.</summary>
[Needs(Permission.SeeLogs)]
public sealed class TopicBankController(PortalDb db, Viewer viewer, IStringLocalizer<TopicBankText> text) : Controller
{
    [HttpGet("/topic-bank")]
    public async Task<IActionResult> EarlierTopics(Guid? condition, int page = 1) =>
        View(await EarlierTopicsPage.LoadAsync(db, viewer, ModelState.IsValid ? condition : null, page));

    [HttpGet("/groups/{id:guid}/topics/bank")]
    public async Task<IActionResult> WithholdTopics(Guid id) =>
        await TopicBank.WithholdTopics.LoadAsync(db, viewer, id) is { } form ? View(form) : NotFound();

    [HttpPost("/groups/{id:guid}/topics/bank")]
    public async Task<IActionResult> WithholdTopics(Guid id, WithholdTopics form)
    {
        if (!ModelState.IsValid)
        {
            return await TopicBank.WithholdTopics.LoadAsync(db, viewer, id) is { } again ? View(again) : NotFound();
        }

        if (!await db.WriteAsync(() => form.ApplyAsync(db, viewer, id)))
        {
            return NotFound();
        }

        this.Say(text["Saved"]);
        return LocalRedirect($"/groups/{id}/topics/bank");
    }
}

public sealed class TopicBankText;
