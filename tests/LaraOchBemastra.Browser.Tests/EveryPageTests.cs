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

            await person.OpenAsync(path);
            foreach (var link in await LinksAsync(person.Page))
            {
                waiting.Enqueue(link);
            }

            if (_looked.Add($"{language} {await MakeUpAsync(person.Page)}"))
            {
                await person.AskAsync($"role-{account}-{seen.Count:00}");
                await SendFormAsync(person, path, $"role-{account}-{seen.Count:00}-sent");
            }
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
            await person.Page.WaitUntilWholeAsync();
            await person.AskAsync(name);
            await person.OpenAsync(path);
        }
    }

    /// <summary>The elements of a page without their words; many alike in a row count as one.</summary>
    private static Task<string> MakeUpAsync(IPage page) => page.EvaluateAsync<string>(
        """
        () => {
          const of = element => {
            const kind = [...element.attributes].filter(a => !['id', 'href', 'value', 'action', 'for', 'datetime'].includes(a.name))
              .map(a => ['class', 'type', 'role', 'name', 'data-color', 'data-variant'].includes(a.name) ? `${a.name}=${a.value}` : a.name).join(' ');
            const inner = [...element.children].map(of).filter((one, place, all) => one !== all[place - 1]).join('');
            return `<${element.tagName} ${kind}>${inner}`;
          };
          return of(document.querySelector('main'));
        }
        """);

    private static async Task<string[]> LinksAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('main a[href], nav a[href], header a[href], footer a[href]')]
          .filter(a => a.origin === location.origin && !a.hash && !a.hasAttribute('download')
            && !/\/files\/|\.(pdf|csv|ics|xlsx|json|zip)$/.test(a.pathname) && !/[?&]format=/.test(a.search))
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
