using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Booking;

/// <summary>What a row is on the day it is looked at.</summary>
public enum CodeStanding
{
    Coming = 1,
    InForce = 2,
    Past = 3,
}

/// <param name="Row">The row.</param>
/// <param name="Standing">What it is today.</param>
/// <param name="WhyNotTakeAway">What keeps it from being taken away.</param>
public sealed record CodeRow(BookingCode Row, CodeStanding Standing, Refusal? WhyNotTakeAway)
{
    public BookingSubject Subject => new(Row.Subject);
}

/// <summary>One of the region's tables. They are small, so all of it is read and the page is cut in memory.</summary>
public sealed record CodeList(
    BookingTable Table, IReadOnlyList<CodeRow> Rows, int Total, int Page, IReadOnlyList<BookingSubject> Missing, BookingRules Rules)
{
    /// <summary>More than this is named by its number.</summary>
    public const int MissingShown = 6;

    public bool HasCodes => Table is BookingTable.WageType or BookingTable.Account;

    public static async Task<CodeList> LoadAsync(PortalDb db, Viewer viewer, BookingTable table, int page)
    {
        var mine = db.For(viewer);
        var today = db.Clock.Today(viewer.TimeZone);
        var all = await mine.BookingCodes.AsNoTracking().Where(row => row.Table == table).ToListAsync();
        var lastPayDay = await LastPayDayAsync(db, viewer);
        var codes = new BookingCodes(all);
        var order = BookingSubject.Of(table).Select((subject, place) => (subject.Key, place)).ToDictionary(one => one.Key, one => one.place);
        var rows = all
            .OrderBy(row => order.GetValueOrDefault(new BookingSubject(row.Subject).WhateverWork.Key, int.MaxValue)).ThenBy(row => row.Subject, StringComparer.Ordinal)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => new CodeRow(row, Standing(row, codes, today), row.WhyNotTakeAway(lastPayDay)))
            .ToList();
        var shown = Math.Clamp(page, 1, Math.Max(1, (rows.Count + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        return new CodeList(
            table,
            [.. rows.Skip((shown - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)],
            rows.Count,
            shown,
            codes.MissingOn(today, table, BookingSubject.Of(table)),
            await mine.BookingRules.AsNoTracking().SingleOrDefaultAsync() ?? new BookingRules(viewer.RegionId));
    }

    public static async Task<DateOnly?> LastPayDayAsync(PortalDb db, Viewer viewer) =>
        await db.Everything.PayoutRuns.Where(run => run.RegionId == viewer.RegionId).MaxAsync(run => (DateOnly?)run.PayDay);

    private static CodeStanding Standing(BookingCode row, BookingCodes codes, DateOnly today)
    {
        if (row.ValidFrom > today)
        {
            return CodeStanding.Coming;
        }

        return codes.On(today, row.Table, new BookingSubject(row.Subject))?.Id == row.Id ? CodeStanding.InForce : CodeStanding.Past;
    }
}
