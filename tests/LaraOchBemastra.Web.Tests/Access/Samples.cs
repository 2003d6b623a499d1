using System.Globalization;
using System.Text.RegularExpressions;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Access;

/// <summary>
/// Values for the parameters of a route: a course with sessions, questions and participants, its leader, a claim, an account.
/// A parameter called <c>id</c> is known by the first word of its route, another by its own name.
/// </summary>
internal sealed partial class Samples
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private Samples()
    {
    }

    /// <summary>What the Swedish demo people reach.</summary>
    public static Task<Samples> OwnAsync(PortalDb db) => LoadAsync(
        db, "vgr", DemoIds.Group(DemoCourse.KolEvening), DemoIds.Claim(DemoClaim.Submitted), DemoAccounts.Leader, "skaraborg");

    /// <summary>The same in the other region.</summary>
    public static Task<Samples> ForeignAsync(PortalDb db) => LoadAsync(
        db, "hv", DemoIds.Group(DemoCourse.KolsBergen), DemoIds.Claim(DemoClaim.AttestedBergen), DemoAccounts.LeaderNo, "bergen");

    /// <summary>What is nowhere.</summary>
    public static Samples Missing { get; } = new();

    public string Fill(string route, Samples? inner = null)
    {
        var first = true;
        return Parameter().Replace(route, match =>
        {
            var source = first || inner is null ? this : inner;
            first = false;
            return source.Value(route, match.Groups[1].Value, match.Groups[2].Value);
        });
    }

    private string Value(string route, string name, string constraint)
    {
        var key = name == "id" ? $"{route.Split('/')[1]}/id" : name;
        if (this != Missing)
        {
            return values.GetValueOrDefault(key) ?? throw new InvalidOperationException($"Samples has no \"{key}\" for {route}.");
        }

        return constraint == ":int" ? "987654" : constraint == ":guid" ? "01890000-0000-7000-8000-0000000000ff" : "NONE-1";
    }

    private static async Task<Samples> LoadAsync(PortalDb db, string region, Guid group, Guid claim, string leader, string organisation)
    {
        var all = db.Everything;
        var regionId = DemoIds.Region(region);
        var account = DemoIds.Account(leader);
        var run = await all.PayoutRuns.Where(one => one.RegionId == regionId).OrderBy(one => one.Number).FirstOrDefaultAsync();
        var samples = new Samples();
        Add("groups/id", group);
        Add("courses/id", group);
        Add("session", await all.Groups.Where(one => one.Id == group).SelectMany(one => one.Sessions).OrderBy(one => one.Number).Select(one => one.Id).FirstAsync());
        Add("topicId", await all.Topics.Where(one => one.GroupId == group).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        Add("activities/id", DemoIds.Of($"activity/{region}"));
        Add("enrolmentId", await all.Groups.Where(one => one.Id == group).SelectMany(one => one.Enrolments).OrderBy(one => one.FirstName).Select(one => one.Id).FirstAsync());
        Add("review/id", claim);
        Add("corrections/id", DemoIds.Claim(region == "vgr" ? DemoClaim.PaidKol : DemoClaim.PaidBergen));
        Add("deputyId", await all.Deputies.Where(one => one.RegionId == regionId).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        var draft = await all.Claims.Where(one => one.PayeeAccountId == account).OrderBy(one => one.State != ClaimState.Draft && one.State != ClaimState.Returned).ThenBy(one => one.Id).Select(one => one.Id).FirstAsync();
        Add("claims/id", draft);
        Add("claimId", draft);
        Add("lineId", await all.Claims.Where(one => one.Id == draft).SelectMany(one => one.Lines).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        Add("evidenceId", await all.Evidence.Where(one => all.Claims.Any(other => other.Id == one.ClaimId && other.RegionId == regionId)).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        Add("leaders/id", await all.Leaders.Where(one => one.AccountId == account).Select(one => one.Id).SingleAsync());
        Add("accounts/id", account);
        Add("roleId", await all.RoleAssignments.Where(one => one.AccountId == account).Select(one => one.Id).FirstAsync());
        Add("rowId", await all.ClaimSettings.Where(one => one.RegionId == regionId).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        Add("rates/id", await all.Rates.Where(one => one.RegionId == regionId).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        Add("payees/id", DemoIds.Leader(region == "vgr" ? "leader" : "leader.no"));
        Add("tax-rules/id", DemoIds.Of($"tax/{region}"));
        samples.values["year"] = region == "vgr" ? "2026" : "1998";
        Add("units/id", await all.Units.Where(one => one.OrganisationId == DemoIds.Organisation(organisation)).OrderBy(one => one.Name).Select(one => one.Id).FirstAsync());
        var need = await all.Needs.Where(one => one.RegionId == regionId && one.OrganisationId == DemoIds.Organisation(organisation)).OrderByDescending(one => one.People).FirstAsync();
        Add("needId", need.Id);
        Add("conditionId", need.ConditionId);
        Add("unitId", await all.Units.Where(one => one.OrganisationId == need.OrganisationId && one.Place == need.Place).OrderBy(one => one.Name).Select(one => one.Id).FirstAsync());
        Add("leader-interests/id", await all.LeaderInterests.Where(one => one.OrganisationId == DemoIds.Organisation(organisation)).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        samples.values["wishKey"] = "nobodys-key-nobodys-key-nobodys-key-nobodys";
        samples.values["organisationId"] = DemoIds.Organisation(organisation).ToString();
        Add("templates/id", await all.CourseTemplates.Where(one => one.RegionId == regionId && one.OrganisationId == DemoIds.Organisation(organisation)).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        Add("itemId", await all.Checklists.Where(one => one.GroupId == group).SelectMany(one => one.Items).OrderBy(one => one.Place).Select(one => one.Id).LastAsync());

        Add("experts/id", await all.GuestExperts.Where(one => one.RegionId == regionId).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        Add("visitId", await all.GuestVisits.Where(one => one.GroupId == group).OrderBy(one => one.ExpertId == null).ThenBy(one => one.Id).Select(one => one.Id).FirstAsync());
        Add("mailId", await all.Outbox.Where(one => one.RegionId == regionId).OrderBy(one => one.CreatedAtUtc).Select(one => one.Id).FirstAsync());
        var meeting = await all.PlanningMeetings.Include(one => one.Tasks)
            .Where(one => one.State == Domain.Planning.MinutesState.Open && all.WorkingGroups.Any(together => together.Id == one.WorkingGroupId && together.RegionId == regionId)).FirstAsync();
        Add("working-groups/id", meeting.WorkingGroupId);
        Add("meetings/id", meeting.Id);
        Add("taskId", meeting.Tasks[0].Id);
        Add("memberId", meeting.Tasks[0].MemberId);
        Add("holidayId", await all.SchoolHolidays.Where(one => one.RegionId == regionId).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        Add("codeId", await all.BookingCodes.Where(one => one.RegionId == regionId).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        samples.values["sessions/id"] = samples.values["session"];
        samples.values["number"] = run?.Number.ToString(CultureInfo.InvariantCulture) ?? "987653";
        samples.values["claim"] = await all.Claims.Where(one => run != null && one.RunId == run.Id).OrderBy(one => one.Number).Select(one => one.Number).FirstOrDefaultAsync() ?? "NONE-2";
        samples.values["name"] = "run.csv";
        samples.values["key"] = "nobodys-key";
        samples.values["token"] = DemoPlaces.Token(region == "vgr" ? DemoCourse.KolEvening : DemoCourse.KolsBergen);
        samples.values["n"] = "1";
        samples.values["requestId"] = DemoIds.Of($"erasure/{region}").ToString();
        samples.values["purgeId"] = "01890000-0000-7000-8000-0000000000fe";
        samples.values["status"] = "404";
        return samples;

        void Add(string key, Guid id) => samples.values[key] = id.ToString();
    }

    [GeneratedRegex(@"\{(\w+)(:\w+)?\}", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Parameter();
}
