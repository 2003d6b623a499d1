using System.Text.Json.Serialization;
using LaraOchBemastra.Browser.Tests.Support;

namespace LaraOchBemastra.Browser.Tests;

/// <summary>
/// Every page a role can come to by following links from her start page, one of each kind, and every form on them sent as
/// it stands: no link leads nowhere, and no page breaks a rule of accessibility, the security policy or the width of the
/// screen.
/// </summary>
[Collection(InOwnPortal.Name)]
public class EveryPageTests(BrowserFixture browser)
{
    private const int MostPages = 100;

    /// <summary>
    /// A page as it is served, read without being shown: its links, and its elements without their
    /// words, many alike in a row counting as one.
    /// </summary>
    private const string Fetched =
        """
        async path => {
          const answer = await fetch(path);
          const isPage = answer.headers.get('content-type').startsWith('text/html');
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          const of = element => {
            const kind = [...element.attributes].filter(a => !['id', 'href', 'value', 'action', 'for', 'datetime'].includes(a.name))
              .map(a => ['class', 'type', 'role', 'name', 'data-color', 'data-variant'].includes(a.name) ? `${a.name}=${a.value}` : a.name).join(' ');
            const inner = [...element.children].map(of).filter((one, place, all) => one !== all[place - 1]).join('');
            return `<${element.tagName} ${kind}>${inner}`;
          };
          const links = [...page.querySelectorAll('main a[href], nav a[href], header a[href], footer a[href]')]
            .filter(a => !a.hasAttribute('download')).map(a => new URL(a.getAttribute('href'), answer.url))
            .filter(to => to.origin === location.origin && !to.hash
              && !/\/files\/|\.(pdf|csv|ics|xlsx|json|txt|zip)$/.test(to.pathname) && !/[?&]format=/.test(to.search))
            .map(to => to.pathname + (to.search.includes('page=') ? '' : to.search));
          return { status: answer.status, isPage, links, makeUp: of(page.querySelector('main') ?? page.body) };
        }
        """;

    /// <summary>
    /// What was looked at, by language and make-up: a page that has the same elements as one before it can break no other
    /// rule of accessibility, whoever it is shown to.
    /// </summary>
    private static readonly HashSet<string> _looked = new(StringComparer.Ordinal);

    public static TheoryData<string, string> Roles
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (var role in (string[])["coordinator", "staff", "leader", "reviewer", "attester", "finance", "network", "admin"])
            {
                data.Add(role, "sv-SE");
                data.Add($"{role}.no", "nn-NO");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_finds_no_page_that_breaks_a_rule(string account, string language)
    {
        await using var person = await browser.PersonAsync(language == "sv-SE" ? Screen.Phone : Screen.Desk, language);
        await person.SignInAsync(account);
        HashSet<string> seen = new(StringComparer.Ordinal);
        Queue<string> waiting = new(["/start"]);
        while (waiting.TryDequeue(out var path) && seen.Count < MostPages)
        {
            if (!seen.Add(KindOf(path)))
            {
                continue;
            }

            var served = await person.Page.EvaluateAsync<ServedPage>(Fetched, path);
            Assert.True(served.Status == 200, $"{account} is led to {path}, which answers {served.Status}.");
            foreach (var link in served.Links)
            {
                waiting.Enqueue(link);
            }

            if (served.IsPage && _looked.Add($"{language} {served.MakeUp}"))
            {
                await person.OpenAsync(path);
                await person.AskAsync($"role-{account}-{seen.Count:00}");
                await SendFormAsync(person, $"role-{account}-{seen.Count:00}-sent");
            }
        }

        Assert.True(seen.Count > 3, $"{account} came to {seen.Count} pages only: {string.Join(", ", seen)}");
    }

    /// <summary>Sends the first form with something to fill in, just as it was served: mostly empty.</summary>
    private static async Task SendFormAsync(Person person, string name)
    {
        var form = person.Page.Locator("main form[method=post]:has(input:not([type=hidden]), textarea, select)").First;
        if (await form.CountAsync() == 0)
        {
            return;
        }

        var button = form.Locator("button[type=submit], button:not([type])").First;
        if (await button.IsVisibleAsync())
        {
            await button.ClickAsync();
            await person.Page.WaitUntilWholeAsync();
            await person.AskAsync(name);
        }
    }

    /// <summary>Pages that differ only in which row they show, or how a list is cut, are one kind.</summary>
    private static string KindOf(string path) => string.Join('/', path.Split('?')[0].Split('/')
        .Select(part => Guid.TryParse(part, out _) || part.All(char.IsAsciiDigit) ? "*" : part));
}

/// <summary>What <c>Fetched</c> answers with; the browser's names.</summary>
internal sealed record ServedPage
{
    [JsonPropertyName("status")]
    public int Status { get; init; }

    /// <summary>False for a file.</summary>
    [JsonPropertyName("isPage")]
    public bool IsPage { get; init; }

    [JsonPropertyName("links")]
    public string[] Links { get; init; } = [];

    [JsonPropertyName("makeUp")]
    public string MakeUp { get; init; } = string.Empty;
}

[CollectionDefinition(Name)]
public sealed class InOwnPortal : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser and portal of their own";
}
