using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LaraOchBemastra.Web.Setup;

/// <summary>How much, and how slowly, a caller may send. Pages that take files raise the body's limit by attribute.</summary>
public static class KestrelLimits
{
    public const long BodyBytes = 1024 * 1024;
    public const int FormFields = 512;
    private const int HeaderBytes = 32 * 1024;
    private const int FormKeyLength = 256;
    private const double SlowestBytesPerSecond = 240;

    public static void AddKestrelLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = BodyBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesPerSecond, TimeSpan.FromSeconds(5));
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            // A session log of a large group is the longest form: a few fields for each person and question.
            form.ValueCountLimit = FormFields;
            form.KeyLengthLimit = FormKeyLength;
            form.ValueLengthLimit = (int)BodyBytes;
            form.MultipartBodyLengthLimit = BodyBytes;
        });
    }
}
