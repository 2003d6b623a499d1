using LaraOchBemastra.Domain.Leaders;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Encryption;

/// <summary>
/// Payees' addresses lay in plain text before they were sealed. A migration has no keys, so that what it left in the old
/// column is sealed here, once, after it.
/// </summary>
public static class OldAddresses
{
    /// <summary>The old column; written by nobody.</summary>
    public const string Plain = "PlainAddress";

    /// <returns>How many were sealed.</returns>
    public static async Task<int> SealAsync(PortalDb db, CancellationToken cancel)
    {
        var left = await db.Set<PayeeDetails>().Where(details => EF.Property<string?>(details, Plain) != null).ToListAsync(cancel);
        foreach (var details in left)
        {
            var plain = db.Entry(details).Property<string?>(Plain);
            if (plain.CurrentValue is { Length: > 0 } address && details.Address is null)
            {
                details.Live(address);
            }

            plain.CurrentValue = null;
        }

        await db.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancel);
        db.ChangeTracker.Clear();
        return left.Count;
    }
}
