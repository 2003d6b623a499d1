namespace LaraOchBemastra.Domain.Common;

/// <summary>Something found and ordered by its name, in the alphabet of its region.</summary>
public interface INamed
{
    Guid RegionId { get; }

    /// <summary>What it is ordered by: a person by the last name first.</summary>
    string SortName { get; }

    /// <summary>What a search looks in.</summary>
    string SearchName { get; }
}
