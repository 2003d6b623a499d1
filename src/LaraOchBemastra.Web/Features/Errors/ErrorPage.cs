using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Web.Features.Errors;

/// <summary>What an error page says.</summary>
/// <param name="Kind">Which of the pages: 400, 403, 404, 409, 429, 500, 503.</param>
/// <param name="Reference">The number to read out to those who have the log.</param>
/// <param name="Refusal">The rule that said no, when that is what happened.</param>
public sealed record ErrorPage(int Kind, string Reference, Refusal? Refusal)
{
    private static readonly int[] Kinds = [400, 403, 404, 409, 429, 500, 503];

    /// <summary>The page for a status: its own, or that of its hundred.</summary>
    public static ErrorPage For(int status, string reference, Exception? thrown) =>
        new(KindOf(status), reference, (thrown as RefusedException)?.Refusal);

    private static int KindOf(int status) => status switch
    {
        _ when Kinds.Contains(status) => status,
        405 or 410 => 404,
        >= 500 => 500,
        _ => 400,
    };
}
