using System.Globalization;
using System.Text;
using System.Xml.Linq;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Documents.Tests.Support;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

/// <summary>Runs as the store has them, and their files read by another's rules.</summary>
internal static class StoredRuns
{
    public static Task<List<PayoutRun>> AllAsync(PortalHost host) => host.ReadAsync(db => db.Everything.PayoutRuns.AsNoTracking()
        .Include(run => run.Payments).Include(run => run.Claims).AsSplitQuery().OrderBy(run => run.Number).ToListAsync());

    public static Task<byte[]> FileAsync(PortalHost host, PayoutRun run, string name) => host.ReadAsync(async db =>
        RunArchive.Open(db, await db.Everything.RunFiles.AsNoTracking().SingleAsync(file => file.RunId == run.Id && file.Name == name)));

    public static Task<List<HonorariumClaim>> ClaimsAsync(PortalHost host) =>
        host.ReadAsync(db => db.Everything.Claims.AsNoTracking().Include(claim => claim.Lines).AsSplitQuery().ToListAsync());

    /// <summary>Öre by claim number, as payroll's file has them.</summary>
    public static Dictionary<string, long> PaXml(byte[] file) => XDocument.Parse(Encoding.UTF8.GetString(file)).Descendants("lonetrans")
        .GroupBy(line => (string)line.Element("samlingsid")!)
        .ToDictionary(claim => claim.Key, claim => claim.Sum(line => Ore((string)line.Element("belopp")!)));

    /// <summary>Öre of the claims' lines by voucher number, as the ledger's file has them: a line's text holds its date.</summary>
    public static Dictionary<int, long> Sie(byte[] file) => SieReader.Read(file).ToDictionary(
        voucher => int.Parse(voucher.Number, CultureInfo.InvariantCulture),
        voucher => voucher.Transactions.Where(row => row.Text.Split(' ').Any(word => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))).Sum(row => row.Amount));

    public static long Ore(string kronor) => (long)(decimal.Parse(kronor.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture) * 100);

    public static async Task<Page> SendFileAsync(this Visitor person, Page start, string field, string name, byte[] file)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(start.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(file), field, name },
        };
        return await person.SendAsync(new HttpRequestMessage(HttpMethod.Post, start.Address) { Content = content });
    }

    public static async Task<IReadOnlyList<string>> WrongAsync(PortalHost host) => await host.ReadAsync(async db =>
    {
        var verification = new Verification(db, new PortalStore(StoreProvider.Sqlite, host.DataDirectory, string.Empty, null));
        await verification.VerifyAsync();
        return verification.Wrong;
    });
}
