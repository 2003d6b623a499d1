using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Attendance;

public sealed class ApologyTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string Link = $"/my-place/{DemoPlaces.Token(DemoCourse.KolEvening)}/apologies";

    [Fact]
    public async Task One_apologises_by_ones_own_link_and_takes_it_back()
    {
        var page = await host.Visitor().OpenAsync(Link);
        Assert.DoesNotContain("KOL", page.Text, StringComparison.OrdinalIgnoreCase);
        var said = await page.SubmitAsync("Anmäl", ("Reason", "Family"));
        Assert.Contains("nu vet ledarna", said.Said, StringComparison.Ordinal);
        var first = await host.ReadAsync(db => db.Everything.Apologies.Where(one => one.Reason == ApologyReason.Family).ToListAsync());
        Assert.Single(first);
        await said.SubmitAsync("Jag kommer ändå");
        Assert.False(await host.ReadAsync(db => db.Everything.Apologies.AnyAsync(one => one.Id == first[0].Id)));
    }

    [Fact]
    public async Task Ten_equal_apologies_at_once_are_one()
    {
        var page = await host.Visitor().OpenAsync(Link);
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => page.SubmitAsync("Anmäl", ("Reason", "CannotTravel"))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(await host.ReadAsync(db => db.Everything.Apologies.Where(one => one.Reason == ApologyReason.CannotTravel).ToListAsync()));
    }

    [Fact]
    public async Task A_session_that_has_begun_one_of_another_course_and_a_wrong_link_are_refused()
    {
        var visitor = host.Visitor();
        var begun = await host.SessionAsync(DemoCourse.KolEvening, 1);
        using var late = await visitor.PostAsync(Link, Link, ("Session", begun.ToString()), ("Reason", "Family"));
        Assert.Contains("Träffen har börjat", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var foreign = await visitor.PostAsync(Link, Link, ("Session", (await host.SessionAsync(DemoCourse.KolNext, 1)).ToString()), ("Reason", "Family"));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/my-place/{new string('A', 43)}/apologies")).Status);
    }
}
