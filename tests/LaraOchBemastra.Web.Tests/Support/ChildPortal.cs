using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>The real program as a process of its own over a data directory, to be killed as a machine that loses power kills it.</summary>
internal sealed partial class ChildPortal : IDisposable
{
    private readonly Process _process;
    private readonly BlockingCollection<string> _lines = [];

    private ChildPortal(string dataDirectory)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "LaraOchBemastra.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Portal__DataDirectory"] = dataDirectory;
        start.Environment["RequestLimits__ExportPerHour"] = "100000";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private Uri Address { get; set; } = new("http://127.0.0.1");

    /// <summary>Starts it and reads its output until it says where it listens.</summary>
    public static ChildPortal Start(string dataDirectory)
    {
        var child = new ChildPortal(dataDirectory);
        child.Address = new Uri(child.Read(Opened()).Groups[1].Value);
        return child;
    }

    /// <summary>Reads on until a line says so.</summary>
    /// <exception cref="InvalidOperationException">It ended, or said nothing of the kind for two minutes.</exception>
    public Match Read(Regex what)
    {
        var said = new List<string>();
        while (_lines.TryTake(out var line, TimeSpan.FromMinutes(2)))
        {
            said.Add(line);
            if (what.Match(line) is { Success: true } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException($"The program did not say {what}. It said: {string.Join('\n', said)}");
    }

    public Visitor Visitor(CookieContainer cookies) => new(new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = Address });

    /// <summary>At once, without a chance to tidy up.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        _lines.Dispose();
    }

    public static async Task<Page> SignInAsync(Visitor visitor, string email)
    {
        var page = await visitor.OpenAsync("/sign-in");
        var name = page.Document.QuerySelectorAll("button[name=Email]").First(button => button.GetAttribute("value") == email);
        return await page.SubmitAsync(Page.Words(name));
    }

    private void Take(string? line)
    {
        if (line is not null && !_lines.IsAddingCompleted)
        {
            _lines.Add(line);
        }
    }

    [GeneratedRegex(@"^Open (http://127\.0\.0\.1:[0-9]+)")]
    private static partial Regex Opened();
}
