using System.Text;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>Files that say what the output was when somebody last looked at it. UPDATE_GOLDEN=1 writes them anew.</summary>
internal static class Golden
{
    public static void Matches(string name, string actual) => Matches(name, Encoding.UTF8.GetBytes(actual));

    public static void Matches(string name, byte[] actual)
    {
        var path = Path.Combine(Repository.TestProject, "Golden", name + ".golden");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllBytes(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no golden file {name}; UPDATE_GOLDEN=1 writes it.");
        // As text first, because its message shows where they part.
        Assert.Equal(File.ReadAllText(path), Encoding.UTF8.GetString(actual).TrimStart('\uFEFF'));
        Assert.Equal(File.ReadAllBytes(path), actual);
    }
}
