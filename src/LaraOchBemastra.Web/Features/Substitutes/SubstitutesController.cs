using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Substitutes;

/// <summary>Who leads a single session when one of the course's leaders cannot.</summary>
[Needs(Permission.ChooseLeaders)]
public sealed class SubstitutesController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, SubstituteMails mails, IStringLocalizer<SubstitutesText> text)
    : SessionFormController(db, viewer, sentences)
{
    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/substitute")]
    public Task<IActionResult> ChooseSubstitute(Guid id, Guid session, Guid? @for)
    {
        ModelState.Clear();
        return ShowAsync(id, session, (group, _) => new ChooseSubstitute
        {
            // Nobody named: the first whose place nobody takes yet.
            For = (group.Leaders.FirstOrDefault(seat => seat.LeaderId == @for) ?? group.Leaders.OrderBy(seat => seat.Kind)
                .FirstOrDefault(seat => group.Substitutes.All(one => one.SessionId != session || one.ForLeaderId != seat.LeaderId)))?.LeaderId,
        });
    }

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/substitute")]
    public Task<IActionResult> ChooseSubstitute(Guid id, Guid session, ChooseSubstitute form) =>
        ChangeAsync(id, session, form, text["Chosen"], async group =>
        {
            var region = await Db.For(Viewer).Regions.AsNoTracking().SingleAsync();
            var who = (await Candidates.OfferedAsync(Db, Viewer, group)).FirstOrDefault(one => one.Leader.Id == form.Who);
            Refusal.Guard(who is null ? GroupRefusals.LeaderNotForThisCourse() : null);
            var before = SubstituteAt(group, session, form.For);
            group.LetSubstitute(region, session, form.For!.Value, who!, await OthersAsync(group, session, form.For.Value));
            await mails.ChangedAsync(group, session, before, who!.Leader.Id);
        });

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/substitute/end")]
    public Task<IActionResult> EndSubstitution(Guid id, Guid session, EndSubstitution form) =>
        ChangeAsync(id, session, form, text["Ended"], async group =>
        {
            Refusal.Guard(group.WhyNotCancel());
            var before = SubstituteAt(group, session, form.For);
            group.EndSubstitution(session, form.For ?? Guid.Empty);
            await mails.ChangedAsync(group, session, before, after: null);
        });

    protected override async Task DressAsync(SessionForm form, Group group, Session? session)
    {
        await base.DressAsync(form, group, session);
        if (form is ChooseSubstitute choose)
        {
            await OfferAsync(choose, group, session!);
        }
    }

    private async Task OfferAsync(ChooseSubstitute form, Group group, Session session)
    {
        var people = await Candidates.SeatedAsync(Db, [group]);
        var there = people.At(group, session.Id).Select(one => one.Leader).ToDictionary(leader => leader.Id);
        form.Seats = [.. people.In(group).Select(one => one.Leader).OrderBy(leader => leader.Kind).Select(leader =>
            new SessionSeat(leader.Id, leader.Name, leader.Kind, SubstituteAt(group, session.Id, leader.Id) is { } id ? there.GetValueOrDefault(id)?.Name : null))];
        if (form.Chosen is not { } chosen)
        {
            return;
        }

        var region = await Db.For(Viewer).Regions.AsNoTracking().SingleAsync();
        var units = await Db.For(Viewer).Units.ToDictionaryAsync(unit => unit.Id, unit => unit.Name);
        var others = await OthersAsync(group, session.Id, chosen.LeaderId);
        var offered = (await Candidates.OfferedAsync(Db, Viewer, group))
            .Where(one => one.Leader.Kind == chosen.Kind && group.Leaders.All(seat => seat.LeaderId != one.Leader.Id));
        form.Offered = [.. offered.Select(one => new OfferedSubstitute(
            one.Leader.Id,
            one.Leader.Name,
            units.GetValueOrDefault(one.Leader.UnitId, string.Empty),
            group.WhyNotSubstitute(region, session.Id, chosen.LeaderId, one, others))).OrderBy(one => one.WhyNot is not null)];
    }

    private static Guid? SubstituteAt(Group group, Guid sessionId, Guid? forLeaderId) =>
        group.Substitutes.FirstOrDefault(one => one.SessionId == sessionId && one.ForLeaderId == forLeaderId)?.LeaderId;

    // Those who lead the session beside the one who is replaced.
    private async Task<IReadOnlyList<Candidate>> OthersAsync(Group group, Guid sessionId, Guid forLeaderId)
    {
        var now = SubstituteAt(group, sessionId, forLeaderId) ?? forLeaderId;
        return [.. (await Candidates.SeatedAsync(Db, [group])).At(group, sessionId).Where(one => one.Leader.Id != now)];
    }
}
