using System.Net;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Tests.Evidence;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Evidence;

public sealed class EvidencePageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_receipt_is_left_shown_and_taken_away_before_the_claim_is_sent()
    {
        var scene = await EvidenceScene.SetAsync(host);
        var claim = await scene.Payee.OpenAsync($"/claims/{scene.ClaimId}");
        Assert.Contains("Inget underlag än", claim.Text, StringComparison.Ordinal);
        var page = await claim.SubmitAsync("Lägg till underlag Parkering, 1 oktober 2026");
        Assert.Equal("Underlag: Parkering", page.Heading);
        var camera = page.Document.QuerySelector("input[type=file][capture]")!;
        Assert.Equal(("environment", "image/jpeg"), (camera.GetAttribute("capture"), camera.GetAttribute("accept")));

        var kept = await scene.LeaveOnAsync(page, MadeJpeg.Whole(MadeJpeg.Exif(6, "Hemma 57.70")), "IMG 0001.JPG", "application/octet-stream");
        Assert.Equal("Underlaget är sparat.", kept.Said);
        Assert.Equal($"/claims/{scene.ClaimId}", kept.Path);
        var picture = kept.Document.QuerySelector(".line-evidence img")!;
        Assert.Equal("Underlag: IMG 0001.jpg", picture.GetAttribute("alt"));

        var removed = await (await scene.Payee.OpenAsync(scene.Path)).SubmitAsync("Ta bort IMG 0001.jpg");
        Assert.Equal("Underlaget är borttaget.", removed.Said);
        Assert.Empty(await scene.StoredAsync());
        using var gone = await scene.FetchAsync(picture.GetAttribute("src")!);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory]
    [InlineData("jpeg", "image/jpeg", "kvitto.jpg")]
    [InlineData("png", "image/png", "kvitto.png")]
    [InlineData("pdf", "application/pdf", "kvitto.pdf")]
    public async Task Each_kind_is_kept_and_comes_back_so_that_nothing_in_it_can_act(string kind, string type, string name)
    {
        var scene = await EvidenceScene.SetAsync(host);
        byte[] content = kind switch
        {
            "jpeg" => MadeJpeg.Whole(),
            "png" => MadePng.Whole(),
            _ => MadePdf.OnePage().Written(),
        };

        // Neither the ending nor the type that are claimed decide anything.
        await scene.LeaveAsync(content, "kvitto.html", "text/html");
        var evidence = Assert.Single(await scene.StoredAsync());
        using var answer = await scene.FetchAsync($"/claims/{scene.ClaimId}/evidence/{evidence.Id}");
        Assert.Equal(content, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("attachment", name), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileNameStar));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("sandbox; default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(kind == "pdf" ? 1 : null, evidence.Pages);
    }

    [Theory]
    [InlineData("../../../etc/passwd", "passwd.jpg")]
    [InlineData("..\\..\\web.config", "web.jpg")]
    [InlineData("kvitto\u202Egpj.exe", "kvittogpj.jpg")]
    [InlineData("a%0D%0ASet-Cookie: x=y", "a0D0ASet-Cookie x=y.jpg")]
    [InlineData("<script>alert(1)</script>.jpg", "script.jpg")]
    [InlineData("con", "con.jpg")]
    public async Task A_hostile_name_becomes_text(string sent, string kept)
    {
        var scene = await EvidenceScene.SetAsync(host);
        await scene.LeaveAsync(MadeJpeg.Whole(), sent);
        Assert.Equal(kept, Assert.Single(await scene.StoredAsync()).Name);
        await scene.LeaveAsync(MadePng.Whole(), new string('å', 300));
        Assert.Equal(ClaimEvidence.NameLength, (await scene.StoredAsync()).Single(one => one.Kind == EvidenceKind.Png).Name.Length);
    }

    [Fact]
    public async Task Forms_from_before_the_claim_was_sent_change_nothing_afterwards()
    {
        var scene = await EvidenceScene.SetAsync(host);
        await scene.LeaveAsync(MadeJpeg.Whole());
        var before = await scene.Payee.OpenAsync(scene.Path);
        await scene.SendAsync(andBack: false);
        var late = await scene.LeaveOnAsync(before, MadePng.Whole(), "b.png", "image/png");
        Assert.Equal(scene.Path, late.Path);
        Assert.Single(late.Errors);
        Assert.Single((await before.SubmitAsync("Ta bort kvitto.jpg")).Errors);
        Assert.Equal(EvidenceKind.Jpeg, Assert.Single(await scene.StoredAsync()).Kind);
    }

    [Fact]
    public async Task R_EVID_2_on_the_page_of_a_returned_claim_only_new_files_can_be_taken_away()
    {
        var scene = await EvidenceScene.SetAsync(host);
        await scene.LeaveAsync(MadeJpeg.Whole(), "skickad.jpg");
        var form = await scene.Payee.OpenAsync(scene.Path);
        await scene.SendAsync(andBack: true);
        host.Clock.Move(TimeSpan.FromMinutes(1));
        await scene.LeaveAsync(MadePng.Whole(), "ny.png");
        var page = await scene.Payee.OpenAsync(scene.Path);
        Assert.True(page.HasButton("Ta bort ny.png"));
        Assert.False(page.HasButton("Ta bort skickad.jpg"));
        Assert.Contains("var med när du skickade in", (await form.SubmitAsync("Ta bort skickad.jpg")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await scene.StoredAsync()).Count);
    }

    [Fact]
    public async Task Only_those_who_may_see_the_claim_see_its_files_and_each_reading_at_a_gate_is_noted()
    {
        var scene = await EvidenceScene.SetAsync(host);
        await scene.LeaveAsync(MadeJpeg.Whole());
        var evidence = Assert.Single(await scene.StoredAsync());
        var (own, gate) = ($"/claims/{scene.ClaimId}/evidence/{evidence.Id}", $"/review/{scene.ClaimId}/evidence/{evidence.Id}");
        Assert.Equal(HttpStatusCode.NotFound, await scene.StatusAsync(gate, DemoAccounts.Reviewer));
        await scene.SendAsync(andBack: false);
        Assert.Equal(HttpStatusCode.OK, await scene.StatusAsync(gate, DemoAccounts.Reviewer));
        Assert.Equal(HttpStatusCode.OK, await scene.StatusAsync(gate, DemoAccounts.Finance));
        Assert.Equal(HttpStatusCode.NotFound, await scene.StatusAsync(gate, DemoAccounts.ReviewerNo));
        Assert.Equal(HttpStatusCode.NotFound, await scene.StatusAsync(own, DemoAccounts.Leader));
        Assert.Equal(HttpStatusCode.NotFound, await scene.StatusAsync(scene.Path, DemoAccounts.Leader));
        Assert.Equal(HttpStatusCode.Forbidden, await scene.StatusAsync(own, DemoAccounts.Reviewer));
        Assert.Equal(HttpStatusCode.NotFound, await scene.StatusAsync($"/review/{DemoIds.Claim(DemoClaim.Submitted)}/evidence/{evidence.Id}", DemoAccounts.Reviewer));
        var read = await host.ReadAsync(db => db.Everything.Audit.Where(row => row.Action == AuditAction.Read && row.EntityId == evidence.Id).Select(row => row.AccountId).ToListAsync());
        Assert.Equal([DemoIds.Account(DemoAccounts.Finance), DemoIds.Account(DemoAccounts.Reviewer)], read.OfType<Guid>().OrderBy(id => id == DemoIds.Account(DemoAccounts.Reviewer)));
    }

    [Fact]
    public async Task Twenty_at_once_leave_five_and_the_same_twice_is_one()
    {
        var scene = await EvidenceScene.SetAsync(host);
        var page = await scene.Payee.OpenAsync(scene.Path);
        var same = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.LeaveOnAsync(page, MadeJpeg.Whole(), "kvitto.jpg", "image/jpeg")));
        Assert.All(same, one => Assert.Equal($"/claims/{scene.ClaimId}", one.Path));
        Assert.Single(await scene.StoredAsync());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(one =>
            scene.LeaveOnAsync(page, [.. MadePng.Signature, .. MadePng.Header(16, 16), .. MadePng.Pixels([.. MadePng.Rows(16, 15), 0, .. Enumerable.Repeat((byte)one, 16)]), .. MadePng.End], "kvitto.png", "image/png")));
        Assert.Equal(4, answers.Count(one => one.Path == $"/claims/{scene.ClaimId}"));
        Assert.Contains(answers, one => one.Errors.SequenceEqual(["Raden har redan 5 filer. Ta bort en, eller lägg flera sidor i en PDF."]));
        Assert.Equal(ClaimEvidence.MostOfLine, (await scene.StoredAsync()).Count);
    }
}
