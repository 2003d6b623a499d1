using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.LeaderInterests;

/// <summary>One who would like to lead, and how it goes with her.</summary>
public sealed class MoveInterest
{
    public LeaderInterestState? State { get; set; }

    public string Note { get; set; } = string.Empty;

    public Guid Version { get; set; }

    [BindNever]
    [ValidateNever]
    public LeaderInterest One { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public string Unit { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public string? Condition { get; set; }

    /// <summary>Somebody in the register who has the same address.</summary>
    [BindNever]
    [ValidateNever]
    public Leader? Same { get; set; }

    public static IEnumerable<LeaderInterestState> Choices => [LeaderInterestState.New, LeaderInterestState.InContact, LeaderInterestState.NotNow];

    public static MoveInterest Of(LeaderInterest one) => new()
    {
        State = one.State,
        Note = one.Note,
        Version = one.Version,
    };

    public async Task<MoveInterest> ShowAsync(PortalDb db, Viewer viewer, LeaderInterest one)
    {
        var mine = db.For(viewer);
        One = one;
        Unit = await mine.Units.Where(unit => unit.Id == one.UnitId).Select(unit => unit.Name).SingleAsync();
        Condition = one.ConditionId is { } id ? (await mine.Conditions.AsNoTracking().SingleAsync(condition => condition.Id == id)).NameIn(Language.Current.Code) : null;
        var email = one.Email ?? string.Empty;
        Same = email.Length == 0 ? null : await mine.Leaders.AsNoTracking().FirstOrDefaultAsync(leader => leader.Email == email && leader.Id != one.LeaderId);
        return this;
    }
}

public sealed class MoveInterestValidator : AbstractValidator<MoveInterest>
{
    public MoveInterestValidator()
    {
        RuleFor(form => form.State).NotNull().IsInEnum();
        RuleFor(form => form.Note).MaximumLength(LeaderInterest.NoteLength);
    }
}
