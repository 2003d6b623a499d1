using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Experts;

public sealed record ExpertRow(Guid Id, string Name, string Title, string Workplace, string Fields);

/// <summary>Found by field of knowledge, name or workplace.</summary>
public sealed record ExpertList(IReadOnlyList<ExpertRow> Rows, int Total, int Page, string? Q, bool Retired)
{
    public bool IsNarrow => !string.IsNullOrWhiteSpace(Q) || Retired;

    public static async Task<ExpertList> LoadAsync(PortalDb db, Viewer viewer, string? q, bool retired, int page)
    {
        var found = db.For(viewer).GuestExperts.Where(expert => expert.RetiredOn != null == retired).Matching(q);
        var total = await found.CountAsync();
        var shown = PageNumbers.Within(page, total);
        var rows = await found.ByName().ThenBy(expert => expert.Id).OnPage(shown)
            .Select(expert => new ExpertRow(expert.Id, expert.Name, expert.Title, expert.Workplace, expert.Fields)).ToListAsync();
        return new ExpertList(rows, total, shown, q, retired);
    }
}
