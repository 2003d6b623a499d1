using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Claims;

/// <summary>An experienced leader with an account of her own, and a course whose sessions are held and signed.</summary>
internal sealed record ClaimScene(PortalHost Host, Guid AccountId, Guid LeaderId, Guid GroupId, string Code)
{
    public const string Number = "640823-3234";
    public const string Afternoon = "13:00-15:30";

    private static readonly DateOnly _first = new(2026, 10, 1);
    private static int _count;

    /// <param name="host">The program.</param>
    /// <param name="unit">A unit of the demo.</param>
    /// <param name="sessions">How many, a week apart.</param>
    /// <param name="identified">Whether payroll knows her number already.</param>
    /// <param name="form">How the course meets.</param>
    public static async Task<ClaimScene> SetAsync(
        PortalHost host, string unit = "sk-lung", int sessions = 1, bool identified = true, MeetingForm form = MeetingForm.OnSite)
    {
        var (accountId, leaderId, groupId) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var code = $"T-{Interlocked.Increment(ref _count):0000}";
        var home = await host.ReadAsync(db => db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit(unit)));
        await AccountAsync(host, new Account(accountId, home.RegionId, home.OrganisationId, null, "Vera Prov", $"{accountId:N}@example.org", "sv"));
        await host.WriteAsync(async db =>
        {
            var region = await db.Everything.Regions.SingleAsync(one => one.Id == home.RegionId);
            var staff = new Leader(Guid.CreateVersion7(), region.Id, home.OrganisationId, home.Id, LeaderKind.Staff, "Stina", "Prov");
            var leader = new Leader(leaderId, region.Id, home.OrganisationId, home.Id, LeaderKind.Experienced, "Vera", "Prov");
            leader.HaveLivedWith(DemoIds.Condition("kol"), Experience.Patient);
            leader.SignInWith(accountId);
            foreach (var one in new[] { staff, leader })
            {
                one.AgreeToBeFound(_first, namedInPublic: false);
            }

            var facts = new GroupFacts { Title = "Provutbildning", ConditionId = DemoIds.Condition("kol"), Form = form };
            var group = new Group(groupId, region, home, code, facts);
            var logs = Enumerable.Range(0, sessions).Select(week =>
            {
                var session = group.Add(new SessionTime(_first.AddDays(7 * week), new TimeOnly(13, 0), new TimeOnly(15, 30)));
                return Signed(group, session, [staff.Id, leaderId], [DemoIds.Account(DemoAccounts.Staff), accountId]);
            }).ToList();
            group.LeadBy(region, [new Candidate(staff, _first, []), new Candidate(leader, _first, [])]);
            db.AddRange(staff, leader, group);
            db.AddRange(logs);
            db.Add(new RoleAssignment(Guid.CreateVersion7(), accountId, Role.ExperiencedLeader, region.Id, null, null, new DateOnly(2026, 1, 1)));
            if (identified)
            {
                var details = new PayeeDetails(leaderId);
                details.Identify(PersonalNumber.Parse(Number, norwegian: false, TestClock.Today)!.Value, "Provgatan 1");
                db.Add(details);
            }
        });
        return new ClaimScene(host, accountId, leaderId, groupId, code);
    }

    public Task<Visitor> SignInAsync() => Host.SignedInAsync(AccountId);

    /// <summary>The draft that the one button makes.</summary>
    public async Task<Page> DraftAsync() => await (await (await SignInAsync()).OpenAsync("/claims")).SubmitAsync("Begär ersättning Provutbildning");

    /// <summary>The draft with the journey of the first day filled in.</summary>
    public async Task<Page> FilledAsync(string left = "11:45", string home = "16:15") =>
        await (await DraftAsync()).SubmitAsync("Spara och räkna", ("Days[0].Departure", left), ("Days[0].Return", home));

    public Task<HonorariumClaim> ClaimAsync() => Host.ReadAsync(db => db.Everything.Claims
        .Include(claim => claim.Days).Include(claim => claim.Lines).Include(claim => claim.Parties)
        .SingleAsync(claim => claim.LeaderId == LeaderId));

    private static SessionLog Signed(Group group, Session session, Guid[] present, Guid[] by)
    {
        var log = new SessionLog(group.Id, session.Id);
        foreach (var leader in present)
        {
            log.SetPresence(leader, present: true, session.Start, session.End);
        }

        foreach (var (leader, account) in present.Zip(by))
        {
            log.Sign(new LogSigner(leader, account), session.Date, TestClock.Today, TestClock.Begin.UtcDateTime);
        }

        return log;
    }

    private static async Task AccountAsync(PortalHost host, Account account)
    {
        await using var scope = host.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account)).Succeeded);
    }
}
