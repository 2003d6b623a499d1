using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Outbox;

/// <summary>Mail of a region in one state; what needs a decision first.</summary>
public sealed class OutboxList
{
    public required MailState State { get; init; }

    public required IReadOnlyList<OutboxRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required string TimeZone { get; init; }

    public DateTime Local(DateTime utc) => LocalTime.FromUtc(utc, TimeZone);

    public static async Task<OutboxList> LoadAsync(PortalDb db, Viewer viewer, MailState? wanted, int page)
    {
        var mine = db.For(viewer).RegionMail;
        var state = wanted is { } chosen && Enum.IsDefined(chosen) ? chosen
            : await mine.In(MailState.Dead).AnyAsync() ? MailState.Dead : MailState.Waiting;
        var found = mine.In(state);
        var total = await found.CountAsync();
        var shown = PageNumbers.Within(page, total);
        return new OutboxList
        {
            State = state,
            Total = total,
            Page = shown,
            TimeZone = viewer.TimeZone,
            Rows = await OutboxRows.LoadAsync(db, found.OrderByDescending(mail => mail.CreatedAtUtc).ThenBy(mail => mail.Id).OnPage(shown)),
        };
    }
}
