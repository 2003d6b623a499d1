using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What a region has decided of planning and agreements; a region that decided nothing has the usual.</summary>
public static class PlanningRules
{
    public static async Task<PlanningSettings> PlanningSettingsAsync(this PortalDb db, Guid regionId) =>
        await db.Set<PlanningSettings>().AsNoTracking().SingleOrDefaultAsync(settings => settings.RegionId == regionId)
        ?? new PlanningSettings(regionId);

    /// <summary>What an address is found by, however it is written; keyed, because it stands beside an illness.</summary>
    public static string AddressKey(this PortalDb db, string email) => db.Cipher.Fingerprint(email.Trim().ToUpperInvariant(), "address");

    /// <summary>The agreement that holds in a region, if it has one.</summary>
    public static Task<AgreementText?> AgreementAsync(this PortalDb db, Guid regionId) =>
        db.Set<AgreementText>().AsNoTracking().Where(text => text.RegionId == regionId).OrderByDescending(text => text.Number).FirstOrDefaultAsync();
}
