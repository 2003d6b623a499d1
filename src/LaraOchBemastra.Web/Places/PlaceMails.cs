using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;

namespace LaraOchBemastra.Web.Places;

/// <summary>
/// Tells those who asked for a place how it stands. The course goes by its code, and a mail speaks of nobody but its
/// receiver: who asked for two gets one mail, and reads the rest behind her link.
/// </summary>
public sealed class PlaceMails(PortalDb db, MailDesk desk)
{
    /// <summary>The link by which a request that was just typed becomes one.</summary>
    public Task AskToConfirmAsync(Group group, PlaceApplication application, string token)
    {
        var first = application.Applicants[0];
        var values = Values(group, first.FirstName, desk.Link($"/place-requests/{token}", application.Language));
        values["days"] = PlaceRequest.DaysKept.ToString(CultureInfo.InvariantCulture);
        return desk.AddAsync(MailKind.PlaceRequestTyped, first.Email, application.Language, group.RegionId, values, group.Id);
    }

    /// <summary>The news of the step each of them just took; none to one who took it herself with a no.</summary>
    public async Task TellAsync(Group group, IEnumerable<Enrolment> people)
    {
        foreach (var one in people)
        {
            if (NewsOf(one) is { } kind)
            {
                await SendAsync(group, one, kind);
            }
        }
    }

    /// <summary>A link to a place, for one who lost hers.</summary>
    public Task SendLinkAsync(Group group, Enrolment one) => SendAsync(group, one, MailKind.PlaceLink);

    private async Task SendAsync(Group group, Enrolment one, MailKind kind)
    {
        if (one.Contact?.Email is not { } email)
        {
            return;
        }

        // One who was added by hand has chosen none; the course's is the likeliest.
        var language = one.Language.Length > 0 ? one.Language : group.Language;
        var values = Values(group, one.FirstName, desk.Link($"/my-place/{PlaceLinks.Add(db, one.Id)}", language));
        if (one.AnswerBy is { } day)
        {
            values["date"] = MailDesk.Day(day, language);
        }

        // With a place comes the calendar of its sessions.
        await desk.AddAsync(kind, email, language, group.RegionId, values, group.Id, calendar: kind == MailKind.PlaceConfirmed);
    }

    private static Dictionary<string, string> Values(Group group, string firstName, string link) => new(StringComparer.Ordinal)
    {
        ["name"] = firstName,
        ["course"] = group.Code,
        ["link"] = link,
    };

    private static MailKind? NewsOf(Enrolment one) => (one.State, one.Steps[^1].Through) switch
    {
        (EnrolmentState.Requested, _) => MailKind.PlaceReceived,
        (EnrolmentState.Offered, _) => MailKind.PlaceOffered,
        (EnrolmentState.Confirmed, _) => MailKind.PlaceConfirmed,
        (EnrolmentState.Waiting, _) => MailKind.PlaceWaiting,
        (EnrolmentState.Declined, PlaceThrough.Coordinator) => MailKind.PlaceDeclined,
        (EnrolmentState.Declined, PlaceThrough.Itself) => MailKind.PlaceOfferEnded,
        (EnrolmentState.Cancelled, PlaceThrough.Coordinator) => MailKind.PlaceCancelled,
        _ => null,
    };
}
