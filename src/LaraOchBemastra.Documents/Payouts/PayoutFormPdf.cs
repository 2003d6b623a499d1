using System.Globalization;
using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// The payout form as a tagged PDF (PDF/UA-1): each claim begins on a page of its own with its own page numbers, one
/// claim or a whole run to the file. Fields follow the Swedish regions' form for honoraria without an overnight stay.
/// </summary>
public static class PayoutFormPdf
{
    /// <param name="count">How many forms there are.</param>
    /// <param name="forms">At least one, in the order they are to lie in the file; drawn and let go one by one.</param>
    /// <param name="words">The labels in the language of all the forms.</param>
    /// <param name="fonts">The fonts to embed.</param>
    /// <param name="to">Need not seek; stays open.</param>
    /// <exception cref="ArgumentException">There is no form.</exception>
    /// <exception cref="InvalidDataException">A font is not TrueType.</exception>
    public static void Write(int count, IEnumerable<PayoutForm> forms, PayoutFormWords words, PdfFontSet fonts, Stream to)
    {
        using var each = forms.GetEnumerator();
        if (!each.MoveNext())
        {
            throw new ArgumentException("A document needs at least one form.", nameof(forms));
        }

        var title = count == 1 ? Heading(each.Current, words) : words.DocumentTitle;
        var document = new PdfDocument(fonts, new PdfDetails(title, words.Culture.Name, each.Current.Made, words.PageOf));
        using var objects = new PdfObjects(to);
        var parts = document.Begin(objects);
        do
        {
            new PayoutFormPage(document.Flow, each.Current, words).Draw(Heading(each.Current, words), Footer(each.Current, words));
            parts.Flush();
        }
        while (each.MoveNext());

        document.Finish(objects, parts);
    }

    private static string Heading(PayoutForm form, PayoutFormWords words) =>
        string.Format(CultureInfo.InvariantCulture, words.Heading, form.Reference);

    private static string Footer(PayoutForm form, PayoutFormWords words) => form.RunNumber is null
        ? $"{words.Claim} {form.Reference}"
        : $"{words.Run} {form.RunNumber} · {words.Claim} {form.Reference}";
}
