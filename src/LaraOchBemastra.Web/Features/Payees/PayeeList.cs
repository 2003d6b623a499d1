using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payees;

/// <param name="LeaderId">Whose sheet it leads to.</param>
/// <param name="Name">As in the register.</param>
/// <param name="HasNumber">Payroll knows whom to pay.</param>
/// <param name="Tax">None before she has entered anything.</param>
/// <param name="Account">Where the money goes.</param>
public sealed record PayeeRow(Guid LeaderId, string Name, bool HasNumber, TaxStatus? Tax, PayoutAccount? Account);

/// <summary>Whom payroll may have to pay. Those with protected identity stand in no list (rule R-PAYEE-3).</summary>
public sealed record PayeeList(string? Q, int Page, int Total, IReadOnlyList<PayeeRow> Rows)
{
    public static async Task<PayeeList> LoadAsync(PortalDb db, Viewer viewer, string? q, int page)
    {
        var mine = db.For(viewer);
        var details = mine.PaidDetails;
        var found = mine.PaidLeaders.Matching(q).Where(leader => !details.Any(one => one.LeaderId == leader.Id && one.IsProtected));
        var total = await found.CountAsync();
        page = PageNumbers.Within(page, total);
        var rows = await found.ByName().ThenBy(leader => leader.Id).OnPage(page)
            .Select(leader => new { leader.Id, leader.FirstName, leader.LastName }).ToListAsync();
        var ids = rows.ConvertAll(row => row.Id);

        // Columns only: no envelope is opened for a list.
        var known = await details.Where(one => ids.Contains(one.LeaderId))
            .Select(one => new { one.LeaderId, one.BirthYear, one.TaxStatus, one.AccountKind }).ToDictionaryAsync(one => one.LeaderId);
        return new PayeeList(q, page, total, rows.ConvertAll(row =>
        {
            var one = known.GetValueOrDefault(row.Id);
            return new PayeeRow(row.Id, $"{row.FirstName} {row.LastName}", one?.BirthYear is not null, one?.TaxStatus, one?.AccountKind);
        }));
    }
}
