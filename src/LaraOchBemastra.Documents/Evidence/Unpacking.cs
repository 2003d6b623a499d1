namespace LaraOchBemastra.Documents.Evidence;

/// <summary>Unpacks without trusting what the file says of its own size.</summary>
internal static class Unpacking
{
    private const int Step = 64 * 1024;

    /// <summary>How many bytes come out, read on to <paramref name="most"/> and not further; none are kept.</summary>
    public static long Count(Stream unpacked, long most)
    {
        var buffer = new byte[Step];
        long count = 0;
        int read;
        while (count < most && (read = unpacked.Read(buffer)) > 0)
        {
            count += read;
        }

        return count;
    }

    /// <summary>What comes out, or none when it is more than <paramref name="most"/>.</summary>
    public static byte[]? Read(Stream unpacked, long most)
    {
        using var all = new MemoryStream();
        var buffer = new byte[Step];
        int read;
        while ((read = unpacked.Read(buffer)) > 0)
        {
            if (all.Length + read > most)
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
