using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Setup;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Shell;

/// <summary>What every form of the portal does, seen on the one where a rate is proposed.</summary>
public sealed class FormTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Form = "/rates/new";

    [Fact]
    public async Task A_field_has_its_label_above_its_hint_under_it_and_the_keyboard_that_fits()
    {
        var page = await OpenAsync("sv");
        var amount = page.Document.QuerySelector("[name=Amount]")!;
        Assert.Equal("Belopp", Page.Words(page.Document.QuerySelector($"label[for={amount.Id}]")));
        Assert.Equal("decimal", amount.GetAttribute("inputmode"));
        var hint = page.Document.GetElementById(amount.GetAttribute("aria-describedby")!);
        Assert.StartsWith("I kronor", Page.Words(hint), StringComparison.Ordinal);
        Assert.Equal("date", page.Document.QuerySelector("[name=ValidFrom]")!.GetAttribute("type"));
    }

    [Fact]
    public async Task Length_and_need_come_from_the_forms_validator()
    {
        var page = await OpenAsync("sv");
        Assert.Equal($"{HonorariumRate.SourceLength}", page.Document.QuerySelector("[name=Source]")!.GetAttribute("maxlength"));
        Assert.Equal("Källa", Label(page, "Source"));
        Assert.Equal("Anmärkning (frivilligt)", Label(page, "Note"));
    }

    [Fact]
    public async Task What_is_missing_is_listed_over_the_form_with_links_to_the_fields()
    {
        var page = await OpenAsync("sv");
        var back = await page.SubmitAsync(Button(page));
        Assert.Equal("4 saker behöver rättas", Page.Words(back.Document.QuerySelector("#error-summary h2")));
        Assert.StartsWith("Fel: ", back.Document.Title, StringComparison.Ordinal);
        foreach (var link in back.Document.QuerySelectorAll("#error-summary a"))
        {
            var field = back.Document.GetElementById(link.GetAttribute("href")![1..])!;
            Assert.Equal("true", field.GetAttribute("aria-invalid"));
            Assert.Contains($"{field.Id}-error", field.GetAttribute("aria-describedby"), StringComparison.Ordinal);
            Assert.Equal(Page.Words(link), Page.Words(back.Document.GetElementById($"{field.Id}-error")));
        }
    }

    [Fact]
    public async Task What_was_typed_stays_also_when_it_cannot_be_read()
    {
        var page = await OpenAsync("sv");
        var back = await page.SubmitAsync(Button(page), ("Amount", "nio hundra"), ("Source", "Beslut <svg/onload=alert(1)> å \"ä\" ö"));
        Assert.Equal("nio hundra", back.Document.QuerySelector("[name=Amount]")!.GetAttribute("value"));
        Assert.Equal("Beslut <svg/onload=alert(1)> å \"ä\" ö", back.Document.QuerySelector("[name=Source]")!.TextContent.TrimStart('\n'));
        Assert.Contains("Skriv ett belopp i kronor, med högst två decimaler: 931 eller 931,50.", back.Errors);
        Assert.Empty(back.Document.QuerySelectorAll("main form svg"));
        Assert.DoesNotContain(back.Errors, error => error.Contains("Fyll i ”Belopp”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_makes_something_keeps_its_key_when_it_comes_back_and_has_a_new_one_when_opened_anew()
    {
        var page = await OpenAsync("sv");
        var back = await page.SubmitAsync(Button(page));
        Assert.Equal(Key(page), Key(back));
        Assert.NotEqual(Key(page), Key(await OpenAsync("sv")));
        Assert.Equal(22, Key(page).Length);
    }

    [Theory]
    [InlineData("sv", "Fyll i ”Källa”.")]
    [InlineData("nn", "Fyll ut «Kjelde».")]
    [InlineData("nb", "Fyll ut «Kilde».")]
    [InlineData("en", "Fill in “Source”.")]
    public async Task Errors_are_in_the_readers_language(string language, string sentence)
    {
        var page = await OpenAsync(language);
        Assert.Equal(language, page.Language);
        Assert.Contains(sentence, (await page.SubmitAsync(Button(page))).Errors);
    }

    [Fact]
    public async Task What_is_one_of_several_is_chosen_and_not_filled_in()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync("/needs/new");
        Assert.Equal(["Välj ”Diagnos eller problematik”.", "Välj ”Var”."], (await page.SubmitAsync("Registrera")).Errors);
    }

    [Theory]
    [InlineData(KestrelLimits.FormFields + 1, 1)]
    [InlineData(1, 300)]
    public async Task A_form_with_too_many_fields_or_too_long_names_is_refused_with_a_page(int fields, int nameLength)
    {
        var visitor = await host.SignedInAsync(DemoAccounts.Finance);
        using var many = new FormUrlEncodedContent(Enumerable.Range(0, fields).Select(i => KeyValuePair.Create($"f{i}".PadLeft(nameLength, 'x'), "1")));
        using var answer = await visitor.Client.PostAsync(new Uri(Form, UriKind.Relative), many);
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_tells_each_cell_its_columns_name_for_the_phone()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Finance)).OpenAsync("/rates");
        var heads = page.Document.QuerySelectorAll(".data-table thead th").Select(Page.Words).ToHashSet();
        var cells = page.Document.QuerySelectorAll(".data-table tbody td").ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Contains(cell.GetAttribute("data-label")!, heads));
    }

    private async Task<Page> OpenAsync(string language)
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Finance)).OpenAsync(Form);
        var own = Language.From(language)!.OwnName;
        return page.Language == language ? page : await page.SubmitAsync(own);
    }

    private static string Button(Page page) => Page.Words(page.Document.QuerySelector("main form button[type=submit]"));

    private static string Label(Page page, string field) => Page.Words(page.Document.QuerySelector($"label[for={field}]"));

    private static string Key(Page page) => page.Document.QuerySelector("[name=FormKey]")!.GetAttribute("value")!;
}
