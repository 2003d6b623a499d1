using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Claims;

public sealed class PayeePageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_number_is_asked_for_once_sealed_and_only_shown_masked()
    {
        var scene = await ClaimScene.SetAsync(host, identified: false);
        var draft = await scene.FilledAsync();
        var asked = await draft.FollowAsync("Skriv ditt personnummer, så att lönekontoret kan betala.");
        var back = await asked.SubmitAsync("Spara", ("Personnummer eller samordningsnummer", ClaimScene.Number), ("Postadress", "Provgatan 1"));
        Assert.Equal(draft.Path, back.Path);
        Assert.True(back.HasButton("Skicka in 1 863 kr"));
        var again = await (await scene.SignInAsync()).OpenAsync("/payee");
        Assert.Contains("19640823-****", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("3234", again.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("3234", string.Concat(await host.ReadAsync(db => db.Everything.Audit.Select(row => row.Detail).ToListAsync())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("640823-3235")]
    [InlineData("19810829M071")]
    [InlineData("")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_number_nobody_can_have_is_refused_and_never_written_back(string typed)
    {
        var scene = await ClaimScene.SetAsync(host, identified: false);
        var page = await (await scene.SignInAsync()).OpenAsync("/payee");
        var answer = await page.SubmitAsync("Spara", ("IdentityNumber", typed), ("Address", "Provgatan 7"));
        Assert.Single(answer.Errors);
        Assert.Equal(string.Empty, answer.Document.QuerySelector("#IdentityNumber")!.GetAttribute("value"));
        Assert.Equal("Provgatan 7", Page.Words(answer.Document.QuerySelector("#Address")));
        Assert.False(await host.ReadAsync(db => db.Everything.PayeeDetails.AnyAsync(one => one.LeaderId == scene.LeaderId)));
    }

    [Fact]
    public async Task The_address_alone_can_be_changed()
    {
        var scene = await ClaimScene.SetAsync(host);
        var page = await (await scene.SignInAsync()).OpenAsync("/payee");
        await page.SubmitAsync("Spara", ("Address", "Nygatan 2"));
        var stored = await host.ReadAsync(db => db.Everything.PayeeDetails.SingleAsync(one => one.LeaderId == scene.LeaderId));
        Assert.Equal(("196408233234", "Nygatan 2"), (stored.IdentityNumber, stored.Address));
    }

    [Fact]
    public async Task Of_two_tabs_the_later_is_told_and_keeps_what_was_typed()
    {
        var scene = await ClaimScene.SetAsync(host);
        var payee = await scene.SignInAsync();
        var (one, other) = (await payee.OpenAsync("/payee"), await payee.OpenAsync("/payee"));
        await one.SubmitAsync("Spara", ("Address", "Nygatan 2"));
        var told = await other.SubmitAsync("Spara", ("Address", "Storgatan 9"));
        Assert.Equal(System.Net.HttpStatusCode.Conflict, told.Status);
        Assert.Single(told.Errors);
        Assert.Equal("Storgatan 9", Page.Words(told.Document.QuerySelector("#Address")));
        Assert.Equal("Nygatan 2", await AddressAsync(scene));
        Assert.Empty((await told.SubmitAsync("Spara")).Errors);
        Assert.Equal("Storgatan 9", await AddressAsync(scene));
    }

    private Task<string?> AddressAsync(ClaimScene scene) =>
        host.ReadAsync(db => db.Everything.PayeeDetails.Where(one => one.LeaderId == scene.LeaderId).Select(one => one.Address).SingleAsync());

    [Theory]
    [InlineData("19810829M071", "reservnummer")]
    [InlineData("640823-3235", "Numret stämmer inte")]
    public async Task A_reserve_number_is_named_as_one(string typed, string sentence)
    {
        var scene = await ClaimScene.SetAsync(host, identified: false);
        var answer = await (await (await scene.SignInAsync()).OpenAsync("/payee")).SubmitAsync("Spara", ("IdentityNumber", typed), ("Address", "Provgatan 7"));
        Assert.Contains(sentence, Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_a_test_population_is_nobodys_outside_development()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.LeaderNo)).OpenAsync("/payee");
        var answer = await page.SubmitAsync("Spara|Lagre".Split('|').First(page.HasButton), ("IdentityNumber", "17418340118"));
        Assert.Contains("testnummer", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_on_another_percentage_needs_its_paper_and_is_reckoned_by_once_it_is_there()
    {
        var scene = await ClaimScene.SetAsync(host);
        var page = await (await scene.SignInAsync()).OpenAsync("/payee");
        var asked = await page.SubmitAsync("Spara", ("Status", "OtherPercentage"), ("Percent", "10"));
        Assert.Contains("Skriv från vilken dag beslutet gäller", Assert.Single(asked.Errors), StringComparison.Ordinal);
        var saved = await asked.SubmitAsync("Spara", ("From", "2026-01-01"), ("Note", "Beslut 2026-01-07"));
        Assert.Contains("Dina uppgifter är sparade", saved.Said, StringComparison.Ordinal);
        Assert.Contains("−186 kr", (await scene.FilledAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_approved_for_F_tax_is_asked_for_an_invoice()
    {
        var scene = await ClaimScene.SetAsync(host);
        await (await (await scene.SignInAsync()).OpenAsync("/payee"))
            .SubmitAsync("Spara", ("Status", "BusinessTax"), ("From", "2026-01-01"), ("Note", "Registerutdrag"));
        Assert.Contains("Skicka en faktura", (await scene.FilledAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_is_checked_as_its_bank_does_and_only_its_last_four_are_shown()
    {
        var scene = await ClaimScene.SetAsync(host);
        var page = await (await scene.SignInAsync()).OpenAsync("/payee");
        var wrong = await page.SubmitAsync("Spara", ("AccountKind", "BankAccount"), ("Clearing", "5839"), ("AccountNumber", "8257467"));
        Assert.Contains("Kontonumret stämmer inte", Assert.Single(wrong.Errors), StringComparison.Ordinal);
        Assert.Contains("value=\"8257467\"", wrong.Html, StringComparison.Ordinal);
        var doubted = await wrong.SubmitAsync("Spara", ("Clearing", "6789"), ("AccountNumber", "123456788"));
        Assert.Contains("Kontrollsiffran i kontot •••• 6788 stämmer inte", doubted.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("123456788", doubted.Html, StringComparison.Ordinal);
        var kept = await doubted.SubmitAsync("Spara", ("Address", "Nygatan 3"));
        Assert.Contains("•••• 6788", kept.Text, StringComparison.Ordinal);
        var none = await kept.SubmitAsync("Spara", ("AccountKind", "KnownToBank"));
        Assert.DoesNotContain("••••", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_can_take_a_copy_of_all_that_is_kept_of_her_and_the_log_says_so()
    {
        var scene = await ClaimScene.SetAsync(host);
        var payee = await scene.SignInAsync();
        var copy = await payee.Client.GetStringAsync(new Uri("/payee/copy.json", UriKind.Relative));
        Assert.Contains("\"IdentityNumber\": \"196408233234\"", copy, StringComparison.Ordinal);
        Assert.Contains("\"TaxStatus\": \"SideIncome\"", copy, StringComparison.Ordinal);
        Assert.True(await host.ReadAsync(db => db.Everything.Audit.AnyAsync(row => row.AccountId == scene.AccountId && row.Detail == "own copy")));
    }

    [Fact]
    public async Task Of_one_with_protected_identity_no_address_is_kept()
    {
        var scene = await ClaimScene.SetAsync(host);
        await (await (await scene.SignInAsync()).OpenAsync("/payee")).SubmitAsync("Spara", ("IsProtected", "true"), ("Address", ""));
        var stored = await host.ReadAsync(db => db.Everything.PayeeDetails.SingleAsync(one => one.LeaderId == scene.LeaderId));
        Assert.Equal((true, null), (stored.IsProtected, stored.Address));
        var leader = await host.ReadAsync(db => db.Everything.Leaders.SingleAsync(one => one.Id == scene.LeaderId));
        Assert.Equal((string.Empty, false), (leader.Phone, leader.AgreedToBeNamed));
    }
}
