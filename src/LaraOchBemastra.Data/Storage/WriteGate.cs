using System.Collections.Concurrent;

namespace LaraOchBemastra.Data.Storage;

/// <summary>
/// One writer at a time per SQLite file in this process. SQLite's own waiting is unfair and starves writers for seconds;
/// a queue in front of it does not. SQL Server needs none.
/// </summary>
public sealed class WriteGate
{
    private static readonly ConcurrentDictionary<string, WriteGate> _gates = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim? _one;

    private WriteGate(SemaphoreSlim? one) => _one = one;

    public static WriteGate Open { get; } = new(null);

    public static WriteGate For(string file) => _gates.GetOrAdd(Path.GetFullPath(file), _ => new WriteGate(new SemaphoreSlim(1)));

    public async Task<IDisposable> EnterAsync(CancellationToken cancel)
    {
        if (_one is null)
        {
            return new Passage(null);
        }

        await _one.WaitAsync(cancel);
        return new Passage(_one);
    }

    private sealed class Passage(SemaphoreSlim? one) : IDisposable
    {
        public void Dispose() => one?.Release();
    }
}
