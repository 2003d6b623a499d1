using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Rates;

/// <summary>What a row is on the day it is looked at.</summary>
public enum RateStanding
{
    Proposed = 1,
    Coming = 2,
    InForce = 3,
    Past = 4,

    /// <summary>Announced and not decided; what rests on it waits.</summary>
    Announced = 5,
}

/// <summary>The region's rows and rules. They are few, so all are read and the page is cut in memory.</summary>
public sealed class RateList
{
    public required IReadOnlyList<RateRow> Rows { get; init; }

    public required IReadOnlyList<RateRow> Waiting { get; init; }

    /// <summary>Newest rows that are probably out of date (rule R-RATE-3).</summary>
    public required IReadOnlyList<HonorariumRate> Old { get; init; }

    public required IReadOnlyList<DayRule> DayRules { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public RateKind? Kind { get; init; }

    public required bool MayPropose { get; init; }

    public required bool MayConfirm { get; init; }

    public static async Task<RateList> LoadAsync(PortalDb db, Viewer viewer, RateKind? kind, int page)
    {
        var mine = db.For(viewer);
        var rates = await mine.Rates.AsNoTracking().ToListAsync();
        var names = await db.NamesAsync(rates.SelectMany(rate => new[] { rate.ProposedBy, rate.ConfirmedBy }));
        var today = db.Clock.Today(viewer.TimeZone);
        var inForce = new HonorariumRates(rates);
        var all = rates
            .OrderBy(rate => rate.Kind).ThenBy(rate => rate.Work).ThenByDescending(rate => rate.ValidFrom)
            .Select(rate => new RateRow(rate, Standing(rate, inForce, today), Name(rate.ProposedBy), Name(rate.ConfirmedBy), rate.WhyNotConfirm(viewer.AccountId)))
            .ToList();
        var chosen = all.Where(row => row.Standing != RateStanding.Proposed && (kind is null || row.Rate.Kind == kind)).ToList();
        var shown = Math.Clamp(page, 1, Math.Max(1, (chosen.Count + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        return new RateList
        {
            Rows = [.. chosen.Skip((shown - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)],
            Waiting = [.. all.Where(row => row.Standing == RateStanding.Proposed)],
            Old = inForce.OlderThanTwelveMonths(today),
            DayRules = await mine.DayRules.AsNoTracking().OrderByDescending(rule => rule.ValidFrom).ToListAsync(),
            Total = chosen.Count,
            Page = shown,
            Kind = kind,
            MayPropose = viewer.May(Permission.ProposeRates),
            MayConfirm = viewer.May(Permission.ConfirmRates),
        };

        string Name(Guid? account) => account is { } id ? names.GetValueOrDefault(id, string.Empty) : string.Empty;
    }

    private static RateStanding Standing(HonorariumRate rate, HonorariumRates rates, DateOnly today)
    {
        if (!rate.IsConfirmed)
        {
            return RateStanding.Proposed;
        }

        // A coming row holds on its own date, unless a decision has done away with it.
        var ahead = rate.ValidFrom > today;
        if (rates.On(ahead ? rate.ValidFrom : today, rate.Kind, rate.Work)?.Id != rate.Id)
        {
            return RateStanding.Past;
        }

        return rate.Provisional ? RateStanding.Announced : ahead ? RateStanding.Coming : RateStanding.InForce;
    }
}

/// <param name="Rate">The row.</param>
/// <param name="Standing">What it is today.</param>
/// <param name="ProposedBy">Name.</param>
/// <param name="ConfirmedBy">Name; empty for a proposal.</param>
/// <param name="WhyNotConfirm">What keeps the viewer from confirming it.</param>
public sealed record RateRow(HonorariumRate Rate, RateStanding Standing, string ProposedBy, string ConfirmedBy, Refusal? WhyNotConfirm)
{
    /// <summary>What it is the price of: the kind, and the work where that has a price of its own.</summary>
    public string What(EnumWords words) =>
        Rate.Work == WorkKind.Session ? words[Rate.Kind] : $"{words[Rate.Kind]}, {words[Rate.Work].ToLowerInvariant()}";
}
