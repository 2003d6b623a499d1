using System.Net;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Mail;

public sealed class MailSettingsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid _region = DemoIds.Region("vgr");

    [Fact]
    public async Task The_region_writes_a_text_sees_how_it_looks_and_goes_back_to_the_default()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await admin.OpenAsync($"/settings/mail/text?mail={MailKind.SessionsMoved}&language=nb");
        page = await page.SubmitAsync("Spara", ("Text", "Hei! Kurs {course} har ny tid."));
        Assert.Contains("Texten saknar {dates}", Assert.Single(page.Errors), StringComparison.Ordinal);
        page = await page.SubmitAsync("Visa hur det blir", ("Text", "Hei! Kurs {course}: {dates}. {link}"));
        Assert.Contains("Hei! Kurs 27-0012: ‹dates›. https://localhost/courses?lang=nb", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await host.ReadAsync(db => db.Everything.MailTexts.CountAsync(text => text.Kind == MailKind.SessionsMoved)));

        page = await page.SubmitAsync("Spara");
        Assert.Equal("/settings/mail", page.Path);
        Assert.Contains(page.Rows, row => row[0] == "Träffar har flyttats" && row[3].StartsWith("Egen", StringComparison.Ordinal));
        page = await admin.OpenAsync($"/settings/mail/text?mail={MailKind.SessionsMoved}&language=nb");
        var stale = page;
        await page.SubmitAsync("Använd standardtexten igen");
        page = await stale.SubmitAsync("Spara", ("Ämnesrad", "Ny tid igjen"));
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        await page.SubmitAsync("Spara");
        Assert.Equal(3, await host.ReadAsync(db => db.Everything.MailTexts.CountAsync(text => text.Kind == MailKind.SessionsMoved)));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.OpenAsync("/settings/mail/text?mail=Nothing&language=sv")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.OpenAsync($"/settings/mail/text?mail={MailKind.SessionsMoved}&language=fi")).Status);
    }

    [Fact]
    public async Task The_region_decides_what_it_reminds_of()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await admin.OpenAsync("/settings/reminders");
        var stale = page;
        page = await page.SubmitAsync("Spara", ("Träff: dagar före", "0"));
        Assert.Single(page.Errors);
        page = await page.SubmitAsync("Spara", ("Träff: dagar före", "3"), ("Logg saknas: dagar efter träffen", string.Empty));
        Assert.Equal("Påminnelserna är sparade.", page.Said);
        var rules = await host.ReadAsync(db => db.Everything.ReminderRules.SingleAsync(one => one.RegionId == _region));
        Assert.Equal((3, null), (rules.SessionDays, rules.LogDays));
        Assert.Equal(HttpStatusCode.Conflict, (await stale.SubmitAsync("Spara")).Status);
    }

    [Fact]
    public async Task Reminders_are_ended_by_the_link_in_them_and_begun_again()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var links = scope.ServiceProvider.GetRequiredService<StopLinks>();
        var link = links.For(_region, await host.ReadAsync(db => Task.FromResult(db.AddressKey("Eva@Example.org"))), "nb");
        var page = await host.Visitor().OpenAsync(link);
        page = await page.SubmitAsync("Ikke send påminnelser");
        Assert.Equal("Du får ingen påminnelser", page.Heading);
        Assert.True(await StoppedAsync());
        await page.SubmitAsync("Jeg vil ha påminnelser igjen");
        Assert.False(await StoppedAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync(link.Replace("/no-reminders/", "/no-reminders/x", StringComparison.Ordinal))).Status);

        Task<bool> StoppedAsync() => host.ReadAsync(db =>
        {
            var key = db.AddressKey("eva@example.org");
            return db.Everything.MailStops.AnyAsync(stop => stop.RegionId == _region && stop.AddressKey == key);
        });
    }
}
