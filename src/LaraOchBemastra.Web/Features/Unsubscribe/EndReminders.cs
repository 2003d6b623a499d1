namespace LaraOchBemastra.Web.Features.Unsubscribe;

/// <summary>Whether reminders go to the address of the link, without telling which it is.</summary>
public sealed record EndReminders(string Token, string? Region, bool Stopped);
