using LaraOchBemastra.Data.Seeding;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LaraOchBemastra.Web.Setup;

/// <summary>In Development, says where to open the portal and who one can sign in as.</summary>
internal static class Greeting
{
    public static void Greet(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.Lifetime.ApplicationStarted.Register(() => Console.Out.Write(Lines(app)));
        }
    }

    private static string Lines(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var width = DemoAccounts.Main.Max(account => account.Email.Length) + 2;
        return string.Join(
            Environment.NewLine,
            [
                string.Empty,
                $"Open {string.Join(" or ", addresses)}",
                $"Demo accounts, password {DemoAccounts.Password}:",
                .. DemoAccounts.Main.Select(account => $"  {account.Email.PadRight(width)}{account.Role}"),
                string.Empty,
            ]);
    }
}
