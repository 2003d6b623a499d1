using System.Text.RegularExpressions;
using AngleSharp.Dom;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Shell;

/// <summary>
/// Goes through everything a person can click her way to, and holds each page to what every page must be: there, in the
/// reader's language, with names for all controls.
/// </summary>
public sealed partial class CrawlTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int MostPages = 150;
    private const int OfOneKind = 4;

    public static TheoryData<string> People =>
    [
        "", DemoAccounts.Coordinator, DemoAccounts.Staff, DemoAccounts.Leader, DemoAccounts.Reviewer, DemoAccounts.Attester,
        DemoAccounts.Finance, DemoAccounts.Network, DemoAccounts.Admin, DemoAccounts.CoordinatorNo, DemoAccounts.LeaderNo, DemoAccounts.FinanceNo,
    ];

    [Theory]
    [MemberData(nameof(People))]
    public async Task Everything_one_can_click_to_is_a_whole_page(string email)
    {
        var visitor = email.Length == 0 ? host.Visitor() : await host.SignedInAsync(email);
        var faults = new List<string>();
        var pages = await WalkAsync(visitor, page => faults.AddRange(Faults(page).Select(fault => $"{page.Path}: {fault}")));
        Assert.True(pages >= 3, $"only {pages} pages were found");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    private static async Task<int> WalkAsync(Visitor visitor, Action<Page> look)
    {
        var ahead = new Queue<string>(["/"]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var pages = 0;
        while (ahead.TryDequeue(out var address) && pages < MostPages)
        {
            var page = await visitor.OpenAsync(address);
            pages++;
            if (!page.Headers.GetValueOrDefault("Content-Type", string.Empty).StartsWith("text/html", StringComparison.Ordinal))
            {
                continue;
            }

            look(page);
            foreach (var next in page.Document.QuerySelectorAll("a[href]").Select(link => new Uri(page.Address, link.GetAttribute("href"))))
            {
                var kind = Key().Replace(next.AbsolutePath, "*");
                if (next.Host == page.Address.Host && seen.Add(next.PathAndQuery) && kinds.GetValueOrDefault(kind) < OfOneKind)
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    ahead.Enqueue(next.PathAndQuery);
                }
            }
        }

        return pages;
    }

    private static IEnumerable<string> Faults(Page page)
    {
        if ((int)page.Status != 200)
        {
            yield return $"answered {(int)page.Status}";
        }

        if (page.Document.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"{page.Document.QuerySelectorAll("h1").Length} first headings";
        }

        foreach (var id in page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1))
        {
            yield return $"the id {id.Key} is given {id.Count()} times";
        }

        foreach (var reference in References(page.Document).Where(id => page.Document.GetElementById(id) is null))
        {
            yield return $"something points at {reference}, which is not there";
        }

        foreach (var control in page.Document.QuerySelectorAll("input:not([type=hidden], [hidden]), select, textarea, button, a[href]").Where(control => Named(control) is null))
        {
            yield return $"no name: {control.OuterHtml}";
        }

        foreach (Match key in UntranslatedKey().Matches(page.Document.Body!.TextContent))
        {
            yield return $"a key instead of words: {key.Value}";
        }
    }

    private static IEnumerable<string> References(IDocument document) =>
        document.All.SelectMany(element => new[] { "aria-describedby", "aria-labelledby", "for", "aria-controls" }.Select(element.GetAttribute))
            .OfType<string>().SelectMany(ids => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Concat(document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Where(id => id.Length > 0)).Distinct();

    private static string? Named(IElement control)
    {
        var words = control.LocalName is "a" or "button" ? Page.Words(control)
            : control.Id is { } id && control.Owner!.QuerySelector($"label[for='{id}']") is { } label ? Page.Words(label)
            : Page.Words(control.Closest("label"));
        return new[] { words, control.GetAttribute("aria-label"), control.GetAttribute("aria-labelledby") }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+")]
    private static partial Regex Key();

    // "EditGroup.Title", "group.leader-missing"; an address of mail or a host name is neither.
    [GeneratedRegex(@"(?<![\w@./-])(?:[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:\.[A-Z][A-Za-z]+)+|(?:group|session|pair|claim|run|rate|log|leader|account)\.[a-z]+(?:-[a-z]+)+)(?![\w@])")]
    private static partial Regex UntranslatedKey();
}
