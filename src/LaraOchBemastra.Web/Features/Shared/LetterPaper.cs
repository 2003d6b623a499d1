using System.Resources;
using LaraOchBemastra.Documents.Letters;
using LaraOchBemastra.Documents.Pdf;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Setup;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>Words and fonts of what is printed for participants, in the reader's language whoever prints it.</summary>
public static class LetterPaper
{
    public const string Pdf = "application/pdf";

    private static readonly ResourceManager Texts = new(typeof(LetterText));

    private static readonly Lazy<PdfFontSet> InterFonts = new(() => new PdfFontSet(Font("Inter_400Regular.ttf"), Font("Inter_600SemiBold.ttf")));

    public static PdfFontSet Fonts => InterFonts.Value;

    /// <summary>The person's language; where none was chosen, the region's: Swedish, in Norway nynorsk (rule R-PAPER-1).</summary>
    public static Language LanguageOf(Enrolment person, Region region) =>
        Language.From(person.Language.Length > 0 ? person.Language : null)
        ?? LanguageOf(region);

    /// <summary>What employers and others in the region read.</summary>
    public static Language LanguageOf(Region region) =>
        Language.From(region.Country == Country.Norway ? "nn" : "sv") ?? Language.Swedish;

    public static LetterWords WordsIn(Language language) => new(
        language.Writing,
        key => Texts.GetString(key, language.Words) ?? throw new InvalidOperationException($"{key} has no word in {language.Code}."));

    private static byte[] Font(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name));
}

/// <summary>The words of certificates and invitations; the keys are those of the documents' own word list.</summary>
public sealed class LetterText;
