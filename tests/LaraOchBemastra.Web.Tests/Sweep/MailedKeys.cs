using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>Links of mails to those without an account: who waits for a course, who would like to lead, who cannot come.</summary>
internal static class MailedKeys
{
    /// <param name="host">The program.</param>
    /// <param name="place">The link of one who has a place in a course to come.</param>
    public static async Task<IReadOnlyList<string>> PrepareAsync(PortalHost host, string place)
    {
        List<string> pages = [$"/my-place/{place}/apologies"];
        await host.WriteAsync(async db =>
        {
            var now = host.Clock.GetUtcNow().UtcDateTime;
            var unit = await db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit("sk-lung"));
            var waits = new Interest(Guid.CreateVersion7(), unit, DemoIds.Condition("kol"), "waits@example.org", db.AddressKey("waits@example.org"), "sv", now);
            pages.Add($"/interest/{waits.RenewLink("sv", now)}");
            var facts = new LeaderInterestFacts(LeaderKind.Staff, "Prov", "Person", "leads@example.org", string.Empty, "Prov");
            var leads = new LeaderInterest(Guid.CreateVersion7(), unit, facts, db.AddressKey(facts.Email), "sv", now);
            pages.Add($"/would-you-like-to-lead/{leads.RenewLink()}");
            var seat = await PlaceLinks.FindAsync(db, place) ?? throw new InvalidOperationException("The link opens no place.");
            db.AddRange(waits, leads, new Apology(seat.Group.Sessions.OrderBy(one => one.StartsUtc).First(), seat.Id, ApologyReason.NotSaid, now));
        });
        return pages;
    }
}
