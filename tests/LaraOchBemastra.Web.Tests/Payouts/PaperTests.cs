using System.Diagnostics;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

/// <summary>What the downloaded form says, read by another program; left out where that is not installed.</summary>
public sealed class PaperTests(PortalHost host) : IClassFixture<PortalHost>
{
    [PopplerFact]
    public async Task A_form_names_payee_number_times_attests_and_its_part_of_the_payments_tax()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance2);
        var page = await finance.OpenAsync("/payouts/1");
        var forms = page.Document.QuerySelectorAll("main table a[href*='/form-VGR']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(4, forms.Count);
        var text = await TextAsync(finance, forms[2]);
        Assert.Contains("Bengt Östlund", text, StringComparison.Ordinal);
        Assert.Matches(@"\d{8}-\d{4}", text);
        Assert.Contains("Yvonne Brandt", text, StringComparison.Ordinal);
        Assert.Contains("Tomas Grahn", text, StringComparison.Ordinal);
        Assert.Contains("Här står den här begärans del", text, StringComparison.Ordinal);
        Assert.Matches("Verifikation [0-9]", text);
        Assert.Matches("Löneart .* 9011", text);
        Assert.Contains("Skyddade uppgifter", text, StringComparison.Ordinal);
        Assert.Contains("leader3@demo.example", text, StringComparison.Ordinal);
        var all = await TextAsync(finance, "/payouts/1/files/forms.pdf");
        Assert.Contains("Eva Norén", all, StringComparison.Ordinal);
        Assert.Contains("Mottagaren avstår från arvode.", all, StringComparison.Ordinal);
    }

    [PopplerFact]
    public async Task A_Norwegian_form_is_in_nynorsk_and_leaves_the_tax_to_payroll()
    {
        var finance = await host.SignedInAsync(DemoAccounts.FinanceNo);
        var next = await finance.OpenAsync("/payouts/next");
        var run = await next.SubmitAsync(Page.Words(next.Document.QuerySelector("form.actions button")));
        var text = await TextAsync(finance, $"{run.Path}/files/forms.pdf");
        Assert.Contains("Honorarkrav", text, StringComparison.Ordinal);
        Assert.Contains("Lønskontoret avgjer skatten.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rekna skatt", text, StringComparison.Ordinal);
    }

    [PopplerFact]
    public async Task A_Norwegian_leader_gets_the_employers_certificate_in_nynorsk_without_course_or_condition()
    {
        var leader = await host.SignedInAsync(DemoAccounts.LeaderNo);
        var text = await TextAsync(leader, $"/claims/{DemoIds.Claim(DemoClaim.AttestedBergen)}/employer-certificate.pdf");
        Assert.Contains("Stadfesting frå arbeidsgivar om tapt arbeidsforteneste", text, StringComparison.Ordinal);
        Assert.Contains("Timar utan løn", text, StringComparison.Ordinal);
        Assert.Matches("[0-9]{2}.[0-9]{2}", text);
        var claim = await host.ReadAsync(db => db.Everything.Claims.SingleAsync(one => one.Id == DemoIds.Claim(DemoClaim.AttestedBergen)));
        var course = await host.ReadAsync(db => db.Everything.Groups.SingleAsync(one => one.Id == claim.GroupId));
        Assert.DoesNotContain(course.Title, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(claim.CourseCode, text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> TextAsync(Visitor visitor, string address)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await visitor.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative)));
        using var program = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        File.Delete(file);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>Runs where pdftotext is on the path, and says so where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute()
    {
        var places = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (!places.Any(place => File.Exists(Path.Combine(place, "pdftotext"))))
        {
            Skip = "pdftotext is not installed here.";
        }
    }
}
