using System.Text;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

internal enum PdfToken
{
    End,
    Name,
    Number,
    Word,
    Text,
    DictOpen,
    DictClose,
    ArrayOpen,
    ArrayClose,
}

/// <summary>The words of a PDF (ISO 32000-1, 7.2 and 7.3), one after the other; names come with their #-escapes undone.</summary>
internal ref struct PdfTokens(ReadOnlySpan<byte> file)
{
    private readonly ReadOnlySpan<byte> _file = file;

    /// <summary>Where the next word is looked for.</summary>
    public int At { get; set; }

    /// <summary>Where the last word began.</summary>
    public int From { get; private set; }

    /// <summary>A name without its slash, or a word.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>0 for what is no whole number.</summary>
    public long Number { get; private set; }

    public PdfToken Next()
    {
        SkipBlank();
        From = At;
        if (At >= _file.Length)
        {
            return PdfToken.End;
        }

        switch (_file[At])
        {
            case (byte)'/':
                return Name();
            case (byte)'(':
                return Literal();
            case (byte)'[':
                At++;
                return PdfToken.ArrayOpen;
            case (byte)']':
                At++;
                return PdfToken.ArrayClose;
            case (byte)'<' when Ahead() == '<':
                At += 2;
                return PdfToken.DictOpen;
            case (byte)'>' when Ahead() == '>':
                At += 2;
                return PdfToken.DictClose;
            case (byte)'<':
                return Hexadecimal();
            case (byte)'{' or (byte)'}':
                At++;
                return PdfToken.Word;
            case (byte)'>' or (byte)')':
                throw new RefusedException(EvidenceRefusals.NotCheckable());
            default:
                return Word();
        }
    }

    public static bool IsBlank(byte one) => one is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte one) => !IsBlank(one) && !"()<>[]{}/%"u8.Contains(one);

    private readonly int Ahead() => At + 1 < _file.Length ? _file[At + 1] : -1;

    private void SkipBlank()
    {
        while (At < _file.Length && (IsBlank(_file[At]) || _file[At] == '%'))
        {
            if (_file[At] == '%')
            {
                var end = _file[At..].IndexOfAny((byte)'\r', (byte)'\n');
                At = end < 0 ? _file.Length : At + end;
            }
            else
            {
                At++;
            }
        }
    }

    private ReadOnlySpan<byte> Regular()
    {
        var from = At;
        while (At < _file.Length && IsRegular(_file[At]))
        {
            At++;
        }

        return _file[from..At];
    }

    private PdfToken Name()
    {
        At++;
        var written = Encoding.Latin1.GetString(Regular());
        if (!written.Contains('#', StringComparison.Ordinal))
        {
            Text = written;
            return PdfToken.Name;
        }

        var name = new StringBuilder();
        var index = 0;
        while (index < written.Length)
        {
            if (written[index] == '#' && index + 2 < written.Length && byte.TryParse(written.AsSpan(index + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var escaped))
            {
                name.Append((char)escaped);
                index += 3;
            }
            else
            {
                name.Append(written[index++]);
            }
        }

        Text = name.ToString();
        return PdfToken.Name;
    }

    private PdfToken Word()
    {
        var word = Regular();
        Number = 0;
        Text = word.Length <= 40 ? Encoding.Latin1.GetString(word) : string.Empty;
        if (!"+-.0123456789"u8.Contains(word[0]))
        {
            return PdfToken.Word;
        }

        Number = long.TryParse(Text, System.Globalization.CultureInfo.InvariantCulture, out var whole) ? whole : 0;
        return PdfToken.Number;
    }

    private PdfToken Literal()
    {
        var depth = 0;
        for (; At < _file.Length; At++)
        {
            switch (_file[At])
            {
                case (byte)'\\':
                    At++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    At++;
                    return PdfToken.Text;
            }
        }

        throw new RefusedException(EvidenceRefusals.Damaged());
    }

    private PdfToken Hexadecimal()
    {
        for (At++; At < _file.Length; At++)
        {
            if (_file[At] == '>')
            {
                At++;
                return PdfToken.Text;
            }

            if (!IsBlank(_file[At]) && !char.IsAsciiHexDigit((char)_file[At]))
            {
                break;
            }
        }

        throw new RefusedException(EvidenceRefusals.Damaged());
    }
}
