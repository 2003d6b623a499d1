using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.PlaceRequests;

/// <summary>A typed request as the link in its mail shows it.</summary>
/// <param name="Token">The link's secret.</param>
/// <param name="Course">The course; null when it is no longer in the catalogue.</param>
/// <param name="People">First names of those it is for.</param>
public sealed record ConfirmRequestPage(string Token, PlaceCourse? Course, IReadOnlyList<string> People)
{
    public static Task<PlaceRequest?> FindAsync(PortalDb db, string token)
    {
        var hash = LinkKey.Hash(token);
        return PlaceLinks.Requests(db).SingleOrDefaultAsync(request => request.TokenHash == hash);
    }

    /// <summary>Null for a link that is none, is too old, or was used.</summary>
    public static async Task<ConfirmRequestPage?> LoadAsync(PortalDb db, string token)
    {
        var request = await FindAsync(db, token);
        return request?.Application is { } application && !request.IsOver(db.Clock.GetUtcNow().UtcDateTime)
            ? new ConfirmRequestPage(token, await PlaceCourse.LoadAsync(db, request.GroupId), [.. application.Applicants.Select(one => one.FirstName)])
            : null;
    }
}
