using System.Globalization;
using System.Text;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>A receipt as a picture and a certificate as a document, drawn here and about nobody.</summary>
internal static class DemoEvidence
{
    /// <summary>Under the first line of the kind: a picture, or a paper with these lines.</summary>
    public static void Attach(DemoWorld world, HonorariumClaim claim, ClaimLineKind kind, string name, DateTime now, params string[] paper)
    {
        var content = paper.Length == 0 ? DemoReceipt.Picture() : Document(paper);
        var file = new EvidenceFile(
            paper.Length == 0 ? EvidenceKind.Png : EvidenceKind.Pdf, name, content.Length, paper.Length == 0 ? null : 1,
            EvidenceArchive.FingerprintOf(world.Db, content));
        foreach (var line in claim.Lines.Where(line => line.Kind == kind).OrderBy(line => line.Id).Take(1))
        {
            var id = DemoIds.Of($"evidence/{claim.Id:N}/{kind}");
            EvidenceArchive.Add(world.Db, claim.AddEvidence(claim.PayeeAccountId, line.Id, file, now, id), content);
        }
    }

    private static byte[] Document(string[] lines)
    {
        var text = new StringBuilder("BT /F1 14 Tf 72 760 Td 24 TL\n");
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"({line}) Tj T*\n");
        }

        text.Append("ET");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {text.Length} >>\nstream\n{text}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var index = 0; index < objects.Length; index++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var at = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
