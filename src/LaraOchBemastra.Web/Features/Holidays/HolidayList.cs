using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Holidays;

public sealed record HolidayRow(Guid Id, string Name, DateOnly From, DateOnly To, string? Organisation);

/// <summary>The days a region does not lay sessions on: what it entered itself, and the public holidays ahead.</summary>
public sealed record HolidayList(IReadOnlyList<HolidayRow> Rows, int Total, int Page, IReadOnlyList<PublicHoliday> Public)
{
    private const int MonthsAhead = 12;

    public static async Task<HolidayList> LoadAsync(PortalDb db, Viewer viewer, int page)
    {
        var mine = db.For(viewer);
        var number = Math.Clamp(page, 1, 1000);
        var today = db.Clock.Today(viewer.TimeZone);
        var total = await mine.SchoolHolidays.CountAsync();
        var organisations = mine.Organisations;
        var rows = await mine.SchoolHolidays
            .OrderByDescending(holiday => holiday.From).ThenBy(holiday => holiday.Id)
            .Skip((number - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)
            .Select(holiday => new HolidayRow(
                holiday.Id, holiday.Name, holiday.From, holiday.To,
                organisations.Where(one => one.Id == holiday.OrganisationId).Select(one => one.Name).FirstOrDefault()))
            .ToListAsync();
        var country = await mine.Regions.Select(region => region.Country).SingleAsync();
        var ahead = new[] { today.Year, today.Year + 1 }.SelectMany(year => PublicHolidays.Of(country, year))
            .Where(day => day.Date >= today && day.Date < today.AddMonths(MonthsAhead));
        return new HolidayList(rows, total, number, [.. ahead]);
    }
}
