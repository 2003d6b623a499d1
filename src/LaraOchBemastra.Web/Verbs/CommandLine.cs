using System.Data.Common;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;

namespace LaraOchBemastra.Web.Verbs;

/// <summary>Finds the verb among what was typed and runs it; without one the program is the server.</summary>
public static class CommandLine
{
    private const int Failed = 1;
    private const int Misunderstood = 2;

    public static IReadOnlyList<Verb> All { get; } =
    [
        .. typeof(Verb).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Verb)) && !type.IsAbstract)
            .Select(type => (Verb)Activator.CreateInstance(type)!)
            .OrderBy(verb => verb.Usage, StringComparer.Ordinal),
    ];

    /// <returns>An exit code, or none when nothing was asked for but to serve.</returns>
    public static Task<int?> TryRunAsync(string[] args) => TryRunAsync(args, Console.Out, Console.Error);

    public static async Task<int?> TryRunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is ["--help" or "-h" or "-?", ..])
        {
            await output.WriteAsync(Help());
            return 0;
        }

        // A setting (--urls ..., Portal:DataDirectory=...) is the server's; a verb is a bare word.
        if (args is not [{ Length: > 0 } first, ..] || first[0] is '-' or '/' || first.Contains('=', StringComparison.Ordinal))
        {
            return null;
        }

        var verb = All.FirstOrDefault(one => args.Take(one.Name.Count).SequenceEqual(one.Name));
        if (verb is null)
        {
            await errors.WriteLineAsync($"There is no \"{first}\". --help lists what the program can do.");
            return Misunderstood;
        }

        var rest = args.Skip(verb.Name.Count).ToList();
        var settings = rest.Where(word => word.StartsWith("--", StringComparison.Ordinal) && word.Contains('=', StringComparison.Ordinal)).ToArray();
        var values = rest.Except(settings).ToList();
        if (values.Count != verb.Values)
        {
            await errors.WriteLineAsync($"It is written like this: {verb.Usage}");
            return Misunderstood;
        }

        return await RunAsync(verb, values, settings, output, errors);
    }

    private static async Task<int> RunAsync(Verb verb, List<string> values, string[] settings, TextWriter output, TextWriter errors)
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.Logging.ClearProviders();
        builder.AddPortalOptions();
        try
        {
            var store = PortalStore.From(builder.Configuration, builder.Environment.ContentRootPath);
            using var held = verb.TakesLock && store.Provider == StoreProvider.Sqlite ? StoreLock.Take(store.DataDirectory) : null;
            if (!verb.TakesLock && store.Provider == StoreProvider.Sqlite && !File.Exists(store.SqliteFile))
            {
                throw new IOException($"There is no store at {store.SqliteFile}.");
            }

            builder.Services.AddPortalData(store, readOnly: !verb.Writes);
            builder.Services.AddLocalization();
            builder.Services.AddSingleton<EnumWords>().AddSingleton<RefusalSentences>();
            await using var app = builder.Build();
            await using var scope = app.Services.CreateAsyncScope();
            return await verb.RunAsync(new VerbCall(values, store, builder.Environment, scope.ServiceProvider, output));
        }
        catch (Exception expected) when (expected is StoreInUseException or IOException or UnauthorizedAccessException or NotSupportedException or DbException)
        {
            await errors.WriteLineAsync(expected.Message);
            return Failed;
        }
    }

    private static string Help()
    {
        var width = All.Max(verb => verb.Usage.Length) + 2;
        var lines = All.Select(verb => $"  {verb.Usage.PadRight(width)}{verb.Purpose}");
        return string.Join('\n', ["Without a verb the program serves the portal.", string.Empty, .. lines, string.Empty]);
    }
}
