using System.Globalization;
using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// The payout form as a tagged PDF (PDF/UA-1): each claim begins on a page of its own with its own page numbers, one
/// claim or a whole run to the file. Fields follow the Swedish regions' form for honoraria without an overnight stay.
/// </summary>
public static class PayoutFormPdf
{
    /// <param name="forms">At least one, in the order they are to lie in the file.</param>
    /// <param name="words">The labels in the language of all the forms.</param>
    /// <param name="fonts">The fonts to embed.</param>
    /// <param name="to">Gets the whole file at once; stays open.</param>
    /// <exception cref="ArgumentException">There is no form.</exception>
    /// <exception cref="InvalidDataException">A font is not TrueType.</exception>
    public static void Write(IReadOnlyList<PayoutForm> forms, PayoutFormWords words, PdfFontSet fonts, Stream to)
    {
        if (forms.Count == 0)
        {
            throw new ArgumentException("A document needs at least one form.", nameof(forms));
        }

        var title = forms.Count == 1 ? Heading(forms[0], words) : words.DocumentTitle;
        var document = new PdfDocument(fonts, new PdfDetails(title, words.Culture.Name, forms.Max(form => form.Made), words.PageOf));
        foreach (var form in forms)
        {
            new PayoutFormPage(document.Flow, form, words).Draw(Heading(form, words), Footer(form, words));
        }

        document.Write(to);
    }

    private static string Heading(PayoutForm form, PayoutFormWords words) =>
        string.Format(CultureInfo.InvariantCulture, words.Heading, form.Reference);

    private static string Footer(PayoutForm form, PayoutFormWords words) => form.RunNumber is null
        ? $"{words.Claim} {form.Reference}"
        : $"{words.Run} {form.RunNumber} · {words.Claim} {form.Reference}";
}
