using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.MoneyRules;

/// <summary>What a region decides about claims beside its prices: few rows, all read at once.</summary>
public sealed class RuleList
{
    /// <summary>The settings in the order in which a claim meets them.</summary>
    public static readonly (string Key, ClaimSettingKind[] Kinds)[] Areas =
    [
        ("Area.Honorarium", [ClaimSettingKind.TrainingAtMostHalf]),
        ("Area.LostEarnings",
        [
            ClaimSettingKind.LostEarnings, ClaimSettingKind.LostEarningsTime, ClaimSettingKind.LostEarningsMaxHours,
            ClaimSettingKind.LostEarningsEvidence, ClaimSettingKind.SelfEmployedPercent, ClaimSettingKind.SelfEmployedDaysAYear,
            ClaimSettingKind.SelfEmployedHoursADay,
        ]),
        ("Area.Travel",
        [
            ClaimSettingKind.TravelFromKm, ClaimSettingKind.TravelReceipts, ClaimSettingKind.MealsAsked, ClaimSettingKind.TreatmentOfCar, ClaimSettingKind.TreatmentOfBenefitCar,
            ClaimSettingKind.TreatmentOfPublicTransport, ClaimSettingKind.TreatmentOfParking, ClaimSettingKind.TreatmentOfCongestionTax,
            ClaimSettingKind.TreatmentOfTaxi,
        ]),
        ("Area.Filing", [ClaimSettingKind.FilingMonths, ClaimSettingKind.FilingLate]),
    ];

    public required IReadOnlyList<ShownRow<DayRule>> DayRules { get; init; }

    public required IReadOnlyList<ShownRow<ClaimSetting>> Settings { get; init; }

    public required bool MayPropose { get; init; }

    public required bool MayConfirm { get; init; }

    public bool AnyWaiting => DayRules.Any(row => row.Waits) || Settings.Any(row => row.Waits);

    public IEnumerable<ShownRow<ClaimSetting>> Of(ClaimSettingKind kind) => Settings.Where(row => !row.Waits && row.Row.Kind == kind);

    public static async Task<RuleList> LoadAsync(PortalDb db, Viewer viewer)
    {
        var mine = db.For(viewer);
        var dayRules = await mine.DayRules.AsNoTracking().ToListAsync();
        var settings = await mine.ClaimSettings.AsNoTracking().ToListAsync();
        var names = await db.NamesAsync(dayRules.Concat<RegionRow>(settings).SelectMany(row => new[] { row.ProposedBy, row.ConfirmedBy }));
        var today = db.Clock.Today(viewer.TimeZone);
        return new RuleList
        {
            DayRules = Shown(dayRules, dayRules.Where(row => row.IsConfirmed).On(today) is { } rule ? [rule.Id] : []),
            Settings = Shown(settings, [.. Enum.GetValues<ClaimSettingKind>().Select(kind => new ClaimSettings(settings).Row(kind, today)?.Id).OfType<Guid>()]),
            MayPropose = viewer.May(Permission.ProposeRates),
            MayConfirm = viewer.May(Permission.ConfirmRates),
        };

        IReadOnlyList<ShownRow<T>> Shown<T>(IEnumerable<T> rows, HashSet<Guid> inForce)
            where T : RegionRow =>
        [
            .. from row in rows
               orderby row.ValidFrom descending
               select new ShownRow<T>(row, Standing(row, inForce, today), Name(row.ProposedBy), Name(row.ConfirmedBy), row.WhyNotConfirm(viewer.AccountId)),
        ];

        string Name(Guid? account) => account is { } id ? names.GetValueOrDefault(id, string.Empty) : string.Empty;
    }

    private static RowStanding Standing(RegionRow row, HashSet<Guid> inForce, DateOnly today) =>
        RowStandings.Of(row.IsConfirmed, row.ValidFrom, today, () => inForce.Contains(row.Id));
}

/// <param name="Row">The row.</param>
/// <param name="Standing">What it is today.</param>
/// <param name="ProposedBy">Name; empty for a row that came with the portal.</param>
/// <param name="ConfirmedBy">Name; empty for a proposal.</param>
/// <param name="WhyNotConfirm">What keeps the viewer from confirming it.</param>
public sealed record ShownRow<T>(T Row, RowStanding Standing, string ProposedBy, string ConfirmedBy, Refusal? WhyNotConfirm)
    where T : RegionRow
{
    public bool Waits => Standing == RowStanding.Proposed;
}
