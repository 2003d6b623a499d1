namespace LaraOchBemastra.Documents.Payouts;

/// <summary>The form of every claim in one file, and each in a file of its own.</summary>
public sealed class PayoutForms : RunFormat
{
    private const string MediaType = "application/pdf";

    public override int Place => 1;

    public override string Name => "forms.pdf";

    /// <summary>The name of one claim's form.</summary>
    public static string NameOf(string reference) => $"form-{reference}.pdf";

    public override IEnumerable<RunPaper> Papers(PayoutRunSheet sheet, PaperKit kit)
    {
        if (sheet.Claims.Count == 0)
        {
            yield break;
        }

        yield return new RunPaper(Name, MediaType, to => Write(sheet, sheet.Claims, kit, to));
        foreach (var claim in sheet.Claims)
        {
            yield return new RunPaper(NameOf(claim.Reference), MediaType, to => Write(sheet, [claim], kit, to));
        }
    }

    private static void Write(PayoutRunSheet sheet, IReadOnlyList<PayoutRunClaim> claims, PaperKit kit, Stream to) =>
        PayoutFormPdf.Write(claims.Count, claims.Select(claim => sheet.Form(claim, kit.Columns)), kit.Form, kit.Fonts, to);
}
