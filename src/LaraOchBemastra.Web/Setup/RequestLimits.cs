using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using LaraOchBemastra.Web.Setup.Sheets;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Setup;

/// <summary>How often one caller may ask, from the section <c>RequestLimits</c>. Each node counts for itself.</summary>
public sealed class RequestLimitOptions
{
    public const string Section = "RequestLimits";

    public int SignInPerMinute { get; set; } = 10;

    public int ResetPerHour { get; set; } = 10;

    public int PublicFormPerTenMinutes { get; set; } = 10;

    /// <summary>A whole room writes from one address, so its page has a limit of its own instead of the visitor's.</summary>
    public int RoomPerMinute { get; set; } = 300;

    public int ExportPerHour { get; set; } = 30;

    /// <summary>Each file is looked through, which takes a core for up to a second.</summary>
    public int UploadPerTenMinutes { get; set; } = 20;

    public int PerUserAndMinute { get; set; } = 300;

    public int PerVisitorAndMinute { get; set; } = 120;

    /// <summary>Password checks at once; each takes a fifth of a second of one core.</summary>
    public int SignInAtOnce { get; set; } = Environment.ProcessorCount;

    public int SignInQueue { get; set; } = 50;
}

/// <summary>The names to put in <c>[EnableRateLimiting]</c>.</summary>
public static class RequestLimits
{
    public const string SignIn = "sign-in";
    public const string Reset = "reset";
    public const string PublicForm = "public-form";
    public const string Export = "export";
    public const string Room = "room";
    public const string Upload = "upload";

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<RequestLimitOptions>().BindConfiguration(RequestLimitOptions.Section);
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<RequestLimitOptions>>((limiter, configured) =>
        {
            var limits = configured.Value;
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = TellWhenToReturn;
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(General(limits), PasswordChecks(limits), Sheets(limits));
            limiter.AddPolicy(SignIn, context => Window(Address(context), limits.SignInPerMinute, TimeSpan.FromMinutes(1)));
            limiter.AddPolicy(Reset, context => Window(Address(context), limits.ResetPerHour, TimeSpan.FromHours(1)));
            limiter.AddPolicy(PublicForm, context => Window(Address(context), limits.PublicFormPerTenMinutes, TimeSpan.FromMinutes(10)));
            limiter.AddPolicy(Room, context => Window($"room {Address(context)}", limits.RoomPerMinute, TimeSpan.FromMinutes(1)));
            limiter.AddPolicy(Upload, context => Window($"upload {Caller(context)}", limits.UploadPerTenMinutes, TimeSpan.FromMinutes(10)));
            limiter.AddPolicy(Export, context => Window(Caller(context), limits.ExportPerHour, TimeSpan.FromHours(1)));
        });
    }

    private static PartitionedRateLimiter<HttpContext> General(RequestLimitOptions limits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            User(context) is null && IsRoom(context)
                ? RateLimitPartition.GetNoLimiter("room")
                : Window(Caller(context), User(context) is null ? limits.PerVisitorAndMinute : limits.PerUserAndMinute, TimeSpan.FromMinutes(1)));

    // A flood of password checks would otherwise starve everybody who is already in.
    private static PartitionedRateLimiter<HttpContext> PasswordChecks(RequestLimitOptions limits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName is SignIn or Reset
                ? RateLimitPartition.GetConcurrencyLimiter("password", _ => new ConcurrencyLimiterOptions
                {
                    PermitLimit = limits.SignInAtOnce,
                    QueueLimit = limits.SignInQueue,
                })
                : RateLimitPartition.GetNoLimiter(string.Empty));

    private static bool IsRoom(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Room;

    // A list as a file has its page's address, so it is told by what is asked of it.
    private static PartitionedRateLimiter<HttpContext> Sheets(RequestLimitOptions limits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            SheetRequest.IsAsked(context)
                ? Window(Caller(context), limits.ExportPerHour, TimeSpan.FromHours(1))
                : RateLimitPartition.GetNoLimiter(string.Empty));

    private static RateLimitPartition<string> Window(string caller, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(caller, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window });

    private static string Caller(HttpContext context) => User(context) ?? Address(context);

    private static string? User(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier);

    // One household has a /64 of IPv6, so single addresses of it are one caller.
    private static string Address(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.Loopback;
        return address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    private static ValueTask TellWhenToReturn(OnRejectedContext rejected, CancellationToken cancelled)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        rejected.HttpContext.Response.Headers.RetryAfter =
            Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
