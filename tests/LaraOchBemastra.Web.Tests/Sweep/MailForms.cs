using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>What has to be in the store for every form about mail and guests to be served, and the links that only mails lead to.</summary>
internal static class MailForms
{
    /// <summary>Pages of a visitor who follows mailed links, and of a coordinator.</summary>
    public static async Task<(IReadOnlyList<string> Visitor, IReadOnlyList<string> Coordinator)> PrepareAsync(PortalHost host)
    {
        var (region, now) = (DemoIds.Region("vgr"), host.Clock.GetUtcNow().UtcDateTime);
        var retired = DemoIds.Of("expert/Elsa Roos");
        await host.WriteAsync(async db =>
        {
            var dead = new OutboxMail(new MailAbout(MailKind.GuestInvitation, region), "dead@example.org", new MailWords("Subject", "Text"), now);
            for (var tries = 0; tries < OutboxMail.MostTries; tries++)
            {
                dead.Take(now);
                dead.Failed("IOException", now);
            }

            var words = MailTexts.Default(MailKind.Invitation, Setup.Language.Swedish);
            db.AddRange(dead, new MailStop(region, db.AddressKey("stopped@example.org"), now), new RegionMailText(region, MailKind.Invitation, "sv", 1, words, null, now));
            (await db.Everything.GuestExperts.SingleAsync(one => one.Id == retired)).Retire(TestClock.Today);
        });
        var (ended, wanted) = await host.ReadAsync(db => Task.FromResult((db.AddressKey("stopped@example.org"), db.AddressKey("eva@example.org"))));
        await using var scope = host.Services.CreateAsyncScope();
        var stops = scope.ServiceProvider.GetRequiredService<StopLinks>();
        return (
            [
                new Uri(stops.For(region, ended, "sv")).PathAndQuery,
                new Uri(stops.For(region, wanted, "sv")).PathAndQuery,
                $"/guest/{DemoExperts.KeyOf(DemoCourse.KolEvening, "Johan Lindberg")}",
            ],
            [$"/experts/{retired}"]);
    }
}
