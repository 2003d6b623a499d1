using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Interests;
using LaraOchBemastra.Web.Features.Payouts;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Places;
using LaraOchBemastra.Web.Scanning;
using LaraOchBemastra.Web.Setup;
using LaraOchBemastra.Web.Verbs;

if (await CommandLine.TryRunAsync(args) is { } exit)
{
    return exit;
}

StartChecks.Run();
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.AddPortalOptions();
builder.AddPortalLogging();
builder.AddKestrelLimits();
builder.AddHeaders();
builder.AddHosts();
builder.AddCookies();
builder.AddLanguages();
builder.AddPages();
builder.AddRequestLimits();
builder.AddStore();
builder.AddSignInRules();
builder.AddAccess();
builder.AddMail();
builder.AddInterestRounds();
builder.AddPlaces();
builder.AddScanning();
builder.AddRunFiles();
builder.AddHealth();

var app = builder.Build();
app.UsePortal();
app.Greet();
try
{
    await app.RunAsync();
    return 0;
}
catch (StoreInUseException inUse)
{
    await Console.Error.WriteLineAsync(inUse.Message);
    return 1;
}

/// <summary>Named so that the tests can start the real host.</summary>
public partial class Program
{
    protected Program()
    {
    }
}
