using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Claims;

/// <summary>A day whose log was corrected after the claim was filled in from it, beside what the log says now.</summary>
/// <param name="Day">As the claim has it.</param>
/// <param name="BeingCorrected">The correction is not signed yet.</param>
/// <param name="From">From when the log has her there; none when it has not.</param>
/// <param name="Until">Until when.</param>
public sealed record ChangedDay(ClaimDay Day, bool BeingCorrected, TimeOnly? From, TimeOnly? Until)
{
    public bool OtherTimes => From != Day.Start || Until != Day.End;

    public static async Task<IReadOnlyList<ChangedDay>> LoadAsync(PortalDb db, Viewer viewer, HonorariumClaim claim)
    {
        var wanted = claim.Days.Select(day => day.LogId).ToList();
        var logs = await db.For(viewer).SessionLogs.Where(log => wanted.Contains(log.Id))
            .Select(log => new
            {
                log.Id,
                log.Edition,
                log.State,
                Hers = log.Leaders.Where(one => one.LeaderId == claim.LeaderId && one.Present).Select(one => new { one.From, one.Until }).FirstOrDefault(),
            })
            .ToDictionaryAsync(log => log.Id);
        return
        [
            .. from day in claim.Days
               orderby day.Date
               let log = day.LogId is { } id ? logs.GetValueOrDefault(id) : null
               where log is not null && day.LogHasChanged(log.Edition)
               select new ChangedDay(day, log.State != LogState.Signed, log.Hers?.From, log.Hers?.Until),
        ];
    }
}
