using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Mail;

/// <summary>A whole course is cancelled: everybody it concerned is told in the same unit.</summary>
public sealed class CourseMailTests
{
    private static readonly Guid _group = DemoIds.Group(DemoCourse.KolEvening);

    [Fact]
    public async Task Those_with_a_place_those_who_wait_leaders_and_guests_are_told_and_not_why_or_of_what()
    {
        await using var host = new PortalHost();
        await host.WriteAsync(async db =>
        {
            var group = await db.Everything.Groups.Include(one => one.Enrolments).ThenInclude(one => one.Contact).SingleAsync(one => one.Id == _group);
            var comes = group.Enrolments.First(one => one.State == EnrolmentState.Confirmed && one.LeftOn is null);
            group.Correct(comes.Id, new PlaceApplicant { FirstName = comes.FirstName, LastName = "Prov", Email = "comes@example.org", Relation = comes.Relation });
            group.Take(Application("waits@example.org"), new PlaceMove(PlaceThrough.Participant, null, TestClock.Begin.UtcDateTime, TestClock.Today, string.Empty));
        });
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{_group}/cancel");
        Assert.Contains("2 som har eller väntar på plats får mejl", page.Text, StringComparison.Ordinal);
        Assert.Contains("du behöver ringa eller skriva: ", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Prov", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await page.SubmitAsync("Ställ in utbildningen")).Errors);
        Assert.False(await host.ReadAsync(db => db.Everything.Outbox.AnyAsync(mail => mail.Kind == MailKind.CourseCancelled)));

        page = await page.SubmitAsync("Ställ in utbildningen", ("Reason", "Ledaren har blivit sjuk i KOL"));

        Assert.Equal($"/groups/{_group}", page.Path);
        foreach (var (to, sentence) in new[]
        {
            ("comes@example.org", "är inställd. Det gäller alla träffar"),
            ("waits@example.org", "där du har sökt plats, är inställd"),
            (DemoAccounts.Leader, "är inställd. Det gäller alla träffar"),
            (DemoAccounts.Staff, "är inställd. Det gäller alla träffar"),
            ("johan.lindberg@demo.example", "Du behöver inte komma"),
        })
        {
            var mail = (await host.MailToAsync(to))[^1];
            Assert.Contains(sentence, mail, StringComparison.Ordinal);
            Assert.DoesNotContain("KOL", mail, StringComparison.Ordinal);
            Assert.DoesNotContain("sjuk", mail, StringComparison.OrdinalIgnoreCase);
        }

        var own = await host.LinkToAsync("waits@example.org");
        Assert.Contains("/my-place/", own, StringComparison.Ordinal);
        Assert.Contains("inställd", (await host.Visitor().OpenAsync(own)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_are_the_regions_to_change()
    {
        await using var host = new PortalHost();
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await admin.OpenAsync($"/settings/mail/text?mail={MailKind.CourseCancelledWaiting}&language=nn");
        Assert.Contains("der du har søkt plass, er avlyst", page.Html, StringComparison.Ordinal);
    }

    private static PlaceApplication Application(string email) => new()
    {
        Applicants = [new PlaceApplicant { FirstName = "Vera", LastName = "Vänta", Email = email, Relation = Experience.Patient }],
        Language = "sv",
    };
}
