using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using LaraOchBemastra.Web.Verbs;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Verbs;

public sealed class ExportTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_verb_writes_the_same_bytes_as_the_page_gives_beside_the_running_server()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        Assert.True((await finance.OpenAsync("/payouts/1")).HasLink("forms.pdf"));
        var target = Directory.CreateTempSubdirectory("portal-export-").FullName;
        Assert.Equal(0, (await RunAsync("export", "--run", "1", "--to", target)).Code);

        var files = Directory.GetFiles(target);
        string[] lists = ["agi.csv", "forms.pdf", "paxml.xml", "run.csv", "run.xlsx", "sie.si", "SHA256SUMS"];
        Assert.Equal(lists.ToHashSet(), files.Select(file => Path.GetFileName(file)).Where(name => !name.StartsWith("form-", StringComparison.Ordinal)).ToHashSet());
        Assert.Equal(4, files.Count(file => Path.GetFileName(file).StartsWith("form-", StringComparison.Ordinal)));
        foreach (var file in files)
        {
            var page = await finance.Client.GetByteArrayAsync(new Uri($"/payouts/1/files/{Path.GetFileName(file)}", UriKind.Relative));
            Assert.Equal(await File.ReadAllBytesAsync(file), page);
        }

        var rows = await host.ReadAsync(db => db.Everything.Audit.Where(row => row.Actor == "export").ToListAsync());
        Assert.Equal(files.Length, rows.Count(row => row.Action == AuditAction.Exported));
        Directory.Delete(target, recursive: true);
    }

    [Fact]
    public async Task A_file_that_a_code_is_missing_for_is_named_with_why_in_the_regions_words_and_the_verb_fails()
    {
        await using var bare = new PortalHost();
        await bare.WriteAsync(async db => db.RemoveRange(await db.Everything.BookingCodes
            .Where(row => row.Table == BookingTable.Account && row.Subject == "Honorarium/Taxable").ToListAsync()));
        var next = await (await bare.SignedInAsync(DemoAccounts.Finance)).OpenAsync("/payouts/next");
        var run = await next.SubmitAsync(Page.Words(next.Document.QuerySelector("form.actions button")));
        var target = Directory.CreateTempSubdirectory("portal-export-").FullName;
        var (code, _, told) = await RunOnAsync(bare, "export", "--run", run.Path.Split('/')[^1], "--to", target);
        Assert.Equal(1, code);
        Assert.Contains("sie.si was not made.", told, StringComparison.Ordinal);
        Assert.Contains("Konto saknas för Arvode (Skattepliktig", told, StringComparison.Ordinal);
        Assert.DoesNotContain("booking.", told, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(target, "paxml.xml")));
        Directory.Delete(target, recursive: true);
    }

    [Fact]
    public async Task A_run_that_is_not_there_gives_a_sentence_and_a_code()
    {
        var (code, said) = await RunAsync("export", "--run", "99", "--to", Path.GetTempPath());
        Assert.Equal((1, "There is no payout run 99."), (code, said.Trim()));
        Assert.Equal(1, (await RunAsync("export", "--run", "one", "--to", ".")).Code);
        Assert.Equal(2, (await RunAsync("export")).Code);
    }

    private async Task<(int? Code, string Said)> RunAsync(params string[] words)
    {
        var (code, said, _) = await RunOnAsync(host, words);
        return (code, said);
    }

    private static async Task<(int? Code, string Said, string Told)> RunOnAsync(PortalHost on, params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.TryRunAsync([.. words, $"--Portal:DataDirectory={on.DataDirectory}"], output, errors);
        return (code, errors.ToString(), output.ToString());
    }
}
