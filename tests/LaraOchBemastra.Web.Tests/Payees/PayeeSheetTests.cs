using System.Net;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Tests.Claims;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payees;

/// <summary>Rule R-PAYEE-1, and what protected identity keeps out of sight.</summary>
public sealed class PayeeSheetTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_value_is_shown_whole_one_at_a_time_against_a_reason_that_stands_in_the_log()
    {
        var scene = await ClaimScene.SetAsync(host);
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var sheet = await finance.OpenAsync($"/payees/{scene.LeaderId}");
        Assert.Contains("19640823-****", sheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("3234", sheet.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Provgatan", sheet.Html, StringComparison.Ordinal);

        var asked = await sheet.SubmitAsync("Visa", ("Field", "IdentityNumber"));
        Assert.Single(asked.Errors);
        Assert.DoesNotContain("3234", asked.Html, StringComparison.Ordinal);

        var shown = await sheet.SubmitAsync("Visa", ("Field", "IdentityNumber"), ("Reason", "PayByHand"));
        Assert.Contains("196408233234", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Provgatan", shown.Html, StringComparison.Ordinal);
        Assert.Equal("no-store", shown.Headers["Cache-Control"]);
        var row = await host.ReadAsync(async db =>
        {
            var details = await db.Everything.PayeeDetails.SingleAsync(one => one.LeaderId == scene.LeaderId);
            return await db.Everything.Audit.SingleAsync(one => one.Action == AuditAction.Read && one.EntityId == details.Id);
        });
        Assert.Equal(("IdentityNumber; PayByHand", DemoIds.Account(DemoAccounts.Finance)), (row.Detail, row.AccountId!.Value));
        Assert.DoesNotContain("3234", (await finance.OpenAsync($"/payees/{scene.LeaderId}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payee_of_another_region_is_as_absent_as_one_that_never_was()
    {
        var finance = await host.SignedInAsync(DemoAccounts.FinanceNo);
        Assert.Equal(HttpStatusCode.NotFound, (await finance.OpenAsync($"/payees/{DemoIds.Leader("leader")}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await finance.OpenAsync($"/payees/{DemoIds.Leader("leader.no")}")).Status);
    }

    [Fact]
    public async Task One_with_protected_identity_is_in_no_list_and_is_paid_by_hand()
    {
        var scene = await ClaimScene.SetAsync(host);
        var claim = await scene.FilledAsync();
        await claim.SubmitAsync("Skicka in 1 863 kr");
        await host.WriteAsync(async db =>
        {
            var stored = await db.Everything.Claims.Include(one => one.Parties).SingleAsync(one => one.LeaderId == scene.LeaderId);
            stored.Review(DemoIds.Account(DemoAccounts.Reviewer), false, db.Clock.GetUtcNow().UtcDateTime);
            stored.Attest(DemoIds.Account(DemoAccounts.Attester), Domain.Honoraria.AttestRules.Open, db.Clock.GetUtcNow().UtcDateTime);
            (await db.Everything.PayeeDetails.SingleAsync(one => one.LeaderId == scene.LeaderId)).BeProtected(true);
        });
        var number = (await scene.ClaimAsync()).Number;
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        Assert.DoesNotContain($"{scene.LeaderId}", (await finance.OpenAsync("/payees?q=Vera")).Html, StringComparison.Ordinal);
        var next = await finance.OpenAsync("/payouts/next");
        Assert.DoesNotContain(number, next.Text, StringComparison.Ordinal);
        var byHand = await next.FollowAsync("Visa dem");
        Assert.Contains(number, byHand.Text, StringComparison.Ordinal);
        var run = await byHand.SubmitAsync(Page.Words(byHand.Document.QuerySelector("form.actions button")));
        Assert.Equal(HttpStatusCode.OK, run.Status);
        Assert.Contains("Omgången betalas för hand", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Filer till lönekontoret", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Blankett", run.Text, StringComparison.Ordinal);
        Assert.Null(run.Document.QuerySelector("a[href*='/files/']"));
        var stored = await host.ReadAsync(async db => await db.Everything.PayoutRuns.Include(one => one.Payments)
            .SingleAsync(one => one.Payments.Any(payment => payment.LeaderId == scene.LeaderId)));
        Assert.Equal((true, 1, Money.Kronor(1863)), (stored.ByHand, stored.Payments.Count, stored.Gross));
        Assert.Contains("betalar dig för hand", (await (await scene.SignInAsync()).OpenAsync(claim.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_from_before_it_was_sealed_is_sealed_when_the_program_is_upgraded()
    {
        await using var store = await Stores.ContractStore.OpenAsync(Data.Storage.StoreProvider.Sqlite);
        var id = Stores.ContractStore.Text(DemoIds.Of("payee/leader"));
        await store.SqlAsync($"UPDATE \"PayeeDetails\" SET \"Address\" = 'Gamla vägen 1', \"AddressSealed\" = NULL WHERE \"Id\" = '{id}'");
        Assert.Equal(1, await store.InAsync(db => Data.Encryption.OldAddresses.SealAsync(db, CancellationToken.None)));
        Assert.Equal("Gamla vägen 1", (await store.InAsync(db => db.Everything.PayeeDetails.SingleAsync(one => one.Id == DemoIds.Of("payee/leader")))).Address);
        Assert.StartsWith("v1.", await store.ColumnAsync("AddressSealed", "PayeeDetails", DemoIds.Of("payee/leader")), StringComparison.Ordinal);
    }
}
