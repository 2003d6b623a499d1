using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// By what a participant's link knows its own questions again (rule R-TOPIC-5). It is made from the link itself, of which the
/// store has another hash only: whoever reads the whole store cannot tell which link, and so which person, sent a question.
/// </summary>
public static class SenderMarks
{
    public static string Of(string token) => Base64Url.EncodeToString(Keyed(token, "questions"));

    /// <summary>Under what the forms of the page are kept; likewise not to be led back.</summary>
    public static Guid OwnerOf(string token) => new(Keyed(token, "question forms").AsSpan(0, 16));

    /// <summary>Questions this link sent and the pair has not taken in.</summary>
    public static IQueryable<Topic> Topics(PortalDb db, Enrolment place, string token)
    {
        var mark = Of(token);
        return db.Set<Topic>().Where(topic => topic.GroupId == place.GroupId && topic.SenderMark == mark);
    }

    public static async Task<bool> WithdrawAsync(PortalDb db, Enrolment place, string token, Guid topicId)
    {
        if (await Topics(db, place, token).SingleOrDefaultAsync(topic => topic.Id == topicId) is not { } topic)
        {
            return false;
        }

        db.Remove(topic);
        return true;
    }

    /// <summary>When the course's first session begins; nothing when none is planned.</summary>
    public static Task<DateTime?> FirstStartAsync(PortalDb db, Enrolment place) => db.Set<Group>().Where(group => group.Id == place.GroupId)
        .SelectMany(group => group.Sessions).Where(session => session.State == SessionState.Planned)
        .MinAsync(session => (DateTime?)session.StartsUtc);

    private static byte[] Keyed(string token, string purpose) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(purpose));
}
