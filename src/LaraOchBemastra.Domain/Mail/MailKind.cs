namespace LaraOchBemastra.Domain.Mail;

/// <summary>
/// What a mail is about. Each has its default text in MailText (<c>Kind.Name</c>, <c>Kind.Subject</c>, <c>Kind.Body</c>),
/// which a region may replace by its own. Numbers by area: accounts 1, reminders 10, sessions 20, guest experts 30, places
/// 40, attendance 60, questions 70, logs 80, planning 90, templates 100, schedule 110, payment 120.
/// </summary>
public enum MailKind
{
    Invitation = 1,
    PasswordReset = 2,
    PasswordChanged = 3,
    SignatureMissing = 80,

    /// <summary>To the public: says of no course and no condition what was asked about.</summary>
    InterestConfirm = 90,
    InterestMet = 91,
    LeaderInterestConfirm = 92,

    /// <summary>The link by which a typed place request is confirmed; the only mail to an address nobody has vouched for.</summary>
    PlaceRequestTyped = 40,
    PlaceReceived = 41,
    PlaceOffered = 42,
    PlaceConfirmed = 43,
    PlaceWaiting = 44,
    PlaceDeclined = 45,
    PlaceOfferEnded = 46,
    PlaceCancelled = 47,
    PlaceLink = 48,

    SessionReminder = 10,
    LeaderSessionReminder = 11,
    GuestReminder = 12,
    AccountReminder = 13,
    LogReminder = 14,

    /// <summary>In December, to the coordinator: the year's sessions without a log.</summary>
    YearReminder = 15,
    ChecklistReminder = 16,
    ClaimReminder = 17,

    SessionsMoved = 20,
    SessionsCancelled = 21,
    SessionsRestored = 22,

    /// <summary>The whole course, to those who lead it or have a place.</summary>
    CourseCancelled = 23,

    /// <summary>The same, to those who asked for a place and have none.</summary>
    CourseCancelledWaiting = 24,
    SubstituteChosen = 25,
    SubstituteEnded = 26,

    /// <summary>One more session, or one that makes up for another, of a course that people have places in.</summary>
    SessionsAdded = 27,

    GuestInvitation = 30,
    GuestSessionMoved = 31,
    GuestNotNeeded = 32,

    /// <summary>To those who asked: the questions are back in the plan.</summary>
    GuestDeclined = 33,

    /// <summary>Of a claim: a link and nothing else, no course, no amount, no reason.</summary>
    ClaimReturned = 120,
    ClaimRejected = 121,

    /// <summary>Somebody else has begun a correction of what was paid.</summary>
    ClaimCorrected = 122,
    PaymentRefused = 123,
}
