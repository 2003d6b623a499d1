using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Letters;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Certificates;

/// <summary>One person and what her certificate would say.</summary>
public sealed record Certified(Enrolment Person, AttendanceCertificate Certificate);

/// <summary>The certificates of one course: for its coordinator, and one of them for the person herself.</summary>
public sealed class CourseCertificates(Group group, Region region, string institution, CoursePresences presences, DateTimeOffset now)
{
    public Group Group => group;

    /// <summary>Norway pays training allowance for such days, and asks for a certificate of its own.</summary>
    public bool HasAllowance => region.Country == Country.Norway;

    /// <summary>Those who have or had a place, by name.</summary>
    public IReadOnlyList<Certified> People =>
    [
        .. group.Enrolments.Where(one => one.State is EnrolmentState.Confirmed or EnrolmentState.Completed || one.LeftOn is not null)
            .Where(one => one.FirstName.Length > 0)
            .OrderBy(one => one.FullName, StringComparer.CurrentCulture)
            .Select(one => new Certified(one, presences.CertificateOf(one.Id, group.Sessions))),
    ];

    public static async Task<CourseCertificates?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId) =>
        await FromAsync(db, db.For(viewer).PlannedGroups, db.For(viewer).Organisations, db.For(viewer).Regions, groupId);

    /// <summary>By the link of one place; the caller then takes that place's certificate and no other.</summary>
    public static Task<CourseCertificates?> OfPlaceAsync(PortalDb db, Enrolment place) =>
        FromAsync(db, db.Everything.Groups, db.Everything.Organisations, db.Everything.Regions, place.GroupId);

    public Certified? Of(Guid enrolmentId) => People.FirstOrDefault(one => one.Person.Id == enrolmentId);

    /// <summary>Rule R-CERT-2 for this course.</summary>
    public Refusal? WhyNotFetch(Certified one) => one.Certificate.WhyNotFetch(
        group.Sessions.Where(session => session.State == SessionState.Planned).Select(session => session.EndsUtc).DefaultIfEmpty(DateTime.MaxValue).Max(),
        now.UtcDateTime);

    /// <returns>The file; at least one person must have something to certify.</returns>
    public byte[] Pdf(IEnumerable<Certified> people, bool allowance)
    {
        using var file = new MemoryStream();
        CertificatePdf.Write([.. people.Select(one => Of(one, allowance && HasAllowance))], now, LetterPaper.Fonts, file);
        return file.ToArray();
    }

    private Certificate Of(Certified one, bool allowance) => new()
    {
        Name = one.Person.FullName,
        Institution = institution,
        Sessions = [.. one.Certificate.Sessions.Select(session => new CertifiedSession(session.Date, session.Start, session.End, decimal.Round(session.Hours, 2)))],
        Hours = one.Certificate.Hours,
        IssuedOn = DateOnly.FromDateTime(LocalTime.FromUtc(now.UtcDateTime, group.TimeZone)),
        ForAllowance = allowance,
        Words = LetterPaper.WordsIn(LetterPaper.LanguageOf(one.Person, region)),
    };

    private static async Task<CourseCertificates?> FromAsync(
        PortalDb db, IQueryable<Group> groups, IQueryable<Organisation> organisations, IQueryable<Region> regions, Guid groupId)
    {
        var group = await groups.AsNoTracking().Include(one => one.Sessions).Include(one => one.Enrolments).ThenInclude(one => one.Contact)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == groupId);
        if (group is null)
        {
            return null;
        }

        return new CourseCertificates(
            group,
            await regions.AsNoTracking().SingleAsync(region => region.Id == group.RegionId),
            await organisations.Where(one => one.Id == group.OrganisationId).Select(one => one.Name).SingleAsync(),
            await CoursePresences.LoadAsync(db, groupId),
            db.Clock.GetUtcNow());
    }
}
