using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Accounts;

/// <summary>The accounts an administrator looks after. Whatever changes what a person may do ends her running sessions.</summary>
[Route("accounts")]
[Needs(Permission.ManageAccounts)]
public sealed class AccountsController(
    PortalDb db, Viewer viewer, AccountMails mails, RefusalSentences refusals, IStringLocalizer<AccountsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> AccountList(string? search, Role? role, int page = 1) =>
        View(await Accounts.AccountList.LoadAsync(db, viewer, search, role, page));

    [HttpGet("{id:guid}")]
    public Task<IActionResult> AccountDetails(Guid id) => PageAsync(id, new GiveRole());

    [HttpPost("{id:guid}/roles")]
    public async Task<IActionResult> GiveRole(Guid id, GiveRole form)
    {
        if (await FindAsync(id) is not { } account)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(id, form);
        }

        var unit = await db.For(viewer).ManagedUnits.SingleOrDefaultAsync(one => one.Id == form.UnitId && one.RegionId == account.RegionId);
        if (unit is null || !RolesToGive.May(viewer, form.Role!.Value, form.Reach))
        {
            return NotFound();
        }

        var given = RolesToGive.Give(id, form.Role.Value, form.Reach, unit, Today);
        if ((WhyNotOwn(id) ?? await Accounts.GiveRole.WhyNotAsync(db, viewer, given)) is { } refusal)
        {
            refusals.Add(ModelState, refusal);
            return await PageAsync(id, form);
        }

        db.Add(given);
        return await SavedAsync(account, "Given");
    }

    [HttpPost("{id:guid}/roles/{roleId:guid}/end")]
    public async Task<IActionResult> EndRole(Guid id, Guid roleId)
    {
        if (await FindAsync(id) is not { } account
            || await db.For(viewer).RoleAssignments.SingleOrDefaultAsync(row => row.Id == roleId && row.AccountId == id) is not { } held)
        {
            return NotFound();
        }

        if (WhyNotOwn(id) is { } refusal)
        {
            return await RefusedAsync(id, refusal);
        }

        held.EndAfter(Today.AddDays(-1));
        return await SavedAsync(account, "Ended");
    }

    [HttpPost("{id:guid}/close")]
    public async Task<IActionResult> CloseAccount(Guid id)
    {
        if (await FindAsync(id) is not { } account)
        {
            return NotFound();
        }

        if (id == viewer.AccountId)
        {
            return await RefusedAsync(id, AccountRefusals.OwnClosing());
        }

        account.Disabled = true;
        return await SavedAsync(account, "Closed");
    }

    [HttpPost("{id:guid}/open")]
    public async Task<IActionResult> OpenAccount(Guid id)
    {
        if (await FindAsync(id) is not { } account)
        {
            return NotFound();
        }

        account.Disabled = false;
        return await SavedAsync(account, "Opened");
    }

    [HttpPost("{id:guid}/invitation")]
    public async Task<IActionResult> InviteAgain(Guid id)
    {
        if (await FindAsync(id) is not { } account)
        {
            return NotFound();
        }

        if (account.PasswordHash is not null)
        {
            return await RefusedAsync(id, AccountRefusals.AcceptedAlready());
        }

        // The stamp is renewed before the link is written: the earlier mail's link is spent.
        account.EndSessions();
        await mails.InviteAsync(account);
        await db.SaveChangesAsync();
        this.Say(text["InvitedAgain", account.Email!]);
        return LocalRedirect($"/accounts/{id}");
    }

    private DateOnly Today => db.Clock.Today(viewer.TimeZone);

    private Task<Account?> FindAsync(Guid id) => db.For(viewer).Accounts.SingleOrDefaultAsync(account => account.Id == id);

    private Refusal? WhyNotOwn(Guid id) => id == viewer.AccountId ? AccountRefusals.OwnRoles() : null;

    private async Task<IActionResult> SavedAsync(Account account, string said)
    {
        account.EndSessions();
        await db.SaveChangesAsync();
        this.Say(text[said, account.Name]);
        return LocalRedirect($"/accounts/{account.Id}");
    }

    private Task<IActionResult> RefusedAsync(Guid id, Refusal refusal)
    {
        refusals.Add(ModelState, refusal);
        return PageAsync(id, new GiveRole());
    }

    private async Task<IActionResult> PageAsync(Guid id, GiveRole form) =>
        await Accounts.AccountDetails.LoadAsync(db, viewer, id, form) is { } page ? View(nameof(AccountDetails), page) : NotFound();
}

public sealed class AccountsText;
