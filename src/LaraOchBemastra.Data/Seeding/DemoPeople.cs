using LaraOchBemastra.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Those who sign in, and their roles.</summary>
internal static class DemoPeople
{
    public static async Task SeedAsync(DemoWorld world)
    {
        // One hash for all: the password is the same and public, and hashing is slow on purpose.
        var options = new PasswordHasherOptions();
        AccountOptions.Configure(options);
        var hash = new Lazy<string>(() => new PasswordHasher<Account>(Options.Create(options)).HashPassword(new Account(), DemoAccounts.Password));
        foreach (var one in DemoAccounts.All)
        {
            await world.KeepAsync(DemoIds.Account(one.Email), () => Make(one, hash.Value));
            var roleId = DemoIds.Of($"role/{one.Email}/{one.Role}");
            await world.KeepAsync(roleId, () => new RoleAssignment(
                roleId,
                DemoIds.Account(one.Email),
                one.Role,
                DemoIds.Region(one.Region),
                one.Wide ? null : DemoIds.Organisation(one.Organisation),
                unitId: null,
                world.Today.AddMonths(-24)));
        }
    }

    private static Account Make(DemoAccount one, string hash) =>
        new(DemoIds.Account(one.Email), DemoIds.Region(one.Region), DemoIds.Organisation(one.Organisation), unitId: null, one.Name, one.Email, one.Language)
        {
            NormalizedEmail = one.Email.ToUpperInvariant(),
            NormalizedUserName = one.Email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            PasswordHash = hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
}
