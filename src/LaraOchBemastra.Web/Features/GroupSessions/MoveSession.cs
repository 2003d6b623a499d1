using System.Globalization;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.GroupSessions;

/// <summary>Another day or time for a session, and for those after it if wanted.</summary>
public sealed class MoveSession : TimedForm
{
    public bool Rest { get; set; }

    /// <summary>Dates the sessions were shown to go to; they are moved only when that is still so.</summary>
    public string Shown { get; set; } = string.Empty;

    /// <summary>Where all of them would go.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SessionShift> Shifts { get; set; } = [];

    public static string Shows(IEnumerable<SessionShift> shifts) =>
        string.Join(' ', shifts.Select(shift => string.Create(CultureInfo.InvariantCulture, $"{shift.To.Date:yyyyMMdd}{shift.To.Start:HHmm}{shift.To.End:HHmm}")));
}

public sealed class MoveSessionValidator : TimedFormValidator<MoveSession>;
