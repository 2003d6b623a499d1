using System.Security.Cryptography;
using System.Text;

namespace LaraOchBemastra.Data.Encryption;

/// <summary>
/// Envelope <c>v1.kid.nonce.ciphertext.tag</c> (base64url parts) by AES-256-GCM. Table, column and row key are
/// authenticated with it: an envelope moved to another row or column does not open.
/// </summary>
public sealed class ColumnCipher(ColumnKeys keys)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public string Seal(string plain, string table, string column, Guid row)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var bytes = Encoding.UTF8.GetBytes(plain);
        var cipher = new byte[bytes.Length];
        var tag = new byte[TagBytes];
        using var aes = new AesGcm(keys.Keys[keys.Current], TagBytes);
        aes.Encrypt(nonce, bytes, cipher, tag, Bound(table, column, row));
        return $"v1.{keys.Current}.{Text(nonce)}.{Text(cipher)}.{Text(tag)}";
    }

    /// <exception cref="CryptographicException">Tampered with, moved from another row, or sealed with a key that is gone.</exception>
    public string Open(string envelope, string table, string column, Guid row)
    {
        var parts = envelope.Split('.');
        if (parts.Length != 5 || parts[0] != "v1" || !keys.Keys.TryGetValue(parts[1], out var key))
        {
            throw new CryptographicException($"The envelope in {table}.{column} is not one that this installation can open.");
        }

        var cipher = Bytes(parts[3]);
        var plain = new byte[cipher.Length];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(Bytes(parts[2]), cipher, Bytes(parts[4]), plain, Bound(table, column, row));
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>The same for a file: length of the key's name, name, nonce, tag, ciphertext.</summary>
    public byte[] Seal(ReadOnlySpan<byte> plain, string table, string column, Guid row)
    {
        var name = Encoding.UTF8.GetBytes(keys.Current);
        var head = 1 + name.Length;
        var envelope = new byte[head + NonceBytes + TagBytes + plain.Length];
        envelope[0] = (byte)name.Length;
        name.CopyTo(envelope, 1);
        var nonce = envelope.AsSpan(head, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(keys.Keys[keys.Current], TagBytes);
        aes.Encrypt(nonce, plain, envelope.AsSpan(head + NonceBytes + TagBytes), envelope.AsSpan(head + NonceBytes, TagBytes), Bound(table, column, row));
        return envelope;
    }

    /// <exception cref="CryptographicException">Tampered with, moved from another row, or sealed with a key that is gone.</exception>
    public byte[] Open(ReadOnlySpan<byte> envelope, string table, string column, Guid row)
    {
        var head = envelope.Length == 0 ? 1 : 1 + envelope[0];
        if (envelope.Length < head + NonceBytes + TagBytes || !keys.Keys.TryGetValue(Encoding.UTF8.GetString(envelope[1..head]), out var key))
        {
            throw new CryptographicException($"The envelope in {table}.{column} is not one that this installation can open.");
        }

        var plain = new byte[envelope.Length - head - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(envelope.Slice(head, NonceBytes), envelope[(head + NonceBytes + TagBytes)..], envelope.Slice(head + NonceBytes, TagBytes), plain, Bound(table, column, row));
        return plain;
    }

    /// <summary>
    /// The same for the same text, and nothing that can be guessed at without the key: what a sealed address is found by.
    /// </summary>
    public string Fingerprint(string text, string purpose) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(keys.Keys[keys.Current], Encoding.UTF8.GetBytes($"{purpose}|{text}")));

    private static byte[] Bound(string table, string column, Guid row) => Encoding.UTF8.GetBytes($"{table}|{column}|{row:N}");

    private static string Text(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private static byte[] Bytes(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text);
}
