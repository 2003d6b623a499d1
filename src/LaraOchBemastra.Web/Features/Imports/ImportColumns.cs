namespace LaraOchBemastra.Web.Features.Imports;

public enum ImportKind
{
    Courses = 1,
    Leaders = 2,
    Participants = 3,
}

/// <param name="Key">Its heading stands in the texts under <c>Column.Key</c>, and is read in all four languages.</param>
/// <param name="Needed">A file without it is not read.</param>
public sealed record ImportColumn(string Key, bool Needed = false);

/// <summary>The columns of each kind of file, in the order of its template.</summary>
public static class ImportColumns
{
    private static readonly ImportColumn[] Courses =
    [
        new("Title", Needed: true), new("Unit", Needed: true), new("Condition"), new("Audience"), new("Language"), new("Purpose"), new("FewestPlaces"),
        new("MostPlaces"), new("Form"), new("Place"), new("FirstDate"), new("Sessions"), new("DaysBetween"), new("Start"), new("End"),
    ];

    private static readonly ImportColumn[] Leaders =
    [
        new("FirstName", Needed: true), new("LastName", Needed: true), new("Kind", Needed: true), new("Unit", Needed: true), new("Email"),
        new("Phone"), new("Experience"), new("Condition"), new("AgreedOn"), new("TrainedOn"),
    ];

    private static readonly ImportColumn[] Participants =
        [new("Course", Needed: true), new("FirstName", Needed: true), new("Initial"), new("Relation")];

    public static IReadOnlyList<ImportColumn> Of(ImportKind kind) => kind switch
    {
        ImportKind.Courses => Courses,
        ImportKind.Leaders => Leaders,
        _ => Participants,
    };
}
