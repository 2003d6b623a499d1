namespace LaraOchBemastra.Data.Storage;

/// <summary>
/// Held by the one process that may write a data directory: the server, or a verb that changes data. The operating system
/// lets go of it when the process ends, however it ends.
/// </summary>
public sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <exception cref="StoreInUseException">Another process holds it.</exception>
    public static StoreLock Take(string dataDirectory)
    {
        Directory.CreateDirectory(dataDirectory);
        try
        {
            return new StoreLock(new FileStream(
                Path.Combine(dataDirectory, "portal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw new StoreInUseException(dataDirectory);
        }
    }

    public void Dispose() => _file.Dispose();
}

public sealed class StoreInUseException(string dataDirectory) : Exception(
    $"The data in {dataDirectory} is in use by another process of the portal. Stop that one first, or give this one another Portal__DataDirectory.");
