using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.PayDays;

/// <summary>When the region pays: its rows, the months to come, and a form for the next row.</summary>
public sealed class EnterPayDay
{
    private const int MonthsShown = 6;

    public int? PayDay { get; set; }

    public int? CutOffDay { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public string Source { get; set; } = string.Empty;

    public bool Assumed { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<PayDayRule> Rows { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<PayMonth> Months { get; set; } = [];

    public Domain.Honoraria.PayDays Days() => new(PayDay!.Value, CutOffDay!.Value);

    public async Task<EnterPayDay> LoadAsync(PortalDb db, Viewer viewer)
    {
        var region = await db.For(viewer).Regions.AsNoTracking().SingleAsync();
        Rows = await db.For(viewer).PayDayRules.AsNoTracking().OrderByDescending(rule => rule.ValidFrom).ToListAsync();
        var calendar = await db.PayCalendarAsync(region);
        var today = db.Clock.Today(region.TimeZone);
        Months = [.. Enumerable.Range(0, MonthsShown).Select(today.AddMonths).Select(day => calendar.Of(day.Year, day.Month))];
        return this;
    }

    internal sealed class Validator : AbstractValidator<EnterPayDay>
    {
        private static readonly DateOnly _earliest = new(2000, 1, 1);
        private static readonly DateOnly _latest = new(2099, 12, 31);

        public Validator()
        {
            RuleFor(form => form.PayDay).NotNull().InclusiveBetween(1, PayDayRule.LastDay);
            RuleFor(form => form.CutOffDay).NotNull().InclusiveBetween(1, PayDayRule.LastDay);
            RuleFor(form => form.ValidFrom).NotNull().InclusiveBetween(_earliest, _latest);
            RuleFor(form => form.Source).NotEmpty().MaximumLength(PayDayRule.SourceLength);
        }
    }
}
