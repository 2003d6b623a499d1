using LaraOchBemastra.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Names of those who did something that a page tells of: who entered a rate, who reviewed a claim.</summary>
public static class AccountNames
{
    public static Task<Dictionary<Guid, string>> NamesAsync(this PortalDb db, IEnumerable<Guid?> accounts)
    {
        var ids = accounts.OfType<Guid>().Distinct().ToList();
        return db.Set<Account>().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name);
    }
}
