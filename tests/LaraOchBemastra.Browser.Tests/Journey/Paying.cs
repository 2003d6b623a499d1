using System.Text;
using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>Step 7: two gates, a run, its papers, paid.</summary>
internal static class Paying
{
    public static async Task PassAsync(Person person, Setting setting, string role, string gate, string claim)
    {
        await person.SignInAsync($"{role}{setting.Suffix}");
        await person.OpenAsync("/start");
        await person.LookAsync($"start-{role}");
        await person.OpenAsync("/review");
        await person.LookAsync($"queue-{role}");
        await person.OpenAsync($"/review/{claim}");
        await person.LookAsync($"review-{role}");
        await person.PressAsync($"/review/{claim}/{gate}");
        await person.LookAsync($"review-{role}-next");
    }

    public static async Task PayAsync(Person finance, Setting setting)
    {
        var page = finance.Page;
        await finance.SignInAsync($"finance{setting.Suffix}");
        await finance.OpenAsync("/start");
        await finance.LookAsync("start-finance");
        await finance.OpenAsync("/payouts");
        await finance.LookAsync("payouts");
        await finance.OpenAsync("/payouts/next");
        await finance.LookAsync("payout-next");
        await finance.PressAsync("/payouts");
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtNumber);
        await finance.LookAsync("payout-made");

        Assert.Equal("%PDF-", Encoding.ASCII.GetString((await DownloadAsync(page, "forms.pdf"))[..5]));
        Assert.Equal([0xEF, 0xBB, 0xBF], (await DownloadAsync(page, "run.csv"))[..3]);

        await finance.PressAsync($"{new Uri(page.Url).AbsolutePath}/paid");
        await finance.LookAsync("payout-paid");
        await finance.OpenAsync("/rates");
        await finance.LookAsync("rates");
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string file)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"a[href$='/{file}']").First.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
