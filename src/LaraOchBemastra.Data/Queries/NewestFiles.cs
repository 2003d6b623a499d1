using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Queries;

public static class NewestFiles
{
    /// <summary>Each file once: of the list only what it says today.</summary>
    public static IQueryable<RunFile> Newest(this IQueryable<RunFile> files) => files.Where(file => file.Name != RunFile.ListName
        || !files.Any(newer => newer.RunId == file.RunId && newer.Name == file.Name && newer.Edition > file.Edition));
}
