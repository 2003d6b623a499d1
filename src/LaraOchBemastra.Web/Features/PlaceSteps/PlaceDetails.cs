using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.PlaceSteps;

/// <summary>One person's place as her coordinator sees it: how it stands, how she is reached, what happened, what can be done.</summary>
public sealed record PlaceDetailsPage(Group Group, Enrolment One, PlaceRules Rules, DateOnly Today, TakeStep Form)
{
    private static readonly PlaceMove _asked = new(PlaceThrough.Coordinator, null, default, default, "-");

    /// <summary>The one she comes with, as long as both are on the list.</summary>
    public Enrolment? Other => One.PairId is null ? null
        : Group.Enrolments.FirstOrDefault(other => other.PairId == One.PairId && other.Id != One.Id && !other.State.IsOver());

    public bool IsMixed => Group.Audience == Audience.PatientsAndRelatives;

    /// <summary>The region asks for referrals, or keeps identity numbers.</summary>
    public bool UsesReferrals { get; init; }

    public bool HasLetter => One.State == EnrolmentState.Confirmed && One.LeftOn is null;

    public bool HadPlace => One.State is EnrolmentState.Confirmed or EnrolmentState.Completed || One.LeftOn is not null;

    public int? Position => Group.WaitingList(Rules).PositionOf(One);

    public IEnumerable<PlaceStep> History => One.Steps.OrderBy(step => step.Number);

    /// <summary>Steps that lead on and can be taken now, the likeliest first.</summary>
    public IReadOnlyList<PlaceChoice> Ahead => [.. new[] { PlaceChoice.Offer, PlaceChoice.Confirm, PlaceChoice.PutOnList, PlaceChoice.Complete }.Where(May)];

    /// <summary>What ends it; needs a reason.</summary>
    public PlaceChoice? End => May(PlaceChoice.Decline) ? PlaceChoice.Decline : May(PlaceChoice.Cancel) ? PlaceChoice.Cancel : null;

    /// <summary>Why the place cannot be offered now, where that is what one would do next.</summary>
    public Refusal? WhyNotOffer =>
        One.State is EnrolmentState.Requested or EnrolmentState.Waiting ? Group.WhyNotOffer(One.Id, Rules, Today) : null;

    public DateTime Local(DateTime utc) => LocalTime.FromUtc(utc, Group.TimeZone);

    /// <summary>Reading how somebody is reached leaves an audit row.</summary>
    public static async Task<PlaceDetailsPage?> LoadAsync(PortalDb db, Viewer viewer, Guid id, Guid enrolmentId, TakeStep form)
    {
        var group = await db.For(viewer).PlannedGroups.WithPlaces().AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id && one.Enrolments.Any(enrolment => enrolment.Id == enrolmentId));
        if (group is null)
        {
            return null;
        }

        db.Note(AuditAction.Read, nameof(Enrolment), enrolmentId, "place");
        await db.SaveChangesAsync();
        return new PlaceDetailsPage(
            group, group.Enrolments.Single(one => one.Id == enrolmentId), await PlacesOf.RulesAsync(db, group.RegionId), db.Clock.Today(group.TimeZone), form)
        {
            UsesReferrals = await db.For(viewer).ReferralSettings.AnyAsync(one => one.Requirement != ReferralRequirement.None || one.KeepsIdentityNumbers),
        };
    }

    private bool May(PlaceChoice choice) => TakeStep.WhyNot(choice, Group, One.Id, Rules, _asked with { Today = Today }) is null;
}
