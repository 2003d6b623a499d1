using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Support;

/// <summary>What a person does by hand, counted: a click, a tick, a choice and a filled field are one each.</summary>
public sealed class Interactions(Person person)
{
    public int Count { get; private set; }

    public Task ClickAsync(string selector) => ClickAsync(person.Page.Locator(selector).First);

    public async Task ClickAsync(ILocator target)
    {
        Count++;
        await target.ClickAsync();
        await person.Page.WaitUntilWholeAsync();
    }

    public async Task FillAsync(string name, string value)
    {
        Count++;
        await person.Field(name).FillAsync(value);
    }

    /// <summary>By its label, as a thumb does; the bar at the foot of a phone must not lie over it.</summary>
    public async Task TickAsync(ILocator box)
    {
        Count++;
        var id = await box.GetAttributeAsync("id");
        await person.Page.Locator($"label[for='{id}']").ClickAsync();
        await Assertions.Expect(box).ToBeCheckedAsync();
    }
}
