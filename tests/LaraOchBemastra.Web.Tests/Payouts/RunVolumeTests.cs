using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace LaraOchBemastra.Web.Tests.Payouts;

/// <summary>A thousand claims with six thousand lines in one run, written by the program as a process of its own.</summary>
[Trait("Takes", "long")]
public sealed partial class RunVolumeTests(PortalHost host, ITestOutputHelper output) : IClassFixture<PortalHost>
{
    private const int Claims = 1_000;
    private const int MostMegabytes = 500;
    private const int MostQueries = 40;

    [Fact]
    public async Task A_run_of_1000_claims_is_made_with_few_queries_and_written_in_bounded_memory()
    {
        await host.ReadAsync(async db =>
        {
            await ClaimVolume.ApplyAsync(db, Claims, db.Clock.Today("Europe/Stockholm"));
            return 0;
        });
        var finance = await host.SignedInAsync(DemoAccounts.Finance2, followRedirects: false);
        var page = await finance.OpenAsync("/payouts/next");
        var watch = Stopwatch.StartNew();
        await finance.PostAsync(page, "/payouts", ("CutOff", "2026-11-30"), ("PayDay", "2026-12-23"));
        output.WriteLine($"made with its first files in {watch.ElapsedMilliseconds} ms");
        var run = await host.ReadAsync(db => db.Everything.PayoutRuns.Include(one => one.Payments).OrderBy(one => one.Number).LastAsync());
        Assert.True(run.ClaimCount >= Claims, $"{run.ClaimCount} claims");
        var lines = await host.ReadAsync(db => db.Everything.Claims.Where(claim => claim.RunId == run.Id).SelectMany(claim => claim.Lines).CountAsync());
        Assert.True(lines >= Claims * ClaimVolume.LinesEach, $"{lines} lines");
        Assert.True(await QueryCount.OfPageAsync(host, finance, $"/payouts/{run.Number}?page=3") < MostQueries);

        var target = Directory.CreateTempSubdirectory("portal-volume-").FullName;
        watch.Restart();
        var said = Export(run.Number, target);
        output.WriteLine($"{said[^1]} {watch.ElapsedMilliseconds} ms, {lines} lines");
        Assert.True(int.Parse(Peak().Match(said[^1]).Groups[1].Value, CultureInfo.InvariantCulture) < MostMegabytes, said[^1]);
        Check(target, run.ClaimCount, run.Gross);
        Directory.Delete(target, recursive: true);
    }

    private static void Check(string target, int claims, Money gross)
    {
        var listed = File.ReadAllLines(Path.Combine(target, "SHA256SUMS")).Select(line => line.Split("  ")).ToDictionary(line => line[1], line => line[0]);
        Assert.Equal(claims, listed.Keys.Count(name => name.StartsWith("form-", StringComparison.Ordinal)));
        foreach (var (name, sum) in listed)
        {
            var content = File.ReadAllBytes(Path.Combine(target, name));
            Assert.Equal(sum, Convert.ToHexStringLower(SHA256.HashData(content)));
            Assert.True(!name.EndsWith(".pdf", StringComparison.Ordinal) || (content.AsSpan().StartsWith("%PDF-"u8) && Encoding.Latin1.GetString(content[^8..]).Contains("%%EOF")), name);
        }

        var rows = File.ReadAllLines(Path.Combine(target, "run.csv")).Select(row => row.Split(';')).ToList();
        Assert.Equal(gross, rows.Where(row => row[0] == "line").Sum(row => Kronor(row[10])));
        var transactions = XDocument.Load(Path.Combine(target, "paxml.xml")).Descendants("lonetrans").ToList();
        Assert.True(transactions.Count >= claims);
        var sie = File.ReadAllLines(Path.Combine(target, "sie.si"), Encoding.Latin1);
        Assert.Contains(sie, line => line.StartsWith("#VER", StringComparison.Ordinal));
        Assert.Equal(0m, sie.Where(line => line.TrimStart().StartsWith("#TRANS", StringComparison.Ordinal)).Sum(line => decimal.Parse(Amount().Match(line).Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.NotEmpty(File.ReadAllLines(Path.Combine(target, "agi.csv")));
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(Path.Combine(target, "run.xlsx"), isEditable: false);
        Assert.NotEmpty(book.WorkbookPart!.WorksheetParts);
    }

    private static Money Kronor(string text) => Money.OreHalfUp(decimal.Parse(text, CultureInfo.GetCultureInfo("sv-SE")));

    private List<string> Export(int run, string target)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "LaraOchBemastra.Web.dll"), "export", "--run", run.ToString(CultureInfo.InvariantCulture), "--to", target,
            $"--Portal:DataDirectory={host.DataDirectory}",
        ])
        { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    [GeneratedRegex("peak memory ([0-9]+) MB")]
    private static partial Regex Peak();

    // Account, a list of objects in braces, amount.
    [GeneratedRegex(@"^\s*#TRANS \S+ \{[^}]*\} (-?[0-9.]+)")]
    private static partial Regex Amount();
}
