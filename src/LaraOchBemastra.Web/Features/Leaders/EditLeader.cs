using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Leaders;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Leaders;

/// <summary>What is known of a leader, rewritten. Kind and unit stay: another kind is another leader.</summary>
public sealed class EditLeader
{
    public LeaderForm Who { get; set; } = new();

    public Guid Version { get; set; }

    public static async Task<EditLeader> OfAsync(PortalDb db, Viewer viewer, Leader leader)
    {
        var form = new EditLeader { Who = LeaderForm.Of(leader, await HidesContactAsync(db, viewer, leader)), Version = leader.Version };
        await form.Who.ChooseAmongAsync(db, viewer);
        return form;
    }

    public static Task<bool> HidesContactAsync(PortalDb db, Viewer viewer, Leader leader) =>
        db.For(viewer).ProtectedLeaders.AnyAsync(one => one.Id == leader.Id);

    public IEnumerable<(string Field, string Key)> Faults(DateOnly today) =>
        Who.Faults(today).Select(fault => ($"{nameof(Who)}.{fault.Field}", fault.Key));
}

public sealed class EditLeaderValidator : AbstractValidator<EditLeader>
{
    public EditLeaderValidator(IValidator<LeaderForm> who) => RuleFor(form => form.Who).SetValidator(who);
}

/// <summary>That a leader no longer wants to be found: nothing to write.</summary>
public sealed class WithdrawAgreement
{
    public Guid Version { get; set; }
}
