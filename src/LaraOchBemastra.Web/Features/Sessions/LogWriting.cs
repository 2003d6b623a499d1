using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>Runs the unit that writes an evening; once, where the form makes something.</summary>
internal static class LogWriting
{
    /// <summary>
    /// Where two write the first line of a log at the same moment on a store without the gate, the second one finds the first
    /// one's row on another go.
    /// </summary>
    /// <returns>Whether it ran now, or an earlier sending of the same form counted; and what came of it.</returns>
    public static async Task<(bool Ran, LogSaved? Saved)> RunAsync(PortalDb db, Viewer viewer, Guid id, WriteLog form, string key)
    {
        try
        {
            return await GoAsync(db, viewer, id, form, key);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return await GoAsync(db, viewer, id, form, key);
        }
    }

    private static async Task<(bool Ran, LogSaved? Saved)> GoAsync(PortalDb db, Viewer viewer, Guid id, WriteLog form, string key) => form.IsMaking
        ? await OnceAsync(db, viewer, id, form, key)
        : (true, await db.WriteAsync(() => new SaveLog(db, viewer, id, form).RunAsync()));

    // A form that makes a question or a guest counts once. One that wrote nothing has not counted yet, so its key is not used.
    private static async Task<(bool Ran, LogSaved? Saved)> OnceAsync(PortalDb db, Viewer viewer, Guid id, WriteLog form, string key)
    {
        var ran = false;
        LogSaved? saved = null;
        try
        {
            await db.OnceAsync(viewer.AccountId, key, async () =>
            {
                ran = true;
                saved = await new SaveLog(db, viewer, id, form).RunAsync();
                Refusal.Guard(saved?.IsWritten == true ? null : saved?.Refusal ?? SessionRefusals.BothWrote());
                return $"/sessions/{id}";
            });
        }
        catch (RefusedException) when (ran)
        {
            db.ChangeTracker.Clear();
        }

        return (ran, saved);
    }
}
