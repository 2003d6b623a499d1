using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.OwnData;

/// <summary>One thing that is kept.</summary>
/// <param name="Key">In the file for machines.</param>
/// <param name="Label">For people.</param>
/// <param name="Value">As the portal has it.</param>
public sealed record Kept(string Key, string Label, string Value);

/// <summary>Things of one kind, with their heading.</summary>
public sealed record KeptPart(string Key, string Heading, IReadOnlyList<Kept> Lines);

/// <summary>All that is kept about one person in one course, for the person herself; her coordinator makes the copy.</summary>
public sealed record PersonData(Group Group, Enrolment Person, IReadOnlyList<KeptPart> Parts, ErasureRequest? Asked)
{
    public static async Task<PersonData?> LoadAsync(
        PortalDb db, Viewer viewer, Guid groupId, Guid enrolmentId, IStringLocalizer<OwnDataText> text, EnumWords words)
    {
        var mine = db.For(viewer);
        var group = await mine.PlannedGroups.AsNoTracking().Include(one => one.Sessions)
            .Include(one => one.Enrolments.Where(person => person.Id == enrolmentId)).ThenInclude(one => one.Contact)
            .Include(one => one.Enrolments.Where(person => person.Id == enrolmentId)).ThenInclude(one => one.Steps)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == groupId);
        if (group?.Enrolments.FirstOrDefault() is not { } person)
        {
            return null;
        }

        var referral = await mine.Referrals.AsNoTracking().SingleOrDefaultAsync(one => one.EnrolmentId == enrolmentId);
        var region = await mine.Regions.AsNoTracking().SingleAsync();
        var presences = await CoursePresences.LoadAsync(db, groupId);
        var requests = await mine.RecordedErasures.AsNoTracking().Where(one => one.EnrolmentId == enrolmentId).OrderBy(one => one.ReceivedOn).ToListAsync();
        KeptPart[] parts =
        [
            Part("person", Who(person)),
            Part("contact", Contact(person.Contact)),
            Part("place", Place(group, person)),
            Part("attendance", Presences(group, person, presences)),
            Part("referral", referral is null ? [] : OfReferral(referral, region)),
            Part("requests", requests.Select(one => new Kept("request", one.ReceivedOn.InTable(), words[one.State]))),
        ];
        return new PersonData(
            group, person, [.. parts.Where(part => part.Lines.Count > 0)],
            requests.Find(one => one.State is ErasureState.Received or ErasureState.Granted));

        KeptPart Part(string key, IEnumerable<Kept> lines) => new(key, text[$"Part.{key}"], [.. lines.Where(line => line.Value.Length > 0)]);

        Kept Line(string key, string? value) => new(key, text[$"Line.{key}"], value ?? string.Empty);

        IEnumerable<Kept> Who(Enrolment one) =>
        [
            Line("firstName", one.FirstName), Line("lastName", one.Contact?.LastName ?? one.Initial), Line("relation", words[one.Relation]), Line("language", Setup.Language.From(one.Language)?.OwnName ?? one.Language),
        ];

        IEnumerable<Kept> Contact(EnrolmentContact? one) => one is null ? [] :
        [
            Line("email", one.Email), Line("phone", one.Phone), Line("address", one.Address), Line("accessNeeds", one.AccessNeeds), Line("interpreter", one.Interpreter),
        ];

        IEnumerable<Kept> Place(Group course, Enrolment one) =>
        [
            Line("course", course.Title), Line("courseCode", course.Code), Line("state", words[one.State]), Line("leftOn", one.LeftOn?.InTable()),
            Line("informationVersion", one.InformationVersion?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Line("consentVersion", one.ConsentVersion?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            .. one.Steps.OrderBy(step => step.Number).Select(step => new Kept(
                "step", LocalTime.FromUtc(step.AtUtc, course.TimeZone).InTable(), step.Reason.Length == 0 ? words[step.State] : $"{words[step.State]}: {step.Reason}")),
        ];

        IEnumerable<Kept> Presences(Group course, Enrolment one, CoursePresences kept) => course.Sessions.OrderBy(session => session.StartsUtc)
            .SelectMany(session => new[]
            {
                new Kept("session", session.Date.InTable(), kept.Of(session.Id, one.Id) is { } told ? words[told] : string.Empty),
                new Kept("apology", session.Date.InTable(), kept.ApologyOf(session.Id, one.Id) is { } apology ? words[apology.Reason] : string.Empty),
            }
            .Concat(kept.Notes.Where(note => note.SessionId == session.Id && note.EnrolmentId == one.Id).SelectMany(note => note.Corrections)
                .Select(correction => new Kept("correction", LocalTime.FromUtc(correction.AtUtc, course.TimeZone).InTable(), $"{words[correction.To]}: {correction.Why}"))));

        IEnumerable<Kept> OfReferral(Referral one, Region where) =>
        [
            Line("receivedOn", one.ReceivedOn?.InTable()), Line("decision", words[one.Decision]), Line("decidedOn", one.DecidedOn?.InTable()),
            Line("identityNumber", PersonalNumber.Parse(one.IdentityNumber, where.Country == Country.Norway, db.Clock.Today(where.TimeZone))?.Written),
        ];
    }
}
