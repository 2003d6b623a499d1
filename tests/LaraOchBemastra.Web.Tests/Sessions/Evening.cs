using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sessions;

/// <summary>The demo's evenings, and what is stored of them.</summary>
internal static class Evening
{
    public static Task<Guid> SessionAsync(this PortalHost host, string course, int number)
    {
        var groupId = DemoIds.Group(course);
        return host.ReadAsync(db => db.Everything.Groups.Where(group => group.Id == groupId)
            .SelectMany(group => group.Sessions).Where(session => session.Number == number)
            .Select(session => session.Id).SingleAsync());
    }

    public static Task<SessionLog?> LogAsync(this PortalHost host, Guid sessionId) => host.ReadAsync(db => db.Everything.SessionLogs
        .Include(log => log.Leaders).Include(log => log.Attendances).AsSplitQuery()
        .SingleOrDefaultAsync(log => log.SessionId == sessionId));

    public static Task<Dictionary<string, Guid>> PeopleAsync(this PortalHost host, string course)
    {
        var groupId = DemoIds.Group(course);
        return host.ReadAsync(db => db.Everything.Groups.Where(group => group.Id == groupId)
            .SelectMany(group => group.Enrolments).ToDictionaryAsync(one => one.FirstName, one => one.Id));
    }

    /// <summary>Posts what no browser would, with the page's own token.</summary>
    public static async Task<HttpResponseMessage> PostAsync(this Visitor visitor, string page, string address, params (string Name, string Value)[] fields)
    {
        var served = await visitor.OpenAsync(page);
        var token = served.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? string.Empty;
        using var content = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(new("__RequestVerificationToken", token)));
        return await visitor.Client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    public static bool IsRefusedOrShownAgain(this HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.OK or HttpStatusCode.Conflict;
}
