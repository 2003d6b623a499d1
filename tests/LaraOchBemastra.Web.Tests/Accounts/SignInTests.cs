using System.Text.RegularExpressions;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Accounts;

public sealed partial class SignInTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Wrong = "Wrong-horse-battery-9";

    [Fact]
    public async Task The_right_password_opens_the_start_page_in_the_accounts_language()
    {
        var page = await SignInAsync(DemoAccounts.CoordinatorNo, DemoAccounts.Password);

        Assert.Equal("/start", page.Path);
        Assert.Equal("nn", page.Language);
        Assert.Equal(1, await CountAsync(AuditAction.SignedIn, DemoAccounts.CoordinatorNo));
    }

    [Fact]
    public async Task Wrong_password_unknown_locked_and_closed_accounts_are_answered_with_the_same_page()
    {
        await host.WriteAsync(async db =>
        {
            (await db.Everything.Accounts.SingleAsync(one => one.Email == DemoAccounts.Network)).Disabled = true;
            (await db.Everything.Accounts.SingleAsync(one => one.Email == DemoAccounts.Attester2)).LockoutEnd = TestClock.Begin.AddDays(1);
        });

        var wrong = Masked(await SignInAsync(DemoAccounts.Reviewer, Wrong), DemoAccounts.Reviewer);
        Assert.Contains("stämmer inte", wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, Masked(await SignInAsync("nobody@demo.example", Wrong), "nobody@demo.example"));
        Assert.Equal(wrong, Masked(await SignInAsync(DemoAccounts.Network, DemoAccounts.Password), DemoAccounts.Network));
        Assert.Equal(wrong, Masked(await SignInAsync(DemoAccounts.Attester2, DemoAccounts.Password), DemoAccounts.Attester2));
    }

    [Fact]
    public async Task Five_wrong_tries_lock_the_account_for_a_quarter_of_an_hour()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SignInAsync(DemoAccounts.Staff, Wrong);
        }

        Assert.Equal("/sign-in", (await SignInAsync(DemoAccounts.Staff, DemoAccounts.Password)).Path);
        host.Clock.Move(TimeSpan.FromMinutes(15.1));
        Assert.Equal("/start", (await SignInAsync(DemoAccounts.Staff, DemoAccounts.Password)).Path);
        Assert.Equal(6, await CountAsync(AuditAction.SignInFailed, DemoAccounts.Staff));
    }

    [Fact]
    public async Task Guesses_at_the_same_time_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SignInAsync(DemoAccounts.Finance2, Wrong)));

        Assert.Equal("/sign-in", (await SignInAsync(DemoAccounts.Finance2, DemoAccounts.Password)).Path);
    }

    [Fact]
    public async Task The_log_does_not_hold_what_was_typed_for_an_account_that_is_not_there()
    {
        await SignInAsync("somebody.private@demo.example", Wrong);

        var details = await host.ReadAsync(db => db.Everything.Audit.Where(row => row.Action == AuditAction.SignInFailed).Select(row => row.Detail).ToListAsync());
        Assert.Contains("no such account", details);
        Assert.DoesNotContain(details, detail => detail.Contains("private", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example/x")]
    [InlineData("/%2f%2fevil.example")]
    public async Task A_return_address_elsewhere_is_not_followed(string returnUrl)
    {
        var visitor = host.Visitor();
        var page = await visitor.OpenAsync($"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");
        page = await page.SubmitAsync("Logga in", ("Email", DemoAccounts.Admin), ("Password", DemoAccounts.Password));

        Assert.Equal("localhost", page.Address.Host);
        Assert.DoesNotContain("evil", page.Address.Host, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_sent_to_sign_in_comes_back_to_where_she_was_going()
    {
        var page = await host.Visitor().OpenAsync("/accounts?search=ek");
        Assert.Equal("/sign-in", page.Path);
        page = await page.SubmitAsync("Logga in", ("Email", DemoAccounts.Admin), ("Password", DemoAccounts.Password));

        Assert.Equal("/accounts?search=ek", page.Address.PathAndQuery);
    }

    [Fact]
    public async Task Signing_out_is_a_button()
    {
        var page = await SignInAsync(DemoAccounts.Coordinator, DemoAccounts.Password);
        page = await page.SubmitAsync("Logga ut");

        Assert.Equal("/", page.Path);
        Assert.True(page.HasLink("Logga in"));
        Assert.Equal(1, await CountAsync(AuditAction.SignedOut, DemoAccounts.Coordinator));
    }

    [Fact]
    public async Task The_demo_is_not_offered_outside_development()
    {
        Assert.DoesNotContain(DemoAccounts.Password, (await host.Visitor().OpenAsync("/sign-in")).Html, StringComparison.Ordinal);
    }

    private async Task<Page> SignInAsync(string email, string password) =>
        await (await host.Visitor().Reading("sv").OpenAsync("/sign-in")).SubmitAsync("Logga in", ("Email", email), ("Password", password));

    private Task<int> CountAsync(AuditAction action, string email) => host.ReadAsync(db =>
        db.Everything.Audit.CountAsync(row => row.Action == action && row.EntityId == DemoIds.Account(email)));

    private static string Masked(Page page, string email) => Token().Replace(page.Html.Replace(email, "EMAIL", StringComparison.Ordinal), "TOKEN");

    [GeneratedRegex("CfDJ8[\\w-]+", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Token();
}
