using FsCheck;
using FsCheck.Fluent;

namespace LaraOchBemastra.Documents.Tests.Support;

internal static class RandomText
{
    /// <summary>Any UTF-16, lone surrogates and characters that are none included.</summary>
    public static Gen<string> Any { get; } = Gen.Choose(0, 0xFFFF).Select(code => (char)code).ArrayOf().Select(chars => new string(chars));

    /// <summary>Mostly what breaks files: signs, blanks, line ends, quotes, separators.</summary>
    public static Gen<string> Nasty { get; } = Gen.OneOf(
            Gen.Elements("=+-@\t\r\n＝＋－＠ \u00A0\uFEFF\u200B\u200D\u3000\0\u2028\u0085\v\f'\";,åÅ1".ToCharArray()),
            Gen.Choose(0x20, 0x17F).Select(code => (char)code))
        .ArrayOf()
        .Select(chars => new string(chars));
}
