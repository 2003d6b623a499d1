using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests;

/// <summary>
/// Every page a role can come to by following links from her start page, one of each kind, and every form on them sent as
/// it stands: none of them may break a rule of accessibility, the security policy or the width of the screen.
/// </summary>
[Collection(InOwnPortal.Name)]
public class EveryPageTests(BrowserFixture browser)
{
    private const int MostPages = 60;

    /// <summary>The same for everybody: looked at once a language instead of once a role.</summary>
    private static readonly HashSet<string> _common = new(StringComparer.Ordinal)
    {
        "*/accessibility", "*/about-data", "*/account", "*/account/password", "*/courses", "*/courses/*",
    };

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
            var kind = KindOf(path);
            if (!seen.Add(kind) || (_common.Contains(kind) && !_looked.Add($"{language} {kind}")))
            {
                continue;
            }

            await person.OpenAsync(path);
            await person.LookAsync($"role-{account}-{seen.Count:00}");
            foreach (var link in await LinksAsync(person.Page))
            {
                waiting.Enqueue(link);
            }

            await SendFormAsync(person, path, $"role-{account}-{seen.Count:00}-sent");
        }

        Assert.True(seen.Count > 3, $"{account} came to {seen.Count} pages only: {string.Join(", ", seen)}");
    }

    /// <summary>Sends the first form with something to fill in, just as it was served: mostly empty.</summary>
    private static async Task SendFormAsync(Person person, string path, string name)
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
            await person.Page.WaitForLoadStateAsync();
            await person.LookAsync(name);
            await person.OpenAsync(path);
        }
    }

    private static async Task<string[]> LinksAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('main a[href], nav a[href], header a[href], footer a[href]')]
          .filter(a => a.origin === location.origin && !a.hash && !a.hasAttribute('download')
            && !/\.(pdf|csv|ics|xlsx|json|zip)$/.test(a.pathname) && !/[?&]format=/.test(a.search))
          .map(a => a.pathname + (a.search.includes('page=') ? '' : a.search))
        """);

    /// <summary>Pages that differ only in which row they show, or how a list is cut, are one kind.</summary>
    private static string KindOf(string path) => string.Join('/', path.Split('?')[0].Split('/')
        .Select(part => Guid.TryParse(part, out _) || part.All(char.IsAsciiDigit) ? "*" : part));
}

[CollectionDefinition(Name)]
public sealed class InOwnPortal : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser and portal of their own";
}
