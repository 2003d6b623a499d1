using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Letters;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Claims;

/// <summary>The employer's certificate of one's own claim, to be filled in by hand.</summary>
internal sealed record BlankCertificate(EmployerCertificate Certificate, DateTimeOffset Made, string FileName)
{
    /// <summary>Nothing where the region pays no lost earnings on any of the dates.</summary>
    public static async Task<BlankCertificate?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var claim = await db.For(viewer).OwnClaims.Include(one => one.Days).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (claim is null)
        {
            return null;
        }

        var rules = await db.ClaimRulesAsync(claim.RegionId);
        var days = claim.Days.Where(day => rules.Settings.LostEarnings(day.Date) != LostEarningsMode.None).OrderBy(day => day.Date).ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var region = await db.For(viewer).Regions.AsNoTracking().SingleAsync();
        var organisation = await db.For(viewer).Organisations.Where(one => one.Id == claim.OrganisationId).Select(one => one.Name).FirstOrDefaultAsync();
        return new BlankCertificate(
            new EmployerCertificate
            {
                Name = claim.PayeeName,
                Institution = organisation ?? region.Name,
                Reference = claim.Number,
                Absences = [.. days.Select(day => Absence(day, rules.Settings.LostEarningsTime(day.Date)))],
                Words = LetterPaper.WordsIn(LetterPaper.LanguageOf(region)),
            },
            db.Clock.GetUtcNow(),
            $"employer-certificate-{claim.Number}.pdf");
    }

    public byte[] Pdf()
    {
        using var file = new MemoryStream();
        EmployerCertificatePdf.Write(Certificate, Made, LetterPaper.Fonts, file);
        return file.ToArray();
    }

    private static EmployerAbsence Absence(ClaimDay day, LostEarningsTime time) => time == LostEarningsTime.WithoutJourney
        ? new(day.Date, day.Start, day.End)
        : new(day.Date, day.Departure ?? day.Start, day.Return ?? day.End);
}
