using LaraOchBemastra.Web.Setup;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Tests.Shell;

public sealed class NarrowHost : PortalHost
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("RequestLimits:PerVisitorAndMinute", "5")];
}

public sealed class LimitTests(NarrowHost host) : IClassFixture<NarrowHost>
{
    [Fact]
    public async Task Who_asks_too_often_is_told_so_and_when_to_come_back_while_health_and_files_go_on()
    {
        var visitor = host.Visitor();
        var answers = new List<Page>();
        for (var i = 0; i < 6; i++)
        {
            answers.Add(await visitor.OpenAsync("/accessibility"));
        }

        Assert.All(answers.Take(5), page => Assert.Equal(200, (int)page.Status));
        Assert.Equal(429, (int)answers[5].Status);
        Assert.NotEmpty(answers[5].Heading);
        Assert.InRange(int.Parse(answers[5].Headers["Retry-After"]), 1, 60);
        Assert.Equal(200, (int)(await visitor.OpenAsync("/health/live")).Status);
        Assert.Equal(200, (int)(await visitor.OpenAsync("/css/site.css")).Status);
    }

    [Fact]
    public void The_server_takes_no_more_and_no_slower_than_said()
    {
        var limits = host.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;
        Assert.Equal(1024 * 1024, limits.Limits.MaxRequestBodySize);
        Assert.Equal(32 * 1024, limits.Limits.MaxRequestHeadersTotalSize);
        Assert.Equal(TimeSpan.FromSeconds(15), limits.Limits.RequestHeadersTimeout);
        Assert.Equal(240, limits.Limits.MinRequestBodyDataRate?.BytesPerSecond);
        Assert.False(limits.AddServerHeader);
    }

    [Fact]
    public void A_form_has_a_largest_number_of_fields()
    {
        var form = host.Services.GetRequiredService<IOptions<FormOptions>>().Value;
        Assert.Equal(KestrelLimits.FormFields, form.ValueCountLimit);
        Assert.Equal(256, form.KeyLengthLimit);
    }
}

public sealed class StartTests
{
    private sealed class AnyNameHost : PortalHost
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("AllowedHosts", "*")];
    }

    [Fact]
    public async Task Outside_development_the_portal_does_not_start_without_its_own_name()
    {
        await using var host = new AnyNameHost();
        var refused = Assert.Throws<InvalidOperationException>(() => host.Services);
        Assert.Contains("AllowedHosts", refused.Message, StringComparison.Ordinal);
    }
}
