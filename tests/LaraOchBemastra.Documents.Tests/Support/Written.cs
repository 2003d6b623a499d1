using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Tests.Support;

internal static class Written
{
    public static byte[] Form(PayoutForm form, PayoutFormWords? words = null) => Forms([form], words);

    public static byte[] Forms(IReadOnlyList<PayoutForm> forms, PayoutFormWords? words = null)
    {
        using var file = new MemoryStream();
        PayoutFormPdf.Write(forms.Count, forms, words ?? TestWords.Swedish, TestFonts.Inter, file);
        return file.ToArray();
    }

    /// <summary>A file of the run, by its name.</summary>
    public static byte[] Paper(PayoutRunSheet sheet, string name)
    {
        using var file = new MemoryStream();
        RunFormat.All.SelectMany(format => format.Papers(sheet, TestWords.Kit)).Single(paper => paper.Name == name).Write(file);
        return file.ToArray();
    }

    /// <summary>A document of what the caller puts on its pages.</summary>
    public static byte[] Document(Action<PageFlow, StructureElement> content)
    {
        var document = new PdfDocument(TestFonts.Inter, new PdfDetails("Prov", "sv-SE", DateTimeOffset.UnixEpoch, "Sida {0} av {1}"));
        content(document.Flow, document.Flow.StartSection("Prov", "Fot"));
        using var file = new MemoryStream();
        document.Write(file);
        return file.ToArray();
    }
}
