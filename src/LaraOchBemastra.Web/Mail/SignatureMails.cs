using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Asks those who were there and have not signed; the course goes by its code.</summary>
public static class SignatureMails
{
    /// <returns>How many there were to ask.</returns>
    public static async Task<int> RemindAsync(PortalDb db, MailDesk desk, Group group, Session session, SessionLog log)
    {
        var missing = await MissingSigners.LoadAsync(db, log);
        foreach (var leader in missing)
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

        return missing.Count;
    }
}
