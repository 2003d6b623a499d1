using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Mandates;

/// <summary>A mandate as a row; <paramref name="InForce"/> is false for what has been replaced, has ended, or is yet to come.</summary>
public sealed record MandateRow(string Name, string CostCentre, Money Limit, DateOnly ValidFrom, string Source, string EnteredBy, bool InForce);

public sealed record DeputyRow(Guid Id, string Name, string ForName, DateOnly From, DateOnly Until, bool Ended, Guid Version);

/// <summary>Who may attest how much, who stands in, and what else the region asks of its gates.</summary>
public sealed record MandateList(
    IReadOnlyList<MandateRow> Rows, int Total, int Page, IReadOnlyList<DeputyRow> Deputies, GateChoices Choices)
{
    public static async Task<MandateList> LoadAsync(PortalDb db, Viewer viewer, int page)
    {
        var mine = db.For(viewer);
        var today = db.Clock.Today(viewer.TimeZone);
        var people = await mine.MandatePeople.ToDictionaryAsync(account => account.Id, account => account.Name);
        var total = await mine.Mandates.CountAsync();
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        var rows = await mine.Mandates.AsNoTracking()
            .OrderByDescending(row => row.ValidFrom).ThenBy(row => row.CostCentre).ThenBy(row => row.Id)
            .Skip((shown - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows).ToListAsync();
        var wanted = rows.Select(row => row.AccountId).ToList();
        var begun = await mine.Mandates.Where(row => wanted.Contains(row.AccountId) && row.ValidFrom <= today)
            .GroupBy(row => new { row.AccountId, row.CostCentre })
            .Select(own => new { own.Key.AccountId, own.Key.CostCentre, From = own.Max(row => row.ValidFrom) }).ToListAsync();
        var deputies = await mine.Deputies.AsNoTracking().OrderByDescending(row => row.Until).ThenBy(row => row.Id).Take(PagerTagHelper.Rows).ToListAsync();
        return new MandateList(
            [.. rows.Select(row => new MandateRow(
                Name(row.AccountId), row.CostCentre, row.Limit, row.ValidFrom, row.Source, Name(row.EnteredBy),
                !row.IsEnd && begun.Exists(one => one.AccountId == row.AccountId && one.CostCentre == row.CostCentre && one.From == row.ValidFrom)))],
            total,
            shown,
            [.. deputies.Select(row => new DeputyRow(
                row.Id, Name(row.AccountId), Name(row.ForAccountId), row.From, row.Until, row.WhyNotEnd(today) is not null, row.Version))],
            await mine.GateChoices.AsNoTracking().SingleOrDefaultAsync() ?? new GateChoices(viewer.RegionId));

        string Name(Guid id) => people.GetValueOrDefault(id, string.Empty);
    }
}
