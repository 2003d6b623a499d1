using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace LaraOchBemastra.Web.Tests.Accounts;

public sealed class CountingHashHost : PortalHost
{
    internal Mock<IPasswordHasher<Account>> Hasher { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton(Hasher.Object));
    }
}

/// <summary>Checking a hash is what takes time at the door: whoever knocks, it is done once, with as many rounds.</summary>
public sealed class EqualWorkTests(CountingHashHost host) : IClassFixture<CountingHashHost>
{
    [Fact]
    public async Task Every_try_checks_one_hash_of_the_same_cost()
    {
        await host.WriteAsync(async db =>
        {
            (await db.Everything.Accounts.SingleAsync(one => one.Email == DemoAccounts.Staff)).Disabled = true;
            (await db.Everything.Accounts.SingleAsync(one => one.Email == DemoAccounts.Leader)).LockoutEnd = TestClock.Begin.AddDays(1);
            (await db.Everything.Accounts.SingleAsync(one => one.Email == DemoAccounts.Finance)).PasswordHash = null;
        });
        string[] knocking = [DemoAccounts.Admin, DemoAccounts.Staff, DemoAccounts.Leader, DemoAccounts.Finance, "nobody@demo.example"];
        foreach (var email in knocking)
        {
            var page = await host.Visitor().Reading("sv").OpenAsync("/sign-in");
            Assert.Equal("/sign-in", (await page.SubmitAsync("Logga in", ("Email", email), ("Password", "a wrong one"))).Path);
        }

        var checkedHashes = host.Hasher.Invocations.Where(call => call.Method.Name == nameof(IPasswordHasher<Account>.VerifyHashedPassword))
            .Select(call => (string)call.Arguments[1]!).ToList();
        Assert.Equal(knocking.Length, checkedHashes.Count);
        Assert.Single(checkedHashes.Select(Rounds).Distinct());
        Assert.Equal(210_000u, Rounds(checkedHashes[0]));
    }

    // Identity's format 3: a marker, the function, then the rounds, each of four bytes.
    private static uint Rounds(string hash) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5));
}
