using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Logs that one has signed and another has not: she is asked for her name by itself, the region's days for logs after the
/// first signature. The log keeps the day, so that nobody is asked twice and the coordinator's days run from it (R-LOG-9).
/// </summary>
public sealed class SignatureReminders(PortalDb db, MailDesk desk)
{
    /// <summary>How many logs were reminded of.</summary>
    public async Task<int> RemindAsync(ReminderRegion at, CancellationToken cancel)
    {
        if (at.Rules.LogDays is not { } days)
        {
            return 0;
        }

        var (regionId, before) = (at.Region.Id, at.NowUtc.AddDays(-days));
        var waiting = await db.Everything.SessionLogs
            .Where(log => log.State == LogState.HalfSigned && log.RemindedOn == null
                && db.Everything.Groups.Any(group => group.Id == log.GroupId && group.RegionId == regionId)
                && log.Signatures.Where(one => one.Edition == log.Edition).Max(one => (DateTime?)one.AtUtc) <= before)
            .Select(log => log.Id).ToListAsync(cancel);
        var told = 0;
        foreach (var id in waiting)
        {
            cancel.ThrowIfCancellationRequested();
            told += await db.WriteAsync(() => RemindAsync(id, at.Today), cancel) ? 1 : 0;
        }

        return told;
    }

    // Where nobody can be written to, the coordinator's own reminder by other ways is what the days run from.
    private async Task<bool> RemindAsync(Guid logId, DateOnly today)
    {
        var log = await db.Everything.SessionLogs.Include(one => one.Leaders).Include(one => one.Signatures).AsSplitQuery().SingleAsync(one => one.Id == logId);
        if (log.WhyNotRemind() is not null)
        {
            return false;
        }

        var group = await db.Everything.Groups.AsNoTracking().Include(one => one.Sessions).SingleAsync(one => one.Id == log.GroupId);
        if (await SignatureMails.RemindAsync(db, desk, group, group.Sessions.Single(one => one.Id == log.SessionId), log) == 0)
        {
            return false;
        }

        log.Remind(today);
        return true;
    }
}
