using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Reminds, in each region by its own rules (R-REMIND-1), of sessions, answers, logs, checklists and claims. What was told
/// is written down with the mail, so that nothing is told twice, also when two nodes look at once.
/// </summary>
public sealed class ReminderRound(
    PortalDb db, MailDesk desk, SessionReminders sessions, LogReminders logs, AnswerReminders answers, WorkReminders work,
    SignatureReminders signatures)
{
    /// <summary>How many were reminded.</summary>
    public async Task<int> RemindAsync(CancellationToken cancel = default)
    {
        var told = 0;
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var rules = await db.Everything.ReminderRules.AsNoTracking().ToDictionaryAsync(one => one.RegionId, cancel);
        foreach (var region in await db.Everything.Regions.AsNoTracking().ToListAsync(cancel))
        {
            if (QuietHours.AreNow(now, region.TimeZone))
            {
                continue;
            }

            var at = new ReminderRegion(region, rules.GetValueOrDefault(region.Id) ?? new ReminderRules(region.Id), db.Clock.Today(region.TimeZone), now);
            List<DueReminder> due = [.. await sessions.DueAsync(at), .. await logs.DueAsync(at), .. await answers.DueAsync(at), .. await work.DueAsync(at)];
            foreach (var one in due.Where(one => one.To.Length > 0))
            {
                cancel.ThrowIfCancellationRequested();
                told += await TellAsync(one, region.Id) ? 1 : 0;
            }

            told += await signatures.RemindAsync(at, cancel);
        }

        return told;
    }

    private Task<bool> TellAsync(DueReminder due, Guid regionId) => db.WriteAsync(async () =>
    {
        if (await db.Everything.Reminders.AnyAsync(one =>
            one.ThingId == due.ThingId && one.ReceiverId == due.ReceiverId && one.Kind == due.Kind && one.Occasion == due.Occasion))
        {
            return false;
        }

        db.Add(new Reminder(due.Kind, due.ThingId, due.ReceiverId, due.Occasion, db.Clock.GetUtcNow().UtcDateTime));
        await desk.AddAsync(due.Kind, due.To, due.Language, regionId, await due.Values(), due.GroupId);
        return true;
    });
}
