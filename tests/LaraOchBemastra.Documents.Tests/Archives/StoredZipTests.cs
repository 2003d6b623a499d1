using System.IO.Compression;
using System.Text;
using LaraOchBemastra.Documents.Archives;

namespace LaraOchBemastra.Documents.Tests.Archives;

public class StoredZipTests
{
    private static readonly DateTime _time = new(2026, 11, 22, 10, 30, 8, DateTimeKind.Unspecified);

    [Fact]
    public async Task Another_reader_finds_every_file_as_it_was()
    {
        var large = Enumerable.Range(0, 100_000).Select(place => (byte)place).ToArray();
        using var zip = new ZipArchive(await WrittenAsync(("a.csv", "Åsa"u8.ToArray()), ("empty", []), ("b.pdf", large)));
        Assert.Equal(["a.csv", "empty", "b.pdf"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(_time, zip.Entries[0].LastWriteTime.DateTime);
        Assert.Equal("Åsa", await new StreamReader(await zip.Entries[0].OpenAsync(), Encoding.UTF8).ReadToEndAsync());
        using var read = new MemoryStream();
        await using var opened = await zip.Entries[2].OpenAsync();
        await opened.CopyToAsync(read);
        Assert.Equal(large, read.ToArray());
    }

    [Fact]
    public async Task The_sum_is_the_published_one()
    {
        using var zip = new ZipArchive(await WrittenAsync(("check", "123456789"u8.ToArray())));
        Assert.Equal(0xCBF43926, zip.Entries[0].Crc32);
    }

    [Fact]
    public async Task The_same_files_give_the_same_bytes() =>
        Assert.Equal((await WrittenAsync(("a", [1]))).ToArray(), (await WrittenAsync(("a", [1]))).ToArray());

    private static async Task<MemoryStream> WrittenAsync(params (string Name, byte[] Content)[] files)
    {
        var target = new MemoryStream();
        var zip = new StoredZip(target, _time);
        foreach (var (name, content) in files)
        {
            await zip.AddAsync(name, content);
        }

        await zip.EndAsync();
        target.Position = 0;
        return target;
    }
}
