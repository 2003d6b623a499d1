namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>Places in the source tree, found from where the tests were built to.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string TestProject => Path.Combine(Root, "tests", "LaraOchBemastra.Documents.Tests");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LaraOchBemastra.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie inside the repository.");
    }
}
