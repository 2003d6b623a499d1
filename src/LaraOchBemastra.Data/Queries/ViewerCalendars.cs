using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Calendar addresses: one's own, and those of courses whose inside one sees.</summary>
public sealed partial class ViewerData
{
    public IQueryable<CalendarLink> CalendarLinks => db.Set<CalendarLink>().Where(link =>
        link.AccountId == viewer.AccountId || Inner.Any(group => group.Id == link.GroupId));
}
