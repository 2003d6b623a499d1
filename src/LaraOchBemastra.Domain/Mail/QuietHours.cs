using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Mail;

/// <summary>Rule R-REMIND-2: nobody is reminded of anything between 20 and 7 o'clock where she lives.</summary>
public static class QuietHours
{
    public static readonly TimeOnly From = new(20, 0);
    public static readonly TimeOnly Until = new(7, 0);

    public static bool AreNow(DateTime nowUtc, string ianaZone)
    {
        var local = TimeOnly.FromDateTime(LocalTime.FromUtc(nowUtc, ianaZone));
        return local >= From || local < Until;
    }
}
