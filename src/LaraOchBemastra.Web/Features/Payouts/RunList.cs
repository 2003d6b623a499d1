using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>What the list's address says.</summary>
public sealed class RunFilter
{
    public PayoutRunState? State { get; set; }

    public int Page { get; set; } = 1;
}

public sealed record RunRow(int Number, DateOnly CutOff, DateOnly PayDay, PayoutRunState State, bool ByHand, int ClaimCount, Money Gross);

/// <summary>The region's runs, the newest first.</summary>
public sealed record RunList(IReadOnlyList<RunRow> Rows, int Total, int Page, PayoutRunState? State, int Waiting)
{
    /// <summary>Key of the sentence that says how much waits.</summary>
    public string Lead => Waiting switch
    {
        0 => "List.NothingWaits",
        1 => "List.OneWaits",
        _ => "List.SomeWait",
    };

    public static async Task<RunList> LoadAsync(PortalDb db, Viewer viewer, RunFilter filter)
    {
        var may = db.For(viewer);
        var runs = may.PayoutRuns.AsNoTracking().Where(run => filter.State == null || run.State == filter.State);
        var total = await runs.CountAsync();
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        var rows = await runs.OrderByDescending(run => run.Number).Skip((page - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)
            .Include(run => run.Payments).AsSplitQuery().ToListAsync();
        return new RunList(
            [.. rows.Select(run => new RunRow(run.Number, run.CutOff, run.PayDay, run.State, run.ByHand, run.ClaimCount, run.Gross))],
            total,
            page,
            filter.State,
            await may.PayableClaims.CountAsync(claim => claim.RegionId == viewer.RegionId));
    }
}
