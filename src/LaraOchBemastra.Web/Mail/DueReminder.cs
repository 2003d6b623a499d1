using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Somebody who is to be told something, once for the occasion.</summary>
/// <param name="Kind">What is told.</param>
/// <param name="ThingId">What it is about: a session, a visit, an account, a course.</param>
/// <param name="ReceiverId">Who is told.</param>
/// <param name="Occasion">The date or year; the same thing may be told again on another.</param>
/// <param name="To">Her address.</param>
/// <param name="Language">Her language.</param>
/// <param name="GroupId">The course, for its mail log.</param>
/// <param name="Values">What fills the text; asked inside the unit that writes the mail, as it may make a link.</param>
public sealed record DueReminder(
    MailKind Kind, Guid ThingId, Guid ReceiverId, string Occasion, string To, string Language, Guid? GroupId, Func<Task<Dictionary<string, string>>> Values);

/// <summary>The region a round is for, with its rules and its time.</summary>
public sealed record ReminderRegion(Region Region, ReminderRules Rules, DateOnly Today, DateTime NowUtc);
