using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Setup;

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
builder.AddHealth();

var app = builder.Build();
app.UsePortal();
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
