using System.Net;
using System.Text.RegularExpressions;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Access;

/// <summary>
/// What belongs to another region is answered exactly as what does not exist, whatever one may do in one's own: nobody
/// learns from an answer that something is there.
/// </summary>
public sealed partial class ForeignTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Missing = "01990000-0000-7000-8000-000000000000";

    public static TheoryData<string> People => [.. Swedes.Keys.Select(role => role.ToString())];

    private static Dictionary<Role, string> Swedes => DemoAccounts.Main.Where(account => account.Region == "vgr").ToDictionary(account => account.Role, account => account.Email);

    [Theory]
    [MemberData(nameof(People))]
    public async Task Foreign_and_missing_are_answered_alike(string role)
    {
        var foreign = await host.ReadAsync(ForeignAsync);
        var rows = Matrix.Read();
        var visitor = await host.SignedInAsync(Swedes[Enum.Parse<Role>(role)], followRedirects: false);
        var token = (await visitor.OpenAsync("/account")).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var doors = WithKeys().Where(door => rows.TryGetValue(door.Name, out var row) && row[role] == Matrix.In && foreign.ContainsKey(Kind(door))).ToList();
        var told = new List<string>();
        foreach (var door in doors)
        {
            var theirs = await AnswerAsync(visitor, door, token, foreign[Kind(door)]);
            var none = await AnswerAsync(visitor, door, token, Missing);
            if (theirs.Status != HttpStatusCode.NotFound || theirs != none)
            {
                told.Add($"{door.Name}: foreign {(int)theirs.Status}, missing {(int)none.Status}");
            }
        }

        Assert.Empty(told);
    }

    [Fact]
    public async Task There_is_something_foreign_for_every_kind_of_address()
    {
        var foreign = await host.ReadAsync(ForeignAsync);
        var kinds = WithKeys().Select(Kind).Distinct().ToList();
        Assert.True(kinds.Count >= 5);
        Assert.Empty(kinds.Except(foreign.Keys));
    }

    private IEnumerable<Door> WithKeys() =>
        Matrix.Doors(host).Where(door => door.Endpoint.RoutePattern.RawText!.Contains(":guid", StringComparison.Ordinal));

    private static string Kind(Door door) => door.Endpoint.RoutePattern.RawText!.TrimStart('/').Split('/')[0];

    // One key of the other country, or one not published yet, for each first word of an address.
    private static async Task<Dictionary<string, string>> ForeignAsync(PortalDb db)
    {
        var account = await db.Everything.Accounts.SingleAsync(one => one.Email == DemoAccounts.CoordinatorNo);
        var all = db.Everything;
        var group = await all.Groups.Include(one => one.Sessions).FirstAsync(one => one.RegionId == account.RegionId && one.Sessions.Any());
        var claim = await all.Claims.FirstAsync(one => one.RegionId == account.RegionId);
        var unit = await all.Units.FirstAsync(one => one.RegionId == account.RegionId);
        var leader = await all.Leaders.FirstAsync(one => one.RegionId == account.RegionId);
        var rate = await all.Rates.FirstAsync(one => one.RegionId == account.RegionId);
        return new Dictionary<string, Guid>
        {
            ["courses"] = (await all.Groups.FirstAsync(one => one.State == GroupState.Planned)).Id,
            ["groups"] = group.Id,
            ["sessions"] = group.Sessions[0].Id,
            ["claims"] = claim.Id,
            ["review"] = claim.Id,
            ["accounts"] = account.Id,
            ["units"] = unit.Id,
            ["leaders"] = leader.Id,
            ["rates"] = rate.Id,
        }.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }

    private static async Task<(HttpStatusCode Status, string Body)> AnswerAsync(Visitor visitor, Door door, string token, string key)
    {
        var keys = new Queue<string>([key]);
        var address = door.Address(_ => keys.TryDequeue(out var first) ? first : Missing);
        using var request = new HttpRequestMessage(new HttpMethod(door.Verb), new Uri(address, UriKind.Relative));
        if (door.Verb != "GET")
        {
            request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        }

        using var answer = await visitor.Client.SendAsync(request);
        return (answer.StatusCode, ReferenceNumber().Replace(await answer.Content.ReadAsStringAsync(), "*"));
    }

    [GeneratedRegex("[0-9A-F]{4}-[0-9A-F]{4}")]
    private static partial Regex ReferenceNumber();
}
