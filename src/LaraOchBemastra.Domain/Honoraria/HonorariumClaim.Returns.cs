using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// Back to the payee: the whole claim, or some of its lines while the rest goes on.
public sealed partial class HonorariumClaim
{
    /// <summary>
    /// The one who may stand at the next gate may send the claim back instead; so may the reviewer until it is attested.
    /// </summary>
    public Refusal? WhyNotReturn(Guid account, bool coLeaderMayReview, string reason)
    {
        if (!State.MayBecome(ClaimState.Returned))
        {
            return HonorariaRefusals.NotReturnable();
        }

        return WhyNotStop(account, coLeaderMayReview)
            ?? (string.IsNullOrWhiteSpace(reason) ? HonorariaRefusals.ReturnReasonMissing() : null);
    }

    /// <summary>Back to the payee; a review that was made is undone and has to be made again.</summary>
    public void Return(Guid account, bool coLeaderMayReview, string reason, DateTime now)
    {
        Refusal.Guard(WhyNotReturn(account, coLeaderMayReview, reason));
        _parties.RemoveAll(party => party.Part == ClaimPart.Reviewer);
        foreach (var coLeader in _parties.Where(party => party.Part == ClaimPart.CoLeaderReviewer))
        {
            coLeader.Part = ClaimPart.CoLeader;
        }

        Move(ClaimState.Returned);
        (ReviewedBy, ReviewedAt) = (null, null);
        (ControlledBy, ControlledAt, ControlNote) = (null, null, string.Empty);
        (ReturnedBy, ReturnedAt, ReturnedReason) = (account, now, reason.Trim());
    }

    public Refusal? WhyNotReturnLines(Guid account, bool coLeaderMayReview, string reason, IReadOnlyCollection<Guid> lines)
    {
        if (WhyNotReturn(account, coLeaderMayReview, reason) is { } refusal)
        {
            return refusal;
        }

        if (lines.Count == 0 || lines.Any(id => !_lines.Exists(line => line.Id == id)))
        {
            return HonorariaRefusals.LineUnknown();
        }

        return Origin == ClaimOrigin.Correction ? HonorariaRefusals.CorrectionIsWhole() : null;
    }

    /// <summary>
    /// Rule R-CLAIM-8: the chosen lines go back in a claim of their own, in the state Returned, and the rest stays where it
    /// is. A day whose honorarium or whose every line was chosen goes with them and takes its session along; of another day
    /// the new claim only borrows the date, so that a session is still taken once.
    /// </summary>
    /// <param name="account">Who sends them back.</param>
    /// <param name="coLeaderMayReview">The region's choice.</param>
    /// <param name="reason">What has to be put right.</param>
    /// <param name="lines">Keys of the chosen lines.</param>
    /// <param name="number">Of the new claim.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">A fixed key for seeding.</param>
    /// <returns>The new claim; none when every line was chosen and the claim itself went back.</returns>
    public HonorariumClaim? ReturnLines(
        Guid account, bool coLeaderMayReview, string reason, IReadOnlyCollection<Guid> lines, string number, DateTime now, Guid? id = null)
    {
        Refusal.Guard(WhyNotReturnLines(account, coLeaderMayReview, reason, lines));
        var chosen = WithTheirDays(lines);
        if (chosen.Count == _lines.Count)
        {
            Return(account, coLeaderMayReview, reason, now);
            return null;
        }

        var split = Follower(ClaimOrigin.SplitOff, number, id);
        foreach (var ofDay in chosen.GroupBy(line => line.ClaimDayId).ToList())
        {
            split.TakeOver(this, Day(ofDay.Key)!, [.. ofDay]);
        }

        foreach (var claim in new[] { this, split })
        {
            claim.DidLosePay = claim._lines.Exists(line => line.Kind == ClaimLineKind.LostEarnings);
            (claim.ReturnedBy, claim.ReturnedAt, claim.ReturnedReason) = (account, now, reason.Trim());
        }

        (split.CreatedAt, split.SubmittedAt, split.State) = (now, SubmittedAt, ClaimState.Returned);
        return split;
    }

    // An honorarium rests on the times of its day, and so do the journeys of the day; a journey goes with its taxable part.
    private List<ClaimLine> WithTheirDays(IReadOnlyCollection<Guid> chosen)
    {
        var whole = _lines.Where(line => line.Kind == ClaimLineKind.Honorarium && chosen.Contains(line.Id)).Select(line => line.ClaimDayId).ToHashSet();
        var journeys = _lines.Where(line => chosen.Contains(line.Id)).Select(line => line.PartOfLineId ?? line.Id).ToHashSet();
        return _lines.FindAll(line => whole.Contains(line.ClaimDayId) || journeys.Contains(line.PartOfLineId ?? line.Id));
    }

    private HonorariumClaim Follower(ClaimOrigin origin, string number, Guid? id)
    {
        var follower = new HonorariumClaim(id ?? Guid.CreateVersion7())
        {
            RegionId = RegionId,
            OrganisationId = OrganisationId,
            UnitId = UnitId,
            GroupId = GroupId,
            CourseCode = CourseCode,
            LeaderId = LeaderId,
            PayeeAccountId = PayeeAccountId,
            PayeeName = PayeeName,
            CostCentre = CostCentre,
            ActivityCode = ActivityCode,
            Currency = Currency,
            Waived = Waived,
            Number = number,
            Origin = origin,
            FollowsId = Id,
        };
        follower._parties.AddRange(_parties
            .Where(party => party.Part is ClaimPart.Payee or ClaimPart.CoLeader or ClaimPart.CoLeaderReviewer)
            .Select(party => new ClaimParty(follower.Id, party.AccountId, party.Part == ClaimPart.Payee ? ClaimPart.Payee : ClaimPart.CoLeader)));
        return follower;
    }

    private void TakeOver(HonorariumClaim from, ClaimDay day, List<ClaimLine> lines)
    {
        if (lines.Count == from._lines.Count(line => line.ClaimDayId == day.Id))
        {
            from._days.Remove(day);
            day.ClaimId = Id;
        }
        else
        {
            day = ClaimDay.Borrow(Id, day);
        }

        _days.Add(day);
        from._lines.RemoveAll(lines.Contains);
        from.HandOverEvidence(this, lines);
        lines.ForEach(line => line.MoveTo(Id, day.Id));
        _lines.AddRange(lines);
    }
}
