using LaraOchBemastra.Domain.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>The program as an organisation runs it.</summary>
public sealed class ProductionHost : PortalHost
{
    protected override string EnvironmentName => "Production";
}

/// <summary>The program as a developer runs it.</summary>
public sealed class DevelopmentHost : PortalHost
{
    protected override string EnvironmentName => "Development";
}

/// <summary>A program with pages that fail in each way a page can fail.</summary>
public sealed class FailingHost : PortalHost
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddControllersWithViews()
            .ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new AssemblyPart(typeof(FailingController).Assembly))));
    }
}

[AllowAnonymous]
public sealed class FailingController : Controller
{
    [HttpGet("/fail/{how}")]
    public IActionResult Fail(string how) => how switch
    {
        "refused" => throw new RefusedException(new Refusal("group.fewer-places", 12)),
        "changed" => throw new DbUpdateConcurrencyException("secret detail"),
        "store" => throw new InvalidOperationException("secret detail", new Microsoft.Data.Sqlite.SqliteException("secret detail", 14)),
        "bug" => throw new InvalidOperationException("secret detail"),
        _ => StatusCode(int.Parse(how)),
    };

    [HttpPost("/fail/post")]
    public IActionResult Post() => throw new InvalidOperationException("secret detail");
}

public sealed class InnerController : Controller
{
    [HttpGet("/inner")]
    public IActionResult Inner() => Ok();
}
