using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.TaxRules;

/// <param name="Rule">The row.</param>
/// <param name="Standing">What it is today.</param>
/// <param name="ProposedBy">Name; empty for a row of the installation.</param>
/// <param name="ConfirmedBy">Name; empty for a proposal.</param>
/// <param name="WhyNotConfirm">What keeps the viewer from confirming it.</param>
/// <param name="MayPropose">She may take a proposal away.</param>
/// <param name="MayConfirm">She may confirm somebody else's.</param>
public sealed record RuleRow(
    ProposedRow Rule, RowStanding Standing, string ProposedBy, string ConfirmedBy, Refusal? WhyNotConfirm, bool MayPropose, bool MayConfirm);

/// <summary>The region's rows of tax and contribution, newest first. They are few, so all are read.</summary>
public sealed class TaxRuleList
{
    public required IReadOnlyList<RuleRow> Waiting { get; init; }

    public required ILookup<TaxKind, RuleRow> Taxes { get; init; }

    /// <summary>What the employer pays on top; only staff come to this page.</summary>
    public required IReadOnlyList<RuleRow> Contributions { get; init; }

    public required bool MayPropose { get; init; }

    public static async Task<TaxRuleList> LoadAsync(PortalDb db, Viewer viewer)
    {
        var mine = db.For(viewer);
        var taxes = await mine.TaxRules.AsNoTracking().ToListAsync();
        var contributions = await mine.ContributionRules.AsNoTracking().ToListAsync();
        var all = taxes.Cast<ProposedRow>().Concat(contributions).ToList();
        var names = await db.NamesAsync(all.SelectMany(rule => new[] { rule.ProposedBy, rule.ConfirmedBy }));
        var today = db.Clock.Today(viewer.TimeZone);
        var rules = new PaymentRules(taxes, contributions);
        var rows = all.ConvertAll(rule => new RuleRow(
            rule,
            Standing(rule, rules, today),
            Name(rule.ProposedBy),
            Name(rule.ConfirmedBy),
            rule.WhyNotConfirm(viewer.AccountId),
            viewer.May(Permission.ProposeRates),
            viewer.May(Permission.ConfirmRates)));
        var confirmed = rows.Where(row => row.Standing != RowStanding.Proposed).OrderByDescending(row => row.Rule.ValidFrom).ToList();
        return new TaxRuleList
        {
            Waiting = [.. rows.Where(row => row.Standing == RowStanding.Proposed).OrderBy(row => row.Rule.ValidFrom)],
            Taxes = confirmed.Where(row => row.Rule is TaxRule).ToLookup(row => ((TaxRule)row.Rule).Kind),
            Contributions = [.. confirmed.Where(row => row.Rule is ContributionRule).OrderBy(row => ((ContributionRule)row.Rule).Zone)],
            MayPropose = viewer.May(Permission.ProposeRates),
        };

        string Name(Guid? account) => account is { } id ? names.GetValueOrDefault(id, string.Empty) : string.Empty;
    }

    private static RowStanding Standing(ProposedRow rule, PaymentRules rules, DateOnly today) =>
        RowStandings.Of(rule.IsConfirmed, rule.ValidFrom, today, () => rule.Id == (rule is TaxRule tax
            ? rules.Tax(tax.Kind, today)?.Id
            : rules.Contribution(((ContributionRule)rule).Zone, today)?.Id));
}
