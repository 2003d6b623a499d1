using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.ExpertAnswer;

/// <summary>Yes or no, and a line to go with it.</summary>
public sealed class AnswerInvitation
{
    public GuestAnswer? Answer { get; set; }

    public string Said { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public InvitationPage Page { get; private set; } = null!;

    public static async Task<AnswerInvitation?> LoadAsync(PortalDb db, string key)
    {
        var hash = LinkKey.Hash(key);
        var visit = await db.Everything.GuestVisits.AsNoTracking().SingleOrDefaultAsync(one => one.LinkHash == hash);
        if (visit is null)
        {
            return null;
        }

        var group = await db.Everything.Groups.AsNoTracking().Include(one => one.Sessions).SingleAsync(one => one.Id == visit.GroupId);
        var session = group.Sessions.Single(one => one.Id == visit.SessionId);
        var now = db.Clock.GetUtcNow().UtcDateTime;
        return new AnswerInvitation
        {
            Answer = visit.Answer,
            Said = visit.Said,
            Page = new InvitationPage(
                key,
                visit.Name,
                group,
                session,
                await db.Everything.Units.AsNoTracking().SingleAsync(unit => unit.Id == group.UnitId),
                visit.StateAt(session.StartsUtc, now),
                visit.WhyNotAnswer(session, now),
                await db.Everything.Topics.Where(topic => topic.VisitId == visit.Id).OrderBy(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Id)
                    .Select(topic => topic.Text).ToListAsync()),
        };
    }

    public void Show(AnswerInvitation shown) => Page = shown.Page;
}

/// <summary>What she needs to know to come prepared: when, where, whom to phone, and the questions; nothing of who is in the group.</summary>
public sealed record InvitationPage(
    string Key, string Name, Group Group, Session Session, Unit Unit, GuestState State, Refusal? WhyNotAnswer, IReadOnlyList<string> Topics);

public sealed class AnswerInvitationValidator : AbstractValidator<AnswerInvitation>
{
    public AnswerInvitationValidator()
    {
        RuleFor(form => form.Answer).NotNull().IsInEnum();
        RuleFor(form => form.Said).MaximumLength(GuestVisit.SaidLength);
    }
}
