using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Scanning;

/// <summary>Where ClamAV's daemon answers, from the section <c>Scanner</c>. Without it files are looked through, not scanned.</summary>
public sealed class ScannerOptions
{
    public const string Section = "Scanner";

    /// <summary>Host name or address; none turns scanning off.</summary>
    public string Host { get; set; } = string.Empty;

    public int Port { get; set; } = 3310;

    public int TimeoutSeconds { get; set; } = 20;
}

/// <summary>Asks a virus scanner by clamd's INSTREAM command. A scanner that does not answer keeps the file out.</summary>
public sealed class FileScanner(IOptions<ScannerOptions> configured, ILogger<FileScanner> log)
{
    private const int Chunk = 64 * 1024;
    private const int LongestAnswer = 1024;

    public async Task<Refusal?> WhyNotKeepAsync(ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var options = configured.Value;
        if (options.Host.Length == 0)
        {
            return null;
        }

        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        try
        {
            var answer = await AskAsync(options, content, limited.Token);
            if (answer.EndsWith(" OK", StringComparison.Ordinal))
            {
                return null;
            }

            return answer.EndsWith(" FOUND", StringComparison.Ordinal) ? EvidenceRefusals.Harmful() : Silent(null);
        }
        catch (Exception failed) when (failed is SocketException or IOException || (failed is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return Silent(failed);
        }
    }

    private Refusal Silent(Exception? failed)
    {
        log.LogWarning(failed, "The virus scanner does not answer as it should; a file was not kept.");
        return EvidenceRefusals.ScannerSilent();
    }

    private static async Task<string> AskAsync(ScannerOptions options, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(options.Host, options.Port, cancel);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancel);
        var length = new byte[sizeof(uint)];
        for (var at = 0; at < content.Length; at += Chunk)
        {
            var part = content.Slice(at, Math.Min(Chunk, content.Length - at));
            BinaryPrimitives.WriteUInt32BigEndian(length, (uint)part.Length);
            await stream.WriteAsync(length, cancel);
            await stream.WriteAsync(part, cancel);
        }

        await stream.WriteAsync(new byte[sizeof(uint)], cancel);
        var answer = new byte[LongestAnswer];
        var read = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancel);
        return Encoding.ASCII.GetString(answer, 0, read).TrimEnd('\0', '\n');
    }
}

public static class ScanningSetup
{
    public static void AddScanning(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ScannerOptions>().BindConfiguration(ScannerOptions.Section);
        builder.Services.AddSingleton<FileScanner>();
    }
}
