namespace LaraOchBemastra.Domain.Mail;

/// <summary>
/// What a mail is about. Each has its default text in MailText (<c>Kind.Name</c>, <c>Kind.Subject</c>, <c>Kind.Body</c>),
/// which a region may replace by its own. Numbers by area: accounts 1, reminders 10, sessions 20, guest experts 30, places
/// 40, attendance 60, questions 70, logs 80, planning 90, templates 100, schedule 110.
/// </summary>
public enum MailKind
{
    Invitation = 1,
    PasswordReset = 2,
    PasswordChanged = 3,

    /// <summary>To the public: says of no course and no condition what was asked about.</summary>
    InterestConfirm = 90,
    InterestMet = 91,
    LeaderInterestConfirm = 92,
}
