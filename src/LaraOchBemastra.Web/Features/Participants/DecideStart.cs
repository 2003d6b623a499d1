using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Participants;

/// <summary>The day on which it is decided whether a course starts with those who have a place.</summary>
public sealed class DecideStart
{
    [BindNever]
    public Guid GroupId { get; set; }

    public DateOnly? DecideBy { get; set; }

    public Guid Version { get; set; }
}
