using System.Diagnostics;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>A test that needs a program of the machine; without it the test is reported as skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool)
    {
        Tool = tool;
        if (Tools.Find(tool) is null)
        {
            Skip = $"{tool} is not on PATH.";
        }
    }

    public string Tool { get; }
}

internal static class Tools
{
    public static string? Find(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, tool), Path.Combine(folder, tool + ".exe") })
        .FirstOrDefault(File.Exists);

    /// <returns>What the tool wrote to both its outputs, and how it ended.</returns>
    public static async Task<(int ExitCode, string Output)> RunOnAsync(byte[] pdf, string tool, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.pdf");
        await File.WriteAllBytesAsync(path, pdf);
        try
        {
            var start = new ProcessStartInfo(tool, arguments.Select(argument => argument.Replace("{file}", path)))
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
