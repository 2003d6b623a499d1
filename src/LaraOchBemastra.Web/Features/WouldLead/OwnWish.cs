using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.WouldLead;

/// <summary>What the mailed link opens: to say yes, or to take it back. It shows nothing that was written.</summary>
public sealed record OwnWish(string Key, bool Confirmed)
{
    public static async Task<OwnWish?> LoadAsync(PortalDb db, string key)
    {
        var hash = LinkKey.Hash(key);
        var state = await db.Everything.LeaderInterests.Where(one => one.LinkHash == hash).Select(one => (LeaderInterestState?)one.State).SingleOrDefaultAsync();
        return state is null ? null : new OwnWish(key, state != LeaderInterestState.Unconfirmed);
    }

    /// <summary>False when the link opens nothing any more.</summary>
    public static Task<bool> ConfirmAsync(PortalDb db, string key) => ChangeAsync(db, key, interest => interest.Confirm());

    /// <summary>One who leads already is in the register of leaders; there she takes it back with her coordinator.</summary>
    public static Task<bool> TakeBackAsync(PortalDb db, string key) => ChangeAsync(db, key, interest => db.Remove(interest));

    private static Task<bool> ChangeAsync(PortalDb db, string key, Action<LeaderInterest> change) => db.WriteAsync(async () =>
    {
        var hash = LinkKey.Hash(key);
        var found = await db.Everything.LeaderInterests.SingleOrDefaultAsync(one => one.LinkHash == hash);
        if (found is not null)
        {
            change(found);
        }

        return found is not null;
    });
}
