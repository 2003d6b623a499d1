namespace LaraOchBemastra.Web.Tests.House;

/// <summary>The repository's own files, for tests about how it is built.</summary>
internal static class SourceTree
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "theme", "data", "Migrations"];

    public static readonly string Root = FindRoot();

    public static readonly string Web = Path.Combine(Root, "src", "LaraOchBemastra.Web");

    public static readonly string Features = Path.Combine(Web, "Features");

    /// <summary>Files that people wrote, below a folder of the repository.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => Made.Contains(part)))
            .Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        return files;
    }

    public static string Name(string file) => Path.GetRelativePath(Root, file);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "LaraOchBemastra.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
