using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Access;

/// <summary>Somebody to be invited.</summary>
public sealed record NewPerson(string FirstName, string LastName, string Email, string Language, Role Role, RoleReach Reach);

/// <summary>Opens an account with a role, ties it to the leader it is for, and writes the invitation, all in one unit.</summary>
public sealed class AccountOpening(PortalDb db, AccountMails mails)
{
    public async Task<Refusal?> WhyNotAsync(string email)
    {
        var key = email.ToUpperInvariant();
        return await db.Everything.Accounts.AnyAsync(account => account.NormalizedEmail == key) ? AccountRefusals.EmailTaken() : null;
    }

    /// <param name="person">Who.</param>
    /// <param name="unit">Where she belongs.</param>
    /// <param name="leader">The leader she is already, if she is one.</param>
    /// <param name="today">The region's day.</param>
    public async Task<Account> OpenAsync(NewPerson person, Unit unit, Leader? leader, DateOnly today)
    {
        Refusal.Guard(await WhyNotAsync(person.Email));
        var account = new Account(
            Guid.CreateVersion7(), unit.RegionId, unit.OrganisationId, unit.Id, $"{person.FirstName} {person.LastName}", person.Email, person.Language)
        {
            NormalizedEmail = person.Email.ToUpperInvariant(),
            NormalizedUserName = person.Email.ToUpperInvariant(),
            LockoutEnabled = true,
        };
        account.EndSessions();
        db.Add(account);
        db.Add(RolesToGive.Give(account.Id, person.Role, person.Reach, unit, today));
        if (RolesToGive.LeaderRoles.Contains(person.Role))
        {
            Tie(account, leader ?? await SameAddressAsync(person, unit) ?? Make(person, unit));
        }

        await mails.InviteAsync(account);
        return account;
    }

    private void Tie(Account account, Leader leader)
    {
        leader.BeReachedAt(account.Email!, leader.Phone);
        leader.SignInWith(account.Id);
    }

    private async Task<Leader?> SameAddressAsync(NewPerson person, Unit unit)
    {
        var kind = KindOf(person.Role);
        return await db.Everything.Leaders.FirstOrDefaultAsync(leader =>
            leader.RegionId == unit.RegionId && leader.Email == person.Email && leader.Kind == kind && leader.AccountId == null);
    }

    private Leader Make(NewPerson person, Unit unit)
    {
        var leader = new Leader(
            Guid.CreateVersion7(), unit.RegionId, unit.OrganisationId, unit.Id, KindOf(person.Role), person.FirstName, person.LastName);
        db.Add(leader);
        return leader;
    }

    private static LeaderKind KindOf(Role role) => role == Role.StaffLeader ? LeaderKind.Staff : LeaderKind.Experienced;
}
