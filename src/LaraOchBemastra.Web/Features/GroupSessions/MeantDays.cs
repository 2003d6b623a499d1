using System.Globalization;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.GroupSessions;

/// <summary>A holiday is asked about once, because those who come are told as soon as it is saved.</summary>
public static class MeantDays
{
    /// <summary>Whether the form asks for a closed day that was not shown before; the form remembers that it is shown now.</summary>
    public static bool Asks(ClosedDays calendar, TimedForm form, ModelStateDictionary state, Func<ClosedDay, string> sentence)
    {
        var day = form.Date!.Value;
        var meant = day.ToString("O", CultureInfo.InvariantCulture);
        if (form.MeantDay == meant || calendar.ByCalendar(day) is not { } closed)
        {
            return false;
        }

        state.Remove(nameof(form.MeantDay));
        form.MeantDay = meant;
        state.AddModelError(nameof(form.Date), sentence(closed));
        return true;
    }
}
