using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Forms;

/// <summary>
/// Rule R-FORM-1: a creating form makes one row, however often it is sent. The key and the result's address are written in
/// the transaction that makes the row.
/// </summary>
public static class Once
{
    /// <summary>
    /// Runs the unit unless this key was used before, and answers with the address of the result either way.
    /// </summary>
    /// <param name="db">The store.</param>
    /// <param name="ownerId">The account or link the form was served to.</param>
    /// <param name="key">The form's random key.</param>
    /// <param name="unit">Loads, asks, adds, and answers with the address of what it made. May be run again.</param>
    public static async Task<string> OnceAsync(this PortalDb db, Guid ownerId, string key, Func<Task<string>> unit)
    {
        try
        {
            return await db.WriteAsync(async () =>
            {
                if (await FoundAsync(db, ownerId, key) is { } earlier)
                {
                    return earlier;
                }

                var result = await unit();
                db.Add(new FormSubmission(ownerId, key, result, db.Clock.GetUtcNow().UtcDateTime));
                return result;
            });
        }
        catch (DbUpdateException) when (db.Database.CurrentTransaction is null)
        {
            // Two at once on a store without the gate: the other one's row is there now, or it was another fault.
            db.ChangeTracker.Clear();
            if (await FoundAsync(db, ownerId, key) is { } other)
            {
                return other;
            }

            throw;
        }
    }

    /// <summary>
    /// Where the same form led before, for a page that asks something of the store before it makes anything: after the first
    /// post the answer would be that it is there already.
    /// </summary>
    public static Task<string?> MadeBeforeAsync(this PortalDb db, Guid ownerId, string key) => FoundAsync(db, ownerId, key);

    private static Task<string?> FoundAsync(PortalDb db, Guid ownerId, string key) =>
        db.Everything.FormSubmissions.AsNoTracking()
            .Where(form => form.OwnerId == ownerId && form.Key == key)
            .Select(form => (string?)form.Result)
            .FirstOrDefaultAsync();
}
