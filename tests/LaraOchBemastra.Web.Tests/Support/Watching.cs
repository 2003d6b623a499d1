using System.Runtime.CompilerServices;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>
/// Every host watches its files for changes, and a machine gives each user only so many watches; here they are looked at now
/// and then instead.
/// </summary>
internal static class Watching
{
    [ModuleInitializer]
    internal static void ByLooking() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
}
