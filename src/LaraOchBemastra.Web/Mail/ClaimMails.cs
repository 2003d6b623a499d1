using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Tells the payee what somebody else did with her claim. Rule R-MAIL-4: a link and nothing else; course, amount and reason
/// stand on the page behind it, and no course's mail log knows of it.
/// </summary>
public sealed class ClaimMails(PortalDb db, MailDesk desk)
{
    /// <summary>To the one who has to mend it: a correction goes back to who began it. Callable inside the unit that returns.</summary>
    public Task ReturnedAsync(HonorariumClaim claim) => claim.StartedBy is { } starter
        ? AddAsync(MailKind.ClaimReturned, (starter, $"/corrections/{claim.Id}"))
        : AddAsync(MailKind.ClaimReturned, (claim.PayeeAccountId, $"/claims/{claim.Id}"));

    public Task RejectedAsync(HonorariumClaim claim) => AddAsync(MailKind.ClaimRejected, (claim.PayeeAccountId, $"/claims/{claim.Id}"));

    /// <summary>Nothing when the payee began it herself.</summary>
    public Task CorrectedAsync(HonorariumClaim correction) => correction.StartedBy is null
        ? Task.CompletedTask
        : AddAsync(MailKind.ClaimCorrected, (correction.PayeeAccountId, $"/claims/{correction.Id}"));

    /// <summary>One mail a payee, however many claims the payment was for.</summary>
    /// <param name="released">Claims that left their run because their payment was refused.</param>
    public Task RefusedAsync(IEnumerable<HonorariumClaim> released) => AddAsync(
        MailKind.PaymentRefused,
        [.. released.GroupBy(claim => claim.PayeeAccountId).Select(payee => (payee.Key, payee.Count() == 1 ? $"/claims/{payee.First().Id}" : "/claims"))]);

    private async Task AddAsync(MailKind kind, params (Guid AccountId, string Path)[] told)
    {
        var paths = told.ToDictionary(one => one.AccountId, one => one.Path);
        Guid[] ids = [.. paths.Keys];
        var receivers = await db.Everything.Accounts.Where(account => ids.Contains(account.Id) && !account.Disabled && account.Email != null)
            .Select(account => new { account.Id, account.Name, account.Email, account.Language, account.RegionId }).ToListAsync();
        foreach (var receiver in receivers)
        {
            await desk.AddAsync(kind, receiver.Email!, receiver.Language, receiver.RegionId, new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["name"] = receiver.Name,
                ["link"] = desk.Link(paths[receiver.Id], receiver.Language),
            });
        }
    }
}
