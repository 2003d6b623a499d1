using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Tests.Support;

internal static class TestFonts
{
    public static PdfFontSet Inter { get; } =
        new(Read("400Regular/Inter_400Regular.ttf"), Read("600SemiBold/Inter_600SemiBold.ttf"));

    private static byte[] Read(string file) => File.ReadAllBytes(
        Path.Combine(Repository.Root, "src/LaraOchBemastra.Web/node_modules/@expo-google-fonts/inter", file));
}
