using LaraOchBemastra.Data;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Support;

/// <summary>One portal and one Chromium for the assembly; each test has a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly RunningPortal _portal = new();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private Uri _address = null!;

    public MovedClock Clock => _portal.Clock;

    /// <summary>The link of the newest mail to an address.</summary>
    public Task<string> LinkToAsync(string address) => _portal.LinkToAsync(address);

    /// <summary>What has been before a journey begins.</summary>
    public Task WriteAsync(Func<PortalDb, Task> write) => _portal.WriteAsync(write);

    public async Task InitializeAsync()
    {
        _address = _portal.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    /// <summary>A person at a screen of this width, with a browser in this language.</summary>
    public async Task<Person> PersonAsync(Screen screen, string language)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _address.ToString(),
            Locale = language,
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Person(context, await context.NewPageAsync(), screen, language);
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _portal.DisposeAsync();
    }
}

/// <summary>A screen's size in CSS pixels.</summary>
public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Desk = new("1280", 1280, 900);

    public static readonly Screen Phone = new("390", 390, 844);
}

[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
