using System.Diagnostics;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Support;

/// <summary>
/// Finds a Chromium, or fetches one: CHROMIUM_PATH, then PATH, then the one Playwright knows; then Playwright's installer;
/// then, as root on Debian, the package manager.
/// </summary>
internal static class Chromium
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // The background flags keep it from calling anybody; the sandbox is not to be had for root in a container.
    private static readonly string[] _flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Find(playwright) ?? await FetchAsync(playwright)
            ?? throw new InvalidOperationException(
                "The browser tests need Chromium: install it (Debian: apt-get install chromium), or say where it is in CHROMIUM_PATH.");
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = _flags });
    }

    private static string? Find(IPlaywright playwright)
    {
        var given = Environment.GetEnvironmentVariable("CHROMIUM_PATH");
        if (!string.IsNullOrWhiteSpace(given))
        {
            return File.Exists(given) ? given : throw new InvalidOperationException($"CHROMIUM_PATH is {given}, and there is no such file.");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        return _names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
            .Append(playwright.Chromium.ExecutablePath)
            .FirstOrDefault(File.Exists);
    }

    private static async Task<string?> FetchAsync(IPlaywright playwright)
    {
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 && Find(playwright) is { } own)
        {
            return own;
        }

        if (Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            await RunAsync("apt-get", "update", "-qq");
            await RunAsync("apt-get", "install", "-y", "-qq", "chromium");
        }

        return Find(playwright);
    }

    private static async Task RunAsync(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
    }
}
