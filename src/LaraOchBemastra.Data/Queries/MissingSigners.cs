using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Where a leader's mail goes and in which language.</summary>
public sealed record LeaderMailbox(string Name, string Email, string Language);

/// <summary>Leaders who were at a session and have not put their name under its log.</summary>
public static class MissingSigners
{
    /// <param name="db">The store.</param>
    /// <param name="log">A log the viewer may see, with its presences and signatures.</param>
    public static Task<List<LeaderMailbox>> LoadAsync(PortalDb db, SessionLog log)
    {
        var signed = log.CurrentSignatures.Select(one => one.LeaderId).ToList();
        var missing = log.Leaders.Where(one => one.Present && !signed.Contains(one.LeaderId)).Select(one => one.LeaderId).ToList();
        return (
            from leader in db.Set<Leader>()
            where missing.Contains(leader.Id)
            join account in db.Set<Account>() on leader.AccountId equals account.Id
            orderby leader.Id
            select new LeaderMailbox(leader.FirstName, account.Email ?? leader.Email, account.Language)).ToListAsync();
    }
}
