using System.Globalization;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>How amounts, hours, dates and times are written on a form, whatever the machine's own data on cultures says.</summary>
internal sealed class PayoutFormat
{
    private const string Minus = "\u2212", HardSpace = "\u00A0";

    private readonly NumberFormatInfo numbers;
    private readonly PayoutFormWords words;

    public PayoutFormat(PayoutFormWords words)
    {
        this.words = words;
        numbers = (NumberFormatInfo)words.Culture.NumberFormat.Clone();
        numbers.NegativeSign = Minus;
        if (string.IsNullOrWhiteSpace(numbers.NumberGroupSeparator))
        {
            numbers.NumberGroupSeparator = HardSpace;
        }
    }

    /// <param name="amount">In öre, which are written only where there are any.</param>
    public string Money(long amount)
    {
        var text = (amount / 100m).ToString(amount % 100 == 0 ? "N0" : "N2", numbers);
        return string.Format(CultureInfo.InvariantCulture, words.Money.Replace(" ", HardSpace), text);
    }

    public string Number(decimal quantity) => quantity.ToString("#,0.##", numbers);

    public string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Time(TimeOnly? time) => time?.ToString(words.TimeFormat, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>"11.45–16.15"; what is not known is left open.</summary>
    public string Times(TimeOnly? from, TimeOnly? until) =>
        from is null && until is null ? string.Empty : $"{Time(from)}–{Time(until)}";

    public string YesNo(bool? answer) => answer is { } said ? (said ? words.Yes : words.No) : string.Empty;

    public string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    public string Moment(DateTime? moment) => moment is { } at
        ? $"{Date(DateOnly.FromDateTime(at))}{HardSpace}{Time(TimeOnly.FromDateTime(at))}"
        : string.Empty;
}
