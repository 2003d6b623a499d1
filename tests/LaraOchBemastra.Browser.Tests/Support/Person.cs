using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Support;

/// <summary>
/// Someone using the portal in a real browser. Every page that is looked at is kept as a picture and held against axe; what
/// the content security policy blocks, or a script throws, fails the test.
/// </summary>
public sealed class Person : IAsyncDisposable
{
    public const string Password = "Lara-och-bemastra-1";

    private static readonly Regex _signIn = new("/sign-in", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The address of one row.</summary>
    public static readonly Regex AtRow = new("/[0-9a-f-]{36}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The address of something numbered.</summary>
    public static readonly Regex AtNumber = new("/[0-9]+$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private readonly IBrowserContext _context;
    private readonly Screen _screen;
    private readonly string _language;
    private readonly List<string> _troubles = [];

    internal Person(IBrowserContext context, IPage page, Screen screen, string language)
    {
        _context = context;
        _screen = screen;
        _language = language;
        Page = page;
        page.Console += (_, message) =>
        {
            // A page that answers 4xx on purpose is reported by the browser as an error of its own.
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal)
                && !(NetworkIsCut && message.Text.Contains("net::ERR_", StringComparison.Ordinal)))
            {
                _troubles.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _troubles.Add(error);
    }

    public IPage Page { get; }

    /// <summary>The test cuts the network, which the browser reports as an error of its own.</summary>
    public bool NetworkIsCut { get; set; }

    public async Task SignInAsync(string who)
    {
        await OpenAsync("/sign-in");
        await Page.Locator("input[type=email]").FillAsync($"{who}@demo.example");
        await Page.Locator("input[type=password]").FillAsync(Password);
        await Page.Locator("main form button[type=submit]").First.ClickAsync();

        // Asks the address until it has changed: waiting for the load event misses one that came before the asking.
        await Assertions.Expect(Page).Not.ToHaveURLAsync(_signIn);
    }

    public Task OpenAsync(string path) => Page.GotoAsync(path);

    public ILocator Field(string name) => Page.Locator($"main [name='{name}']");

    /// <summary>Chooses the first option of a list whose words contain these.</summary>
    public async Task ChooseAsync(string name, string words)
    {
        var option = Field(name).Locator("option").Filter(new LocatorFilterOptions { HasText = words }).First;
        await Field(name).SelectOptionAsync((await option.GetAttributeAsync("value"))!);
    }

    /// <summary>Presses the button of the form that is sent to this address.</summary>
    public async Task PressAsync(string action)
    {
        var form = Page.Locator($"main form[method=post][action='{action}']");
        if (await form.CountAsync() == 0)
        {
            // A form without an address is sent to the page it stands on.
            Assert.Equal(action, new Uri(Page.Url).AbsolutePath);
            form = Page.Locator("main form[method=post]:not([action])");
        }

        await form.Locator("button:not([name])").Last.ClickAsync();
        await Page.WaitUntilWholeAsync();
    }

    /// <summary>Takes a picture and asks axe; the page must be without violations, trouble, or sideways scrolling.</summary>
    public async Task LookAsync(string name)
    {
        await PictureAsync(name);
        await AskAsync(name);
    }

    /// <summary>Asks axe only: of hundreds of pages nobody looks at the pictures.</summary>
    public async Task AskAsync(string name)
    {
        var wrong = await AxeRules.BrokenAsync(Page);
        Assert.True(wrong.Count == 0, $"{name} ({Page.Url}): {string.Join("; ", wrong)}");
        Assert.True(_troubles.Count == 0, $"{name} ({Page.Url}): {string.Join("; ", _troubles)}");
        Assert.True(
            await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"),
            $"{name} ({Page.Url}) is wider than the screen of {_screen.Width} px.");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task PictureAsync(string name)
    {
        await Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Pictures(), $"{name}-{_language}-{_screen.Name}.png"),
            FullPage = true,

            // Hiding the caret writes style attributes on the fields, which a later swap of the page's own would copy.
            Caret = ScreenshotCaret.Initial,
        });
    }

    private static string Pictures()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "LaraOchBemastra.sln")))
        {
            root = root.Parent;
        }

        return Directory.CreateDirectory(Path.Combine(root!.FullName, "artifacts", "screenshots")).FullName;
    }
}
