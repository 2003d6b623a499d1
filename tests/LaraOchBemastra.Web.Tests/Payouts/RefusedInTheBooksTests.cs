using System.Globalization;
using System.Text;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

/// <summary>Rule R-RUN-10 over the pages and the bytes that payroll and the ledger get.</summary>
public sealed class RefusedInTheBooksTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int Steps = 14;
    private const int Claims = 8;

    [Theory]
    [InlineData(BookedBy.Ledger, 20261122)]
    [InlineData(BookedBy.Payroll, 20261123)]
    public async Task Every_claims_cost_stands_once_in_the_sum_of_all_files_whatever_was_refused_and_taken_back(BookedBy bookedBy, int seed)
    {
        await host.WriteAsync(async db =>
        {
            (await db.Everything.BookingRules.SingleAsync(rules => rules.RegionId == DemoIds.Region("vgr"))).Decide(
                new BookingChoices(bookedBy, "Västra Götalandsregionen", "232100-0131", "VGR", "L", 1, 2, 6, null));
            await db.SaveChangesAsync();
            await ClaimVolume.ApplyAsync(db, Claims, TestClock.Today);
        });
        var chance = new Random(seed);
        for (var step = 0; step < Steps; step++)
        {
            await StepAsync(chance, step, bookedBy);
            await CheckAsync();
        }

        var runs = await StoredRuns.AllAsync(host);
        Assert.Contains(runs, run => run.RefusedOfId is not null);
        Assert.Contains(runs, run => run.ReversesId is not null);
        Assert.Empty(await StoredRuns.WrongAsync(host));
    }

    private async Task StepAsync(Random chance, int step, BookedBy bookedBy)
    {
        var runs = (await StoredRuns.AllAsync(host)).Where(run => run.RegionId == DemoIds.Region("vgr") && run.Number > 2 && !run.ByHand).ToList();
        var open = runs.Where(run => !run.TakesBack && run.BookedBy == bookedBy && run.State is PayoutRunState.Made or PayoutRunState.Paid && run.Payments.Any(payment => payment.Outcome != PaymentOutcome.Refused)).ToList();
        if (open.Count == 0 || step % 3 == 0)
        {
            await FreeAsync();
            await MakeAsync();
        }
        else if (step % 7 == 4)
        {
            await TakeBackAsync(open[chance.Next(open.Count)]);
        }
        else
        {
            await RefuseAsync(open[chance.Next(open.Count)], chance.Next(2) == 1);
        }
    }

    private async Task MakeAsync()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance2);
        var next = await finance.OpenAsync("/payouts/next");
        if (next.Document.QuerySelector("form.actions button") is { } button)
        {
            Assert.Empty((await next.SubmitAsync(Page.Words(button))).Errors);
        }
    }

    // What was taken back is on hold until somebody lets it go.
    private Task FreeAsync() => host.WriteAsync(async db =>
    {
        foreach (var claim in await db.Everything.Claims.Where(claim => claim.State == ClaimState.OnHold && claim.Number.StartsWith("VGR") && claim.AttestedBy != null).ToListAsync())
        {
            claim.Release(DemoIds.Account(DemoAccounts.Finance2), coLeaderMayReview: false);
        }
    });

    private async Task RefuseAsync(PayoutRun run, bool booked)
    {
        var payment = run.Payments.First(one => one.Outcome != PaymentOutcome.Refused);
        var finance = await host.SignedInAsync(DemoAccounts.Finance2);
        var start = await finance.OpenAsync($"/payouts/{run.Number}/confirmation");
        var gross = payment.Gross.InKronor.ToString("0.00", CultureInfo.InvariantCulture);
        var shown = await finance.SendFileAsync(start, "Form.File", "bekräftelse.csv", Encoding.UTF8.GetBytes($"Verifikation;Brutto;Status\r\n{payment.VoucherNumber};{gross};Avvisad\r\n"));
        var asks = shown.Document.QuerySelector("input[name='Form.Booked']") is not null;
        Assert.Equal(run.BookedBy == BookedBy.Payroll, asks);
        var taken = await shown.SubmitAsync("Bekräfta: 0 utbetalda, 1 avvisade", asks && booked ? [("Form.Booked", "true")] : []);
        Assert.True((!asks || booked) == taken.Said.Contains("tar tillbaka det som var bokfört", StringComparison.Ordinal), $"{run.Number} {asks} {booked}: {taken.Said} {string.Join(' ', taken.Errors)}");
        if (!asks || booked)
        {
            Assert.Contains("Det som lön avvisade är återtaget i bokföringen av", taken.Text, StringComparison.Ordinal);

            // Whoever opens it finds its files made.
            var back = (await StoredRuns.AllAsync(host))[^1];
            Assert.Contains("Den betalar inget till någon", (await finance.OpenAsync($"/payouts/{back.Number}")).Text, StringComparison.Ordinal);
        }
    }

    private async Task TakeBackAsync(PayoutRun run)
    {
        var first = await host.SignedInAsync(DemoAccounts.Finance2);
        await (await first.OpenAsync($"/payouts/{run.Number}/reversal")).SubmitAsync("Begär att omgången tas tillbaka", ("Asking.Reason", "Prov"));
        var second = await host.SignedInAsync(DemoAccounts.Finance);
        var page = await second.OpenAsync($"/payouts/{run.Number}/reversal");
        Assert.Empty((await page.SubmitAsync(Page.Words(page.Document.QuerySelector("form[action$='/confirm'] button")))).Errors);
    }

    private async Task CheckAsync()
    {
        await host.ReadAsync(async db =>
        {
            foreach (var run in await Web.Features.Payouts.RunFiling.WaitingAsync(db))
            {
                Assert.True(await Web.Features.Payouts.RunFiling.CompleteAsync(db, run));
            }

            return 0;
        });
        // What is paid by hand is in no file.
        var runs = (await StoredRuns.AllAsync(host)).Where(run => run.RegionId == DemoIds.Region("vgr") && !run.ByHand).ToList();
        var claims = (await StoredRuns.ClaimsAsync(host)).Where(claim => claim.RegionId == DemoIds.Region("vgr") && claim.Id != DemoIds.Claim(DemoClaim.PaidByHand)).ToDictionary(claim => claim.Number);
        var (payroll, ledger) = (claims.ToDictionary(claim => claim.Key, _ => 0L), 0L);
        foreach (var run in runs)
        {
            // What its receiver refused it did not take, unless finance says that it was booked.
            var refused = run.Payments.Where(payment => payment.Outcome == PaymentOutcome.Refused && !payment.Booked && run.RefusedOfId is null).ToList();
            foreach (var (number, amount) in StoredRuns.PaXml(await StoredRuns.FileAsync(host, run, "paxml.xml")))
            {
                payroll[number] += refused.Exists(payment => payment.LeaderId == claims[number].LeaderId) ? 0 : amount;
            }

            ledger += StoredRuns.Sie(await StoredRuns.FileAsync(host, run, "sie.si"))
                .Where(voucher => !refused.Exists(payment => payment.VoucherNumber == voucher.Key)).Sum(voucher => voucher.Value);
        }

        Assert.All(claims.Values, claim => Assert.Equal(claim.RunId is null ? 0 : claim.Gross.Minor, payroll[claim.Number]));
        Assert.Equal(claims.Values.Where(claim => claim.RunId is not null).Sum(claim => claim.Gross.Minor), ledger);
    }
}
