using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Letters;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Letters;

/// <summary>The invitations of one course, to be printed for those with a place.</summary>
public sealed class CourseLetters(Group group, Region region, Unit unit, string sender, PlaceRules rules, DateTimeOffset now)
{
    public Group Group => group;

    /// <summary>By name; one who was forgotten has no letter.</summary>
    public IReadOnlyList<Enrolment> People =>
    [
        .. group.Enrolments.Where(one => one.State == EnrolmentState.Confirmed && one.LeftOn is null && one.FirstName.Length > 0)
            .OrderBy(one => one.FullName, StringComparer.CurrentCulture),
    ];

    public IReadOnlyList<Enrolment> ByPost => [.. People.Where(one => !HasMail(one))];

    public static bool HasMail(Enrolment one) => !string.IsNullOrWhiteSpace(one.Contact?.Email);

    public static bool HasAddress(Enrolment one) => !string.IsNullOrWhiteSpace(one.Contact?.Address);

    public static async Task<CourseLetters?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        var mine = db.For(viewer);
        var group = await mine.PlannedGroups.AsNoTracking().Include(one => one.Sessions).Include(one => one.Enrolments).ThenInclude(one => one.Contact)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == groupId);
        return group is null ? null : new CourseLetters(
            group,
            await mine.Regions.AsNoTracking().SingleAsync(),
            await mine.Units.AsNoTracking().SingleAsync(unit => unit.Id == group.UnitId),
            await mine.Organisations.Where(one => one.Id == group.OrganisationId).Select(one => one.Name).SingleAsync(),
            await PlacesOf.RulesAsync(db, group.RegionId),
            db.Clock.GetUtcNow());
    }

    public byte[] Pdf(IEnumerable<Enrolment> people)
    {
        using var file = new MemoryStream();
        InvitationPdf.Write([.. people.Select(Letter)], now, LetterPaper.Fonts, file);
        return file.ToArray();
    }

    private Invitation Letter(Enrolment one)
    {
        var language = LetterPaper.LanguageOf(one, region);
        return new Invitation
        {
            Sender = sender,
            Recipient = [one.FullName, .. Lines(one.Contact?.Address)],
            Window = region.Country == Country.Norway ? WindowSide.Left : WindowSide.Right,
            FirstName = one.FirstName,
            Course = group.Title,
            Sessions = [.. group.Sessions.Where(session => session.State == SessionState.Planned).OrderBy(session => session.StartsUtc)
                .Select(session => new InvitedSession(session.Number, session.Date, session.Start, session.End))],
            Place = group.Place,
            Travel = group.TravelNote,
            Fee = Text(PlaceTextKind.Fee),
            Cancellation = string.Join('\n', new[] { Text(PlaceTextKind.Cancellation), Text(PlaceTextKind.NoShow) }.Where(text => text.Length > 0)),
            Contact = string.Join('\n', new[] { unit.ContactName, unit.ContactPhone, unit.ContactEmail }.Where(text => text.Length > 0)),
            WrittenOn = DateOnly.FromDateTime(LocalTime.FromUtc(now.UtcDateTime, group.TimeZone)),
            Words = LetterPaper.WordsIn(language),
        };

        string Text(PlaceTextKind kind) => rules.Current(kind)?.Words.In(language.Code) ?? string.Empty;
    }

    // Typed in one line with commas, or in several.
    private static string[] Lines(string? address) =>
        (address ?? string.Empty).Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
