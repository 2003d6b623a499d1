using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.MailLog;

/// <summary>The mail of one course, the latest first: when, about what, to whom as far as can be shown, and how it stands.</summary>
public sealed record CourseMail(Guid GroupId, string Title, string TimeZone, IReadOnlyList<OutboxRow> Rows, int Total, int Page)
{
    public DateTime Local(DateTime utc) => LocalTime.FromUtc(utc, TimeZone);

    public static async Task<CourseMail?> LoadAsync(PortalDb db, Viewer viewer, Guid id, int page)
    {
        var mine = db.For(viewer);
        var group = await mine.PlannedGroups.Where(one => one.Id == id).Select(one => new { one.Title, one.TimeZone }).SingleOrDefaultAsync();
        if (group is null)
        {
            return null;
        }

        var found = mine.CourseMail.Where(mail => mail.GroupId == id);
        var total = await found.CountAsync();
        var shown = PageNumbers.Within(page, total);
        var rows = await OutboxRows.LoadAsync(db, found.OrderByDescending(mail => mail.CreatedAtUtc).ThenBy(mail => mail.Id).OnPage(shown));
        return new CourseMail(id, group.Title, group.TimeZone, rows, total, shown);
    }
}
