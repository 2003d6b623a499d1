using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>What waits for one who leads: sessions to log, and for the experienced leader sessions to be paid for.</summary>
internal static class LeaderTasks
{
    private const int DaysTold = 30;

    public static async Task<IReadOnlyList<Waiting>> LoadAsync(PortalDb db, Viewer viewer)
    {
        List<Waiting> lines = [.. await SignatureTasks.OfLeaderAsync(db, viewer)];
        if (await Data.Queries.Agreements.AwaitedAsync(db, viewer))
        {
            lines.Add(new Waiting("Wait.Agreement", [], "Act.Read", "/agreement"));
        }

        if (!viewer.Has(Role.Coordinator))
        {
            ChecklistOwner[] own = viewer.Has(Role.StaffLeader) ? [ChecklistOwner.StaffLeader] : [ChecklistOwner.ExperiencedLeader];
            lines.AddRange(await CourseTasks.LateAsync(db, viewer, db.For(viewer).LedGroups, own));
        }

        var sent = await SentQuestions.LoadAsync(db, db.For(viewer).LedGroups, StartPage.MostLines);
        lines.AddRange(sent.Select(row => new Waiting(row.Count == 1 ? "Wait.SentInOne" : "Wait.SentIn", [row.Title, row.Count], "Act.Questions", $"/groups/{row.GroupId}/topics")));
        var lost = await LostGuests.Of(db, db.For(viewer).LedGroups).OrderBy(session => session.StartsUtc).Take(StartPage.MostLines)
            .Select(session => new { session.GroupId, session.Group.Title, session.Number, session.Date }).ToListAsync();
        lines.AddRange(lost.Select(row => new Waiting("Wait.LostGuest", [row.Title, row.Number, row.Date], "Act.Questions", $"/groups/{row.GroupId}/topics")));
        if (!viewer.May(Permission.FileClaims))
        {
            return lines;
        }

        // Gone by itself once it has been seen for a while, returned for as long as it waits.
        var lately = db.Clock.GetUtcNow().UtcDateTime.AddDays(-DaysTold);
        var unpaid = db.For(viewer).OwnUnpaidClaims;
        var back = await db.For(viewer).OwnClaims
            .Where(claim => (claim.State == ClaimState.Returned && claim.StartedBy == null)
                || (claim.State == ClaimState.Rejected && claim.StoppedAt >= lately) || unpaid.Any(one => one.Id == claim.Id))
            .OrderBy(claim => claim.ReturnedAt).ThenBy(claim => claim.Number)
            .Take(StartPage.MostLines).Select(claim => new { claim.Id, claim.Number, claim.State }).ToListAsync();
        lines.AddRange(back.Select(claim => new Waiting(
            claim.State switch { ClaimState.Returned => "Wait.Returned", ClaimState.Rejected => "Wait.Rejected", _ => "Wait.Unpaid" },
            [claim.Number],
            claim.State == ClaimState.Returned ? "Act.Mend" : "Act.Read",
            $"/claims/{claim.Id}")));
        var corrected = await db.For(viewer).OwnClaims
            .Where(claim => claim.StartedBy != null && (claim.State == ClaimState.Submitted || claim.State == ClaimState.Reviewed || claim.State == ClaimState.Attested))
            .OrderBy(claim => claim.SubmittedAt).Take(StartPage.MostLines)
            .Select(claim => new { claim.Id, Minor = claim.Lines.Sum(line => line.Amount.Minor) }).ToListAsync();
        lines.AddRange(corrected.Select(claim => new Waiting("Wait.CorrectionForYou", [new Money(claim.Minor)], "Act.Read", $"/claims/{claim.Id}")));
        var claimable = await ClaimableActivities.LoadAsync(db, viewer);
        lines.AddRange(claimable.Where(course => course.Unit.PaysHonoraria).Take(StartPage.MostLines).Select(course =>
            new Waiting(course.Activities.Count == 1 ? "Wait.ClaimableOne" : "Wait.Claimable", [course.Group.Title, course.Activities.Count], "Act.Claim", "/claims")));
        return lines;
    }
}
