using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LaraOchBemastra.Tests.Evidence;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Evidence;

/// <summary>A daemon that speaks clamd's INSTREAM, answers as it is told and remembers what it was sent.</summary>
public sealed class ScannedHost : PortalHost
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public ScannedHost()
    {
        _listener.Start();
        Serving = ServeAsync();
    }

    public string Answer { get; set; } = "stream: OK\0";

    public byte[] Sent { get; private set; } = [];

    private Task Serving { get; }

    protected override IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        .. base.Settings,
        new("Scanner:Host", "127.0.0.1"),
        new("Scanner:Port", ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ];

    public override async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await Serving;
        _listener.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                await HearAsync(stream);
            }
        }
        catch (SocketException)
        {
            // The listener was stopped: the tests are over.
        }
    }

    private async Task HearAsync(NetworkStream stream)
    {
        var command = new byte["zINSTREAM\0".Length];
        await stream.ReadExactlyAsync(command);
        using var all = new MemoryStream();
        var length = new byte[sizeof(uint)];
        while (true)
        {
            await stream.ReadExactlyAsync(length);
            var part = new byte[BinaryPrimitives.ReadUInt32BigEndian(length)];
            if (part.Length == 0)
            {
                break;
            }

            await stream.ReadExactlyAsync(part);
            await all.WriteAsync(part);
        }

        Sent = all.ToArray();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Answer));
    }
}

public sealed class ScannerTests(ScannedHost host) : IClassFixture<ScannedHost>
{
    [Fact]
    public async Task A_file_is_kept_only_when_the_scanner_says_it_is_clean()
    {
        var scene = await EvidenceScene.SetAsync(host);
        foreach (var (answer, said) in new[]
        {
            ("stream: Win.Test.Known FOUND\0", "Filen känns igen som skadlig och sparas inte. Ta ett foto av underlaget i stället."),
            ("INSTREAM size limit exceeded. ERROR\0", "Filen kan inte kontrolleras just nu, så den sparades inte. Försök igen om en stund."),
            (string.Empty, "Filen kan inte kontrolleras just nu, så den sparades inte. Försök igen om en stund."),
        })
        {
            host.Answer = answer;
            Assert.Equal([said], (await scene.LeaveAsync(MadeJpeg.Whole())).Errors);
            Assert.Empty(await scene.StoredAsync());
        }

        host.Answer = "stream: OK\0";
        Assert.Equal("Underlaget är sparat.", (await scene.LeaveAsync(MadeJpeg.Whole())).Said);
        Assert.Equal(MadeJpeg.Whole(), host.Sent);
    }
}
