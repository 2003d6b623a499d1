using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Storage;

namespace LaraOchBemastra.Web.Verbs;

/// <summary>
/// Something the program does instead of serving. Each is one class in this folder and is found by being there, so that the
/// help lists exactly what exists.
/// </summary>
public abstract class Verb
{
    /// <summary>How it is written, with what must follow: <c>backup FILE</c>.</summary>
    public abstract string Usage { get; }

    /// <summary>What it does, for the help.</summary>
    public abstract string Purpose { get; }

    /// <summary>Whether it writes; one that does not opens SQLite read-only.</summary>
    public virtual bool Writes => false;

    /// <summary>Whether it keeps others from the store while it runs; one that does not runs beside the server.</summary>
    public virtual bool TakesLock => Writes;

    /// <summary>The words before its first value or option.</summary>
    public IReadOnlyList<string> Name => [.. Usage.Split(' ').TakeWhile(word => word.All(char.IsAsciiLetterLower))];

    /// <summary>What must be given beside the name: a count of values, options with theirs included.</summary>
    public int Values => Usage.Split(' ').Length - Name.Count;

    /// <summary>Does it.</summary>
    /// <param name="call">What was typed, and the store.</param>
    /// <returns>The exit code: 0 when it was done.</returns>
    public abstract Task<int> RunAsync(VerbCall call);
}

/// <summary>What a verb was called with.</summary>
/// <param name="Values">What followed the name.</param>
/// <param name="Store">Provider and places.</param>
/// <param name="Environment">Where it runs: the demo only in Development.</param>
/// <param name="Services">A scope of the verb's own.</param>
/// <param name="Output">For what it tells.</param>
public sealed record VerbCall(
    IReadOnlyList<string> Values, PortalStore Store, IHostEnvironment Environment, IServiceProvider Services, TextWriter Output)
{
    public PortalDb Db => Services.GetRequiredService<PortalDb>();

    public TimeProvider Clock => Services.GetRequiredService<TimeProvider>();

    /// <summary>The value after an option: <c>--run 3</c>.</summary>
    public string? Option(string name)
    {
        var place = Values.ToList().IndexOf(name);
        return place >= 0 && place + 1 < Values.Count ? Values[place + 1] : null;
    }
}
