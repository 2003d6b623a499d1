using System.IO.Compression;
using System.Text;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Stores;
using LaraOchBemastra.Web.Tests.Support;
using LaraOchBemastra.Web.Verbs;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Verbs;

/// <summary>Somebody who has the keys changes a stored file with its checksum and the list: only its sums tell.</summary>
public sealed class VerifyFilesTests : IDisposable
{
    private readonly string _directory = TemplateStore.Copy();

    public void Dispose() => TemplateStore.Remove(_directory);

    [Theory]
    [InlineData("run.csv", "1863,00;1863,00", "1863,00;1864,00", "run.csv says gross")]
    [InlineData("paxml.xml", "<belopp>1863.00", "<belopp>1864.00", "paxml.xml says gross")]
    [InlineData("sie.si", "1863.00", "1864.00", "sie.si cannot be read: A voucher does not sum to zero.")]
    [InlineData("sie.si", "-838.00|-1956.00", "-839.00|-1955.00", "sie.si says gross 12840.00, tax 3633.00, net 9207.00")]
    [InlineData("agi.csv", ";9890,00;9315,00", ";9891,00;9315,00", "agi.csv says gross 12841.00, tax 3632.00, net 9208.00")]
    [InlineData("agi.csv", ";838;;;;Bengt", ";839;;;;Bengt", "agi.csv cannot be read: A field of the return is not the figure beside it.")]
    [InlineData("run.xlsx", "<x:v>1863</x:v>", "<x:v>1864</x:v>", "run.xlsx says gross")]
    public async Task Verify_finds_a_stored_file_that_says_something_else(string name, string was, string becomes, string sentence)
    {
        Assert.Equal(0, (await TypeAsync()).Exit);
        await InAsync(async store =>
        {
            var sql = await store.InAsync(db => TamperAsync(db, name, was, becomes));
            await store.SqlAsync(sql);
        });
        var (exit, said) = await TypeAsync();
        Assert.Equal(1, exit);
        Assert.Contains($"Run 1: {sentence}", said, StringComparison.Ordinal);
    }

    private static async Task<string> TamperAsync(Data.PortalDb db, string name, string was, string becomes)
    {
        var run = await db.Everything.PayoutRuns.Where(one => one.Number == 1).Select(one => one.Id).SingleAsync();
        var files = await db.Everything.RunFiles.AsNoTracking().Where(file => file.RunId == run).ToListAsync();
        var (file, list) = (files.Single(one => one.Name == name), files.Single(one => one.Name == RunFile.ListName));
        var before = RunArchive.Open(db, file);
        var after = name.EndsWith(".xlsx", StringComparison.Ordinal) ? InBook(before, was, becomes) : Replaced(before, was, becomes);
        Assert.NotEqual(before, after);
        var listed = Replaced(RunArchive.Open(db, list), file.Checksum, RunArchive.ChecksumOf(after));
        return Update(db, file, after) + Update(db, list, listed);
    }

    private static string Update(Data.PortalDb db, RunFile file, byte[] content)
    {
        // Sealed for a row that is never saved; the row in the store gets its key.
        var other = RunArchive.Add(db, file.RunId, file.Name, file.MediaType, content);
        return $"UPDATE \"RunFiles\" SET \"Id\" = '{ContractStore.Text(other.Id)}', \"Content\" = X'{Convert.ToHexString(other.Content)}', \"Length\" = {content.Length}, \"Checksum\" = '{RunArchive.ChecksumOf(content)}' WHERE \"Checksum\" = '{file.Checksum}' AND \"Name\" = '{file.Name}'; ";
    }

    // Several places stand between bars, in their order.
    private static byte[] Replaced(byte[] content, string was, string becomes)
    {
        var text = Encoding.Latin1.GetString(content);
        foreach (var (old, other) in was.Split('|').Zip(becomes.Split('|')))
        {
            var at = text.IndexOf(old, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{old} is not there");
            text = string.Concat(text.AsSpan(0, at), other, text.AsSpan(at + old.Length));
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private static byte[] InBook(byte[] book, string was, string becomes)
    {
        using var file = new MemoryStream();
        file.Write(book);
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = package.GetEntry("xl/worksheets/sheet1.xml")!;
            using var stream = part.Open();
            using var read = new MemoryStream();
            stream.CopyTo(read);
            stream.SetLength(0);
            stream.Write(Replaced(read.ToArray(), was, becomes));
        }

        return file.ToArray();
    }

    private async Task InAsync(Func<ContractStore, Task> work)
    {
        var store = ContractStore.OnSqlite(_directory);
        await work(store);
        await store.CloseAsync();
    }

    private async Task<(int? Exit, string Said)> TypeAsync()
    {
        var said = new StringWriter();
        var exit = await CommandLine.TryRunAsync(["verify", $"--Portal:DataDirectory={_directory}"], said, said);
        return (exit, said.ToString());
    }
}
