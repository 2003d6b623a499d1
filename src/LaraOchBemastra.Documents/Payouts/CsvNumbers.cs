using System.Globalization;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>Numbers as a spreadsheet of the language reads them.</summary>
internal static class CsvNumbers
{
    /// <param name="amount">In öre.</param>
    /// <param name="culture">Its decimal sign.</param>
    public static string Money(long amount, CultureInfo culture) => Number(amount / 100m, "0.00", culture);

    public static string Number(decimal number, string format, CultureInfo culture)
    {
        // Spreadsheets know only the hyphen as a minus sign, and some cultures write another.
        var numbers = (NumberFormatInfo)culture.NumberFormat.Clone();
        numbers.NegativeSign = "-";
        return number.ToString(format, numbers);
    }
}
