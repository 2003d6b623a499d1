using System.Buffers;
using System.Buffers.Binary;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>
/// A JPEG (ITU T.81, baseline, extended or progressive) walked marker by marker. What decodes to pixels is kept; of what the
/// camera wrote beside it, where, when and with which device, only the way up is.
/// </summary>
internal ref struct JpegPicture
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Exif = 0xE1;
    private const byte Adobe = 0xEE;
    private const int AdobeLength = 12;

    private readonly ReadOnlySpan<byte> _file;
    private readonly ArrayBufferWriter<byte> _body = new();
    private int _at = 2;
    private int _orientation = ExifOrientation.Upright;
    private bool _framed;
    private bool _scanned;

    private JpegPicture(ReadOnlySpan<byte> file) => _file = file;

    public static CheckedEvidence Read(ReadOnlySpan<byte> file)
    {
        var picture = new JpegPicture(file);
        var more = true;
        while (more)
        {
            more = picture.Segment();
        }

        picture.CheckRest();
        return new CheckedEvidence(EvidenceKind.Jpeg, picture.Assembled(), Pages: null);
    }

    // False at the end of the image.
    private bool Segment()
    {
        var marker = Marker();
        if (marker == EndOfImage)
        {
            return false;
        }

        if (marker < 0xC0 || marker is >= 0xD0 and <= 0xD8 || _at + 2 > _file.Length)
        {
            throw Pictures.Damaged();
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(_file[_at..]);
        if (length < 2 || _at + length > _file.Length)
        {
            throw Pictures.Damaged();
        }

        var content = _file.Slice(_at + 2, length - 2);
        _at += length;
        Take(marker, content);
        return true;
    }

    private void Take(byte marker, ReadOnlySpan<byte> content)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2 when !_framed:
                Frame(content);
                Keep(marker, content);
                break;
            case 0xC4 or 0xDB or 0xDD when JpegTables.Fit(marker, content):
                Keep(marker, content);
                break;
            case StartOfScan when _framed && content.Length > 0 && content[0] is >= 1 and <= 4 && content.Length == 4 + (2 * content[0]):
                Keep(marker, content);
                Scan();
                break;
            case Adobe when content.Length == AdobeLength && content.StartsWith("Adobe"u8):
                Keep(marker, content);
                break;
            case Exif when ExifOrientation.Of(content) is { } way:
                Pictures.CheckRemark(content);
                _orientation = way;
                break;
            case >= 0xE0 and <= 0xEF or 0xFE:
                Pictures.CheckRemark(content);
                break;
            default:
                throw Pictures.Damaged();
        }
    }

    private void Frame(ReadOnlySpan<byte> content)
    {
        if (content.Length < 6 || content[5] is not (1 or 3 or 4) || content.Length != 6 + (3 * content[5]))
        {
            throw Pictures.Damaged();
        }

        Pictures.CheckSize(BinaryPrimitives.ReadUInt16BigEndian(content[3..]), BinaryPrimitives.ReadUInt16BigEndian(content[1..]));
        _framed = true;
    }

    // Coded data runs to the next marker that is neither a stuffed FF nor a restart.
    private void Scan()
    {
        var from = _at;
        while (true)
        {
            var next = _at < _file.Length ? _file[_at..].IndexOf((byte)0xFF) : -1;
            if (next < 0 || _at + next + 1 >= _file.Length)
            {
                throw Pictures.Damaged();
            }

            _at += next;
            if (_file[_at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                break;
            }

            _at += _file[_at + 1] == 0xFF ? 1 : 2;
        }

        _body.Write(_file[from.._at]);
        _scanned |= _at > from;
    }

    // Telephones lay a second picture, a film or a note of their own behind the first. It is left out; anything else is no photograph.
    private readonly void CheckRest()
    {
        var rest = _file[_at..];
        var known = rest.TrimStart((byte)0) is [] or [0xFF, 0xD8, 0xFF, ..] || rest.EndsWith("SEFT"u8)
            || (rest.Length >= 8 && rest.Slice(4, 4).SequenceEqual("ftyp"u8));
        if (!_scanned)
        {
            throw Pictures.Damaged();
        }

        if (!known || Marks.Any(rest[..Math.Min(rest.Length, 1024)]))
        {
            throw new RefusedException(EvidenceRefusals.Mixed());
        }
    }

    private byte Marker()
    {
        if (_at + 1 >= _file.Length || _file[_at] != 0xFF)
        {
            throw Pictures.Damaged();
        }

        while (_at < _file.Length && _file[_at] == 0xFF)
        {
            _at++;
        }

        return _at < _file.Length ? _file[_at++] : throw Pictures.Damaged();
    }

    private readonly void Keep(byte marker, ReadOnlySpan<byte> content)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(content.Length + 2));
        _body.Write(head);
        _body.Write(content);
    }

    private readonly byte[] Assembled() =>
        [0xFF, 0xD8, .. ExifOrientation.Segment(_orientation), .. _body.WrittenSpan, 0xFF, EndOfImage];
}
