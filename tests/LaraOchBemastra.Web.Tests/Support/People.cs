using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>People for tests that need no demo: a region of their own, and an account with roles in it.</summary>
public static class People
{
    private static readonly DateOnly Since = new(2020, 1, 1);

    public static async Task<Guid> AccountAsync(this PortalHost host, string language, params Role[] roles)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var region = new Region(Guid.CreateVersion7(), $"R{Guid.NewGuid():N}"[..Region.CodeLength], "Provregionen", Country.Sweden);
        var organisation = new Organisation(Guid.CreateVersion7(), region.Id, "Provsjukhuset");
        await host.WriteAsync(db =>
        {
            db.AddRange(region, organisation);
            return Task.CompletedTask;
        });
        var id = Guid.CreateVersion7();
        var made = await accounts.CreateAsync(new Account(id, region.Id, organisation.Id, null, "Prov Person", $"{id:N}@example.org", language));
        if (!made.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
        }

        await host.WriteAsync(db =>
        {
            db.AddRange(roles.Select(role => new RoleAssignment(Guid.CreateVersion7(), id, role, region.Id, null, null, Since)));
            return Task.CompletedTask;
        });
        return id;
    }
}
