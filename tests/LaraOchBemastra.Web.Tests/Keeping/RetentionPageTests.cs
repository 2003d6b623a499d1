using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Keeping;

public sealed class RetentionPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Purge = "/retention/purge";

    [Fact]
    public async Task The_dry_run_says_what_would_go_and_writes_nothing()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync(Purge);
        Assert.Matches(@"Gallra, antal uppgifter: \d+, utbildningar: \d+", page.Text);
        Assert.Contains("Gallringsbeslutet saknas", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tillämpningsbeslutet saknas", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("KOL", page.Text, StringComparison.Ordinal);
        Assert.False(await host.ReadAsync(db => db.Everything.Purges.AnyAsync()));
    }

    [Fact]
    public async Task A_category_without_both_decisions_is_refused_whatever_else_is_chosen()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var served = await admin.OpenAsync(Purge);
        var seen = served.Document.QuerySelector("input[name=Seen]")!.GetAttribute("value")!;
        using var answer = await admin.PostAsync(Purge, Purge, ("Seen", seen), ("Categories", "Attendance"), ("Categories", "Questions"));
        Assert.Contains("Tillämpningsbeslutet saknas", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var stale = await admin.PostAsync(Purge, Purge, ("Seen", "1:0:0"), ("Categories", "Attendance"));
        Assert.Contains("har ändrats sedan sidan visades", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(await host.ReadAsync(db => db.Everything.Purges.AnyAsync()));
        Assert.True(await host.ReadAsync(db => db.Everything.SessionLogs.AnyAsync(log => log.GroupId == DemoIds.Group(DemoCourse.KolRelatives) && log.Attendances.Any())));
    }

    [Fact]
    public async Task Decisions_are_recorded_whole_and_by_who_decides_for_the_region()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await admin.OpenAsync("/retention/rule?category=MailLog");
        var half = await page.SubmitAsync("Spara", ("Months", "12"), ("DisposalNumber", "ARK 7"));
        Assert.Equal(["Gallringsbeslutet saknas. Skriv nummer, datum och vem som beslutade."], half.Errors);
        Assert.Equal("ARK 7", half.Document.QuerySelector("input[name=DisposalNumber]")!.GetAttribute("value"));
        var saved = await half.SubmitAsync("Spara", ("DisposalOn", "2026-01-08"), ("DisposalBy", "Arkivnämnden"));
        Assert.Contains(saved.Rows, row => row.Contains("ARK 7") && row.Contains("12 månader") && row.Contains("Gallras inte"));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.OpenAsync("/retention/rule?category=Claims")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync("/retention")).Status);
    }

    [Fact]
    public async Task The_dry_run_takes_as_many_queries_for_one_due_course_as_for_all()
    {
        var (sweden, norway) = (await host.SignedInAsync(DemoAccounts.Admin), await host.SignedInAsync(DemoAccounts.AdminNo));
        Assert.InRange(await QueryCount.OfPageAsync(host, sweden, Purge), 1, 26);
        Assert.InRange(await QueryCount.OfPageAsync(host, norway, Purge), 1, 26);
    }
}
