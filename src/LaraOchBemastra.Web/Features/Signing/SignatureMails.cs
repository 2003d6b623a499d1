using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Mail;

namespace LaraOchBemastra.Web.Features.Signing;

/// <summary>Asks those who were there and have not signed; the course goes by its code.</summary>
public static class SignatureMails
{
    public static async Task RemindAsync(PortalDb db, MailDesk desk, Group group, Session session, SessionLog log)
    {
        foreach (var leader in await MissingSigners.LoadAsync(db, log))
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["name"] = leader.Name,
                ["course"] = group.Code,
                ["date"] = MailDesk.Day(session.Date, leader.Language),
                ["link"] = desk.Link($"/sessions/{session.Id}", leader.Language),
            };
            await desk.AddAsync(MailKind.SignatureMissing, leader.Email, leader.Language, group.RegionId, values, group.Id);
        }
    }
}
