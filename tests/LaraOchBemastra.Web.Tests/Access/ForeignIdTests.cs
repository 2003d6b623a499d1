using System.Text.RegularExpressions;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Access;

/// <summary>
/// What lies in the other region and what is nowhere cannot be told apart: both are 404 with the same page, once what is
/// different on every page (tokens, the reference number, the address asked for) is masked.
/// </summary>
public sealed partial class ForeignIdTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int FewestCompared = 20;

    [Fact]
    public async Task What_is_foreign_and_what_is_missing_look_the_same()
    {
        var own = await host.ReadAsync(Samples.OwnAsync);
        var foreign = await host.ReadAsync(Samples.ForeignAsync);
        var table = AccessMatrix.Read().ToDictionary(row => row.Key, StringComparer.Ordinal);
        var routes = Routes.Of(host).Where(route => route.HasIds && !route.IsPublic).ToList();
        var compared = 0;
        var wrong = new List<string>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var column = AccessMatrix.Columns.ToList().IndexOf(role.ToString());
            var person = await host.SignedInAsync(DemoAccounts.Main.First(one => one.Role == role).Email, followRedirects: false);
            foreach (var route in routes.Where(route => table[$"{route.Method} {route.Route}"].Cells[column] is "200" or "400" or "302"))
            {
                foreach (var (strange, missing) in Pairs(route.Route, own, foreign))
                {
                    compared++;
                    var one = await AnswerAsync(person, route.Method, strange);
                    var other = await AnswerAsync(person, route.Method, missing);
                    if (one != other || one.Status != 404)
                    {
                        wrong.Add($"{role}: {route.Method} {strange} answers {one.Status}, {missing} answers {other.Status}{(one.Body == other.Body ? string.Empty : ", with other words")}");
                    }
                }
            }
        }

        Assert.True(compared >= FewestCompared, $"Only {compared} were compared.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // The whole address foreign; and, where one thing stands in another, one's own outer thing with a foreign inner one.
    private static IEnumerable<(string Strange, string Missing)> Pairs(string route, Samples own, Samples foreign)
    {
        yield return (foreign.Fill(route), Samples.Missing.Fill(route));
        if (own.Fill(route, foreign) is var mixed && mixed != own.Fill(route))
        {
            yield return (mixed, own.Fill(route, Samples.Missing));
        }
    }

    private static async Task<(int Status, string Body)> AnswerAsync(Visitor person, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        if (method != "GET")
        {
            var served = await person.OpenAsync("/account");
            var token = served.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        }

        using var answer = await person.Client.SendAsync(request);
        var body = (await answer.Content.ReadAsStringAsync()).Replace(address, "ADDRESS", StringComparison.Ordinal);
        return ((int)answer.StatusCode, Reference().Replace(Token().Replace(body, "TOKEN"), "REFERENCE"));
    }

    [GeneratedRegex("CfDJ8[\\w-]+", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Token();

    [GeneratedRegex("\\b[0-9A-F]{4}-[0-9A-F]{4}\\b", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Reference();
}
