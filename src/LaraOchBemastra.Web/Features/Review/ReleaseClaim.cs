using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>It goes on from where it stood.</summary>
public sealed class ReleaseClaim
{
    public Guid? Version { get; set; }

    public Task<Passage?> ReleaseAsync(PortalDb db, Viewer viewer, Guid id) => AtGate.DoAsync(
        db,
        viewer,
        id,
        Version,
        (claim, coLeader) => claim.WhyNotRelease(viewer.AccountId, coLeader),
        (claim, coLeader, _) =>
        {
            claim.Release(viewer.AccountId, coLeader);
            return Task.CompletedTask;
        });
}
