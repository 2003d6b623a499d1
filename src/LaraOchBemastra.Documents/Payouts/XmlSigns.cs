using System.Text;
using System.Xml;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>Text that XML 1.0 can carry: what it cannot is replaced by the sign for what cannot be shown.</summary>
internal static class XmlSigns
{
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Halves of pairs come out of the enumeration as U+FFFD already.
            clean.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }
}
