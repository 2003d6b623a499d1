using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Agreements;

/// <summary>The agreement that holds, for the leader to read and accept.</summary>
public sealed class OwnAgreement
{
    /// <summary>The version that was read.</summary>
    public int Number { get; set; }

    [BindNever]
    [ValidateNever]
    public AgreementText Text { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public AgreementAcceptance? Accepted { get; set; }

    [BindNever]
    public bool IsRequired { get; set; }

    [BindNever]
    public Country Country { get; set; }

    /// <summary>Somebody wrote a newer text while this one was read, or it was accepted already.</summary>
    public Refusal? WhyNot(int read) =>
        Accepted is not null ? LeaderRefusals.AgreementAccepted(Text.Number)
        : read != Text.Number ? LeaderRefusals.AgreementRenewed(Text.Number)
        : null;

    /// <summary>Null where the region offers none, or the one who looks is no leader.</summary>
    public static async Task<OwnAgreement?> LoadAsync(PortalDb db, Viewer viewer)
    {
        var use = (await db.PlanningSettingsAsync(viewer.RegionId)).Agreement;
        if (use == AgreementUse.Off || viewer.LeaderId is not { } leaderId || await db.AgreementAsync(viewer.RegionId) is not { } text)
        {
            return null;
        }

        return new OwnAgreement
        {
            Number = text.Number,
            Text = text,
            Accepted = await db.For(viewer).AgreementAcceptances.AsNoTracking().FirstOrDefaultAsync(one => one.LeaderId == leaderId && one.AgreementTextId == text.Id),
            IsRequired = use == AgreementUse.Required,
            Country = await db.For(viewer).Regions.Select(region => region.Country).SingleAsync(),
        };
    }
}
