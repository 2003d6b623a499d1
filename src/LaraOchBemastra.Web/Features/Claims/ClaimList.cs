using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Claims;

/// <summary>What can be claimed, and what was.</summary>
public sealed class ClaimList
{
    public required IReadOnlyList<ClaimableCourse> Claimable { get; init; }

    /// <summary>Dates that only she herself has signed for.</summary>
    public required IReadOnlyList<DateOnly> Unconfirmed { get; init; }

    public required IReadOnlyList<ClaimRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public ClaimState? State { get; init; }

    public static async Task<ClaimList> LoadAsync(PortalDb db, Viewer viewer, ClaimState? state, int page)
    {
        var claims = db.For(viewer).OwnClaims.Where(claim => state == null || claim.State == state);
        var groups = db.For(viewer).Groups;
        var total = await claims.CountAsync();
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        var rows = await claims
            .OrderByDescending(claim => claim.CreatedAt).ThenByDescending(claim => claim.Number)
            .Skip((shown - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)
            .Select(claim => new ClaimRow(
                claim.Id,
                claim.Number,
                claim.State,
                claim.CourseCode,
                groups.Where(group => group.Id == claim.GroupId).Select(group => group.Title).FirstOrDefault() ?? string.Empty,
                claim.Days.Min(day => (DateOnly?)day.Date),
                claim.Days.Max(day => (DateOnly?)day.Date),
                claim.Lines.Sum(line => line.Amount.Minor),
                claim.PaidAt))
            .ToListAsync();
        return new ClaimList
        {
            Claimable = await ClaimableActivities.LoadAsync(db, viewer),
            Unconfirmed = await ClaimableActivities.UnconfirmedAsync(db, viewer),
            Rows = [.. rows.Select(row => row with { PaidAt = row.PaidAt is { } paid ? LocalTime.FromUtc(paid, viewer.TimeZone) : null })],
            Total = total,
            Page = shown,
            State = state,
        };
    }
}

/// <param name="Id">The claim.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="State">Where it stands.</param>
/// <param name="CourseCode">The course's code.</param>
/// <param name="CourseTitle">Empty when she no longer leads it.</param>
/// <param name="First">First date.</param>
/// <param name="Last">Last date.</param>
/// <param name="Minor">Öre, before tax.</param>
/// <param name="PaidAt">Local time.</param>
public sealed record ClaimRow(
    Guid Id, string Number, ClaimState State, string CourseCode, string CourseTitle, DateOnly? First, DateOnly? Last, long Minor, DateTime? PaidAt)
{
    public Money Amount => new(Minor);
}
