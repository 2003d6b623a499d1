namespace LaraOchBemastra.Domain.Mail;

public static class MailKinds
{
    private const int FirstReminder = 10;
    private const int LastReminder = 19;

    /// <summary>
    /// Rule R-MAIL-3: reminders can be ended by the one who gets them. What changes somebody's evening, place or account is
    /// told whether she wants it or not.
    /// </summary>
    public static bool CanBeStopped(this MailKind kind) => (int)kind is >= FirstReminder and <= LastReminder;
}
