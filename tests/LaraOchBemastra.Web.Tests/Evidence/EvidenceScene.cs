using System.Net;
using System.Text;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Claims;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Evidence;

/// <summary>A draft with one parking line, and somebody who leaves files under it.</summary>
internal sealed record EvidenceScene(PortalHost Host, ClaimScene Claims, Visitor Payee, Guid ClaimId, Guid LineId)
{
    public string Path => $"/claims/{ClaimId}/lines/{LineId}/evidence";

    public static async Task<EvidenceScene> SetAsync(PortalHost host)
    {
        var scene = await ClaimScene.SetAsync(host);
        await scene.FilledAsync();
        var claim = await scene.ClaimAsync();
        var line = Guid.Empty;
        await host.WriteAsync(async db =>
        {
            var drafted = await db.Everything.Claims.Include(one => one.Days).Include(one => one.Lines).AsSplitQuery().SingleAsync(one => one.Id == claim.Id);
            var rules = new ClaimRules(new HonorariumRates(await db.Everything.Rates.Where(one => one.RegionId == claim.RegionId).ToListAsync()), await db.Everything.DayRules.Where(one => one.RegionId == claim.RegionId).ToListAsync());
            line = drafted.AddLine(scene.AccountId, new(ClaimLineKind.Parking, drafted.Days[0].Id, 1, Money.Kronor(40), "P-hus"), rules).Id;
        });
        return new EvidenceScene(host, scene, await scene.SignInAsync(), claim.Id, line);
    }

    public async Task<Page> LeaveAsync(byte[] content, string name = "kvitto.jpg", string type = "image/jpeg") =>
        await LeaveOnAsync(await Payee.OpenAsync(Path), content, name, type);

    /// <summary>The form as it was served, with a file; the head of the part is written as some hostile program would.</summary>
    public Task<Page> LeaveOnAsync(Page page, byte[] content, string name, string type) => LeaveAsync(Payee, Path, page, content, name, type);

    public static Task<Page> LeaveAsync(Visitor payee, string path, Page page, byte[] content, string name, string type)
    {
        const string Border = "----------------------------proof";
        var token = page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value");
        byte[] body =
        [
            .. Encoding.UTF8.GetBytes($"--{Border}\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n"),
            .. Encoding.UTF8.GetBytes($"--{Border}\r\nContent-Disposition: form-data; name=\"File\"; filename=\"{name}\"\r\nContent-Type: {type}\r\n\r\n"),
            .. content,
            .. Encoding.UTF8.GetBytes($"\r\n--{Border}--\r\n"),
        ];
        var sent = new ByteArrayContent(body);
        sent.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={Border}");
        return payee.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, path)) { Content = sent });
    }

    public Task<List<ClaimEvidence>> StoredAsync() =>
        Host.ReadAsync(db => db.Everything.Evidence.Where(one => one.ClaimId == ClaimId).OrderBy(one => one.AddedAt).ThenBy(one => one.Id).ToListAsync());

    public async Task<HttpResponseMessage> FetchAsync(string address, string? who = null)
    {
        var visitor = who is null ? Payee : await Host.SignedInAsync(who);
        return await visitor.Client.GetAsync(new Uri($"https://localhost{address}"));
    }

    public async Task<HttpStatusCode> StatusAsync(string address, string who)
    {
        using var answer = await FetchAsync(address, who);
        return answer.StatusCode;
    }

    /// <summary>Sent, and if wanted sent back, past the pages.</summary>
    public Task SendAsync(bool andBack) => Host.WriteAsync(async db =>
    {
        var claim = await db.Everything.Claims.Include(one => one.Days).Include(one => one.Lines).Include(one => one.Parties).AsSplitQuery().SingleAsync(one => one.Id == ClaimId);
        var rules = new ClaimRules(new HonorariumRates(await db.Everything.Rates.Where(one => one.RegionId == claim.RegionId).ToListAsync()), await db.Everything.DayRules.Where(one => one.RegionId == claim.RegionId).ToListAsync());
        claim.Submit(Claims.AccountId, rules, db.Clock.GetUtcNow().UtcDateTime);
        if (andBack)
        {
            claim.Return(DemoIds.Account(DemoAccounts.Reviewer), false, "Vilket hus?", db.Clock.GetUtcNow().UtcDateTime);
        }
    });
}
