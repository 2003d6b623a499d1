using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Verbs;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>One data directory a run, migrated and seeded with the demo once; every host starts from a copy of it.</summary>
internal static class TemplateStore
{
    private static readonly Lazy<string> Template = new(() => MakeAsync().GetAwaiter().GetResult());

    /// <summary>A new directory with the template's store and keys.</summary>
    public static string Copy()
    {
        var copy = Directory.CreateTempSubdirectory("portal-test-").FullName;
        foreach (var file in Directory.EnumerateFiles(Template.Value, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Template.Value, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public static void Remove(string directory)
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(directory, recursive: true);
    }

    private static async Task<string> MakeAsync()
    {
        var directory = Directory.CreateTempSubdirectory("portal-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(directory);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Portal:DataDirectory", directory)])
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new TestClock());
        services.AddPortalData(PortalStore.From(configuration, directory));
        await using var provider = services.BuildServiceProvider();
        await using (var scope = provider.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync();
            await SeedDemo.ApplyAsync(scope.ServiceProvider.GetRequiredService<PortalDb>());
        }

        SqliteConnection.ClearAllPools();
        return directory;
    }
}
