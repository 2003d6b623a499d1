using System.Runtime.CompilerServices;
using LaraOchBemastra.Data.Accounts;

namespace LaraOchBemastra.Web.Tests.Access;

/// <summary>One row of <c>access-matrix.csv</c>: what each kind of person gets from a method and route.</summary>
public sealed record MatrixRow(string Method, string Route, IReadOnlyList<string> Cells)
{
    public string Key => $"{Method} {Route}";

    public override string ToString() => string.Join(',', [Method, Route, .. Cells]);
}

/// <summary>The checked-in table, with the comment it begins with.</summary>
public static class AccessMatrix
{
    public const string Visitor = "Visitor";
    public const string SignIn = "sign-in";

    /// <summary>Set to 1, the tests write what they saw into the table instead of failing: look at the difference then.</summary>
    public const string UpdateVariable = "UPDATE_MATRIX";

    public static IReadOnlyList<string> Columns { get; } = [Visitor, .. Enum.GetNames<Role>()];

    public static bool Updating => Environment.GetEnvironmentVariable(UpdateVariable) == "1";

    public static IReadOnlyList<MatrixRow> Read()
    {
        var lines = File.ReadAllLines(Path()).Where(line => line.Length > 0 && line[0] != '#').ToList();
        Assert.Equal(["Method", "Route", .. Columns], lines[0].Split(','));
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => new MatrixRow(cells[0], cells[1], cells[2..]))];
    }

    public static void Write(IEnumerable<MatrixRow> rows)
    {
        var comment = File.ReadAllLines(Path()).TakeWhile(line => line.StartsWith('#'));
        var sorted = rows.OrderBy(row => row.Route, StringComparer.Ordinal).ThenBy(row => row.Method, StringComparer.Ordinal);
        File.WriteAllLines(Path(), [.. comment, string.Join(',', ["Method", "Route", .. Columns]), .. sorted.Select(row => row.ToString())]);
    }

    private static string Path([CallerFilePath] string here = "") => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "access-matrix.csv");
}
