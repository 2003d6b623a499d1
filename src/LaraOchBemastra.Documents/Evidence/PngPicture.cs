using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>
/// A PNG (ISO/IEC 15948) chunk by chunk, each with its checksum; its pixels are unpacked and counted, to the byte they say they
/// are. Only the chunks that make the picture are kept.
/// </summary>
internal ref struct PngPicture
{
    private const int SignatureLength = 8;
    private const int HeaderLength = 13;
    private const int Frame = 12;
    private static readonly string[] _kept = ["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "pHYs", "IDAT", "IEND"];

    private readonly ReadOnlySpan<byte> _file;
    private readonly ArrayBufferWriter<byte> _whole = new();
    private readonly ArrayBufferWriter<byte> _packed = new();
    private int _at = SignatureLength;
    private long _pixelBytes;

    private PngPicture(ReadOnlySpan<byte> file)
    {
        _file = file;
        _whole.Write(file[..SignatureLength]);
    }

    public static CheckedEvidence Read(ReadOnlySpan<byte> file)
    {
        var picture = new PngPicture(file);
        var more = true;
        while (more)
        {
            more = picture.Chunk();
        }

        if (picture._at != file.Length)
        {
            throw new RefusedException(EvidenceRefusals.Mixed());
        }

        picture.CheckPixels();
        return new CheckedEvidence(EvidenceKind.Png, picture._whole.WrittenSpan.ToArray(), Pages: null);
    }

    // False after the last chunk.
    private bool Chunk()
    {
        if (_at + Frame > _file.Length)
        {
            throw Pictures.Damaged();
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(_file[_at..]);
        if (length > _file.Length - _at - Frame)
        {
            throw Pictures.Damaged();
        }

        var chunk = _file.Slice(_at, (int)length + Frame);
        var type = System.Text.Encoding.Latin1.GetString(chunk.Slice(4, 4));
        if (!type.All(char.IsAsciiLetter) || Checksum.Of(chunk[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..])
            || (type == "IHDR") != (_at == SignatureLength))
        {
            throw Pictures.Damaged();
        }

        _at += chunk.Length;
        Take(type, chunk[8..^4]);
        if (_kept.Contains(type))
        {
            _whole.Write(chunk);
        }

        return type != "IEND";
    }

    private void Take(string type, ReadOnlySpan<byte> content)
    {
        switch (type)
        {
            case "IHDR":
                Header(content);
                break;
            case "IDAT":
                _packed.Write(content);
                break;
            case "PLTE" when content.Length is 0 or > 768 || content.Length % 3 != 0:
            case "tRNS" when content.Length > 256:
            case "gAMA" when content.Length != 4:
            case "sRGB" when content.Length != 1:
            case "pHYs" when content.Length != 9:
            case "IEND" when content.Length != 0:
                throw Pictures.Damaged();
            default:
                Pictures.CheckRemark(_kept.Contains(type) ? [] : content);
                break;
        }
    }

    private void Header(ReadOnlySpan<byte> content)
    {
        if (content.Length != HeaderLength || content[10] != 0 || content[11] != 0 || content[12] > 1 || Channels(content[9], content[8]) is not { } channels)
        {
            throw Pictures.Damaged();
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(content), BinaryPrimitives.ReadUInt32BigEndian(content[4..]));
        Pictures.CheckSize(width, height);
        _pixelBytes = PngPixels.BytesOf((int)width, (int)height, channels * content[8], interlaced: content[12] == 1);
    }

    private static int? Channels(byte colour, byte depth) => (colour, depth) switch
    {
        (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) => 1,
        (2, 8 or 16) => 3,
        (4, 8 or 16) => 2,
        (6, 8 or 16) => 4,
        _ => null,
    };

    private readonly void CheckPixels()
    {
        try
        {
            using var packed = new MemoryStream(_packed.WrittenSpan.ToArray());
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            if (Unpacking.Count(unpacked, _pixelBytes + 1) is var count && count != _pixelBytes)
            {
                throw new RefusedException(count > _pixelBytes ? EvidenceRefusals.Inflates() : EvidenceRefusals.Damaged());
            }
        }
        catch (InvalidDataException)
        {
            throw Pictures.Damaged();
        }
    }
}
