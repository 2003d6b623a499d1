using System.Net;
using System.Text;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Certificates;

/// <summary>Certificates and invitations as the pages hand them out; what the files say is tested where they are made.</summary>
public sealed class LetterTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_coordinator_fetches_certificates_of_those_who_came_and_the_trail_says_so()
    {
        var group = DemoIds.Group(DemoCourse.KolRelatives);
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await carina.OpenAsync($"/groups/{group}/certificates");
        var row = Assert.Single(page.Rows, one => one[0].StartsWith("Anita", StringComparison.Ordinal));
        Assert.Equal(("2", "4"), (row[1], row[2]));
        Assert.False(page.HasLink("För opplæringspenger (PDF)"));
        var (name, content) = await FileAsync(carina, $"/groups/{group}/certificates/all.pdf");
        Assert.Matches(@"^certificates-\d\d-\d{4}\.pdf$", name);
        Assert.StartsWith("%PDF-1.7", content, StringComparison.Ordinal);
        Assert.True(await host.ReadAsync(db => db.Everything.Audit.AnyAsync(one => one.Action == AuditAction.Exported && one.EntityId == group && one.Detail == "certificates 5")));
    }

    [Fact]
    public async Task In_Norway_there_is_a_certificate_for_training_allowance_too()
    {
        var group = DemoIds.Group(DemoCourse.KolsBergen);
        var kari = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        var page = await kari.OpenAsync($"/groups/{group}/certificates");
        Assert.NotNull(page.Document.QuerySelector("a[href$='allowance=true']"));
        var (_, content) = await FileAsync(kari, $"/groups/{group}/certificates/all.pdf?allowance=true");
        Assert.Contains("/Lang (nn-NO)", content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_her_own_link_a_participant_fetches_it_when_the_course_is_over_and_not_before()
    {
        var early = await host.Visitor().OpenAsync($"/my-place/{DemoPlaces.Token(DemoCourse.KolEvening)}/certificate.pdf");
        Assert.EndsWith($"/my-place/{DemoPlaces.Token(DemoCourse.KolEvening)}", early.Path, StringComparison.Ordinal);
        Assert.Contains("sista träff", early.Said, StringComparison.Ordinal);
        var (name, content) = await FileAsync(host.Visitor(), $"/my-place/{DemoPlaces.Token(DemoCourse.KolsBergen)}/certificate.pdf");
        Assert.Equal("certificate.pdf", name);
        Assert.StartsWith("%PDF-1.7", content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_are_printed_for_those_without_mail_and_noted_without_names()
    {
        var group = DemoIds.Group(DemoCourse.KolEvening);
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await carina.OpenAsync($"/groups/{group}/letters");
        Assert.Contains(page.Rows, row => row[0] == "Hans O" && row[1].StartsWith("Brev", StringComparison.Ordinal));
        var (name, content) = await FileAsync(carina, $"/groups/{group}/letters/all.pdf");
        Assert.DoesNotContain("KOL", name, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("%PDF-1.7", content, StringComparison.Ordinal);
        Assert.True(await host.ReadAsync(db => db.Everything.Audit.AnyAsync(one =>
            one.Action == AuditAction.Exported && one.Kind == nameof(Enrolment) && one.EntityId == group && one.Detail.StartsWith("letters "))));
        var foreign = (await host.PeopleAsync(DemoCourse.MsRelatives)).Values.First();
        Assert.Equal(HttpStatusCode.NotFound, (await carina.OpenAsync($"/groups/{group}/letters/{foreign}.pdf")).Status);
    }

    private static async Task<(string Name, string Content)> FileAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        return (answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync()));
    }
}
