using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>Whose names stand under the log, and what the one who looks may do about it.</summary>
public sealed record LogSigning
{
    public static readonly LogSigning Nothing = new();

    public Guid SessionId { get; init; }

    public Guid Version { get; init; }

    public IReadOnlyList<SignedLine> Signed { get; init; } = [];

    /// <summary>Names of those who were there and have not signed.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public DateOnly? RemindedOn { get; init; }

    public bool MaySign { get; init; }

    public bool MaySendBack { get; init; }

    public bool MayRemind { get; init; }

    public bool MaySignFor { get; init; }

    /// <summary>Why the coordinator may not sign yet; none for others, and when she may.</summary>
    public Refusal? WhyNotSignFor { get; init; }

    public bool MayConfirm { get; init; }

    public bool MayCorrect { get; init; }

    /// <summary>Only the one who led has signed: her presence does not count yet.</summary>
    public bool LacksWitness { get; init; }

    public IReadOnlyList<int> Editions { get; init; } = [];

    public static async Task<LogSigning> LoadAsync(PortalDb db, Viewer viewer, LogRoom room, bool leads)
    {
        if (room.Log is not { } log)
        {
            return Nothing;
        }

        var today = db.Clock.Today(room.Session.TimeZone);
        var names = await db.NamesAsync(log.CurrentSignatures.Select(one => (Guid?)one.AccountId));
        var coordinates = viewer.May(Permission.PlanGroups) && await db.For(viewer).PlannedGroups.AnyAsync(group => group.Id == room.Group.Id);
        var settings = await db.For(viewer).LogSettings.AsNoTracking().SingleOrDefaultAsync() ?? new LogSettings(viewer.RegionId);
        var half = log.State == LogState.HalfSigned;
        var signer = new LogSigner(viewer.LeaderId ?? Guid.Empty, viewer.AccountId);
        var signed = log.CurrentSignatures.Select(one => one.LeaderId).ToHashSet();
        var whyNotSignFor = coordinates && half ? log.WhyNotSignFor(viewer.AccountId, settings, today) : null;
        var maySign = leads && half && log.WhyNotSign(signer, room.Session.Date, today) is null;
        return new LogSigning
        {
            SessionId = room.Session.Id,
            Version = log.Version,
            Signed = [.. log.CurrentSignatures.OrderBy(one => one.AtUtc)
                .Select(one => new SignedLine(
                    one.Kind, names.GetValueOrDefault(one.AccountId, string.Empty), LocalTime.FromUtc(one.AtUtc, room.Session.TimeZone), one.Reason))],
            Missing = half
                ? [.. room.Leaders.Where(leader => log.Leaders.Any(row => row.Present && row.LeaderId == leader.Id) && !signed.Contains(leader.Id)).Select(leader => leader.Name)]
                : [],
            RemindedOn = half ? log.RemindedOn : null,
            MaySign = maySign,
            MaySendBack = leads && half,
            MayRemind = !maySign && (leads || coordinates) && half && log.WhyNotRemind() is null,
            MaySignFor = coordinates && half && whyNotSignFor is null,
            WhyNotSignFor = whyNotSignFor,
            MayConfirm = (leads || coordinates) && log.WhyNotConfirm(viewer.AccountId) is null,
            MayCorrect = leads && log.State == LogState.Signed,
            LacksWitness = log.State == LogState.Signed && !log.IsWitnessed && log.Outcome != SessionOutcome.Cancelled,
            Editions = [.. log.Editions.Select(one => one.Number).Order()],
        };
    }
}

/// <param name="Kind">In what capacity.</param>
/// <param name="Name">Of the account.</param>
/// <param name="At">Local time.</param>
/// <param name="Reason">The coordinator's; empty for others.</param>
public sealed record SignedLine(SignatureKind Kind, string Name, DateTime At, string Reason);
