using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>What a claim's form says.</summary>
internal sealed class PayoutFormContent(RunContents contents, PaperWords words)
{
    private static readonly ClaimLineKind[] Travel = [ClaimLineKind.CarKm, ClaimLineKind.PublicTransport, ClaimLineKind.Parking];

    public PayoutForm Of(PaymentShare share)
    {
        var claim = share.Claim;
        var payment = contents.Run.Payments.Single(one => one.LeaderId == claim.LeaderId);
        var rule = payment.TaxRuleId is { } id ? contents.TaxRules[id] : null;
        return new PayoutForm
        {
            Reference = claim.Number,
            RunNumber = contents.Run.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Made = new DateTimeOffset(DateTime.SpecifyKind(contents.Run.MadeAt, DateTimeKind.Utc)),
            Payee = Payee(claim),
            Assignment = new PayoutAssignment(
                contents.Organisations[claim.OrganisationId], contents.Units[claim.UnitId],
                claim.CostCentre, claim.ActivityCode, null, claim.CourseCode, words.Word("Role.Experienced")),
            Days = [.. claim.Days.OrderBy(day => day.Date).Select(day => Day(claim, day))],
            LostEarnings = [.. Lines(claim, ClaimLineKind.LostEarnings).Select(line => new PayoutLostEarnings(
                DateOf(claim, line), line.Quantity, line.UnitPrice.Minor, line.Amount.Minor, line.Employer, words[line.Treatment]))],
            Travel = [.. Lines(claim, Travel).Select(line => Expense(claim, line))],
            Sums = Sums(share),
            TaxBasis = rule?.Percent is { } percent ? words.Sentence("TaxBasis.SideIncome", percent) : words.Word("TaxBasis.Payroll"),
            Remarks = [.. Remarks(share, payment, rule)],
            Signatures = Signatures(claim),
        };
    }

    /// <summary>The number whole, in the country's own writing; that it is missing otherwise.</summary>
    internal string Number(HonorariumClaim claim)
    {
        var digits = contents.Payees.GetValueOrDefault(claim.LeaderId)?.IdentityNumber;
        var today = DateOnly.FromDateTime(contents.Run.MadeAt);
        return PersonalNumber.Parse(digits, contents.Region.Country == Country.Norway, today)?.Written ?? words.Word("NumberMissing");
    }

    private PayoutPayee Payee(HonorariumClaim claim) => new(
        claim.PayeeName,
        Number(claim),
        contents.Payees.GetValueOrDefault(claim.LeaderId)?.Address is { Length: > 0 } address ? address : null,
        words.Word("AccountKnown"));

    private PayoutDay Day(HonorariumClaim claim, ClaimDay day)
    {
        var line = claim.Lines.SingleOrDefault(one => one.Kind == ClaimLineKind.Honorarium && one.ClaimDayId == day.Id);
        return new PayoutDay(
            day.Date, day.Departure, day.Start, day.End, day.Return, decimal.Round(day.Minutes / 60m, 2), Honorarium(claim, day, line),
            line?.Amount.Minor ?? 0, line is null ? string.Empty : words[line.Treatment]);
    }

    private string Honorarium(HonorariumClaim claim, ClaimDay day, ClaimLine? line)
    {
        if (claim.Waived)
        {
            return words.Word("WaivedDay");
        }

        return line is not null && day.Extent == HonorariumExtent.Hours
            ? words.Sentence("HoursAt", line.Quantity, line.UnitPrice)
            : words[day.Extent];
    }

    private PayoutExpense Expense(HonorariumClaim claim, ClaimLine line)
    {
        var car = line.Kind == ClaimLineKind.CarKm;
        return new PayoutExpense(
            DateOf(claim, line), words[line.Kind], car ? line.Quantity : null, car ? line.UnitPrice.Minor : null,
            line.Amount.Minor, line.Route, words[line.Treatment]);
    }

    private PayoutSums Sums(PaymentShare share)
    {
        var lines = share.Claim.Lines;
        (string Kind, Money Amount)[] kinds =
        [
            (words[ClaimLineKind.Honorarium], lines.Where(line => line.Kind == ClaimLineKind.Honorarium).Sum(line => line.Amount)),
            (words[ClaimLineKind.LostEarnings], lines.Where(line => line.Kind == ClaimLineKind.LostEarnings).Sum(line => line.Amount)),
            (words.Word("Travel"), lines.Where(line => line.IsTravel).Sum(line => line.Amount)),
        ];
        return new PayoutSums(
            [.. kinds.Where(kind => kind.Amount != Money.Zero).Select(kind => new PayoutSum(kind.Kind, kind.Amount.Minor))],
            share.Sums.Taxable.Minor, share.Sums.TaxFree.Minor, share.Sums.Undecided.Minor,
            share.Tax?.Minor, share.Net.Minor, share.Contribution?.Minor);
    }

    private IEnumerable<string> Remarks(PaymentShare share, PayoutRunPayment payment, TaxRule? rule)
    {
        if (share.Claim.Waived)
        {
            yield return words.Word("Remark.Waived");
        }

        foreach (var day in share.Claim.Days.Where(day => day.ExtentByHand && !share.Claim.Waived).OrderBy(day => day.Date))
        {
            yield return words.Sentence("Remark.Extent", day.Date, day.Extent, day.ProposedExtent, day.ExtentReason);
        }

        if (payment.ClaimCount > 1 && rule?.TaxOn(share.Sums.Taxable) is { } alone)
        {
            yield return words.Sentence("Remark.Shared", payment.ClaimCount, payment.Taxable, payment.Tax, share.Tax ?? Money.Zero, alone);
        }
    }

    private PayoutSignature[] Signatures(HonorariumClaim claim) =>
    [
        new(words.Word("Step.Signed"), claim.PayeeName, Local(claim.SubmittedAt)),
        new(words.Word("Step.Reviewed"), Name(claim.ReviewedBy), Local(claim.ReviewedAt)),
        new(words.Word("Step.Attested"), Name(claim.AttestedBy), Local(claim.AttestedAt)),
    ];

    private string Name(Guid? account) => account is { } id ? contents.People.GetValueOrDefault(id, string.Empty) : string.Empty;

    private DateTime? Local(DateTime? utc) => utc is { } at ? LocalTime.FromUtc(at, contents.Region.TimeZone) : null;

    private static IEnumerable<ClaimLine> Lines(HonorariumClaim claim, params ClaimLineKind[] kinds) =>
        claim.Lines.Where(line => kinds.Contains(line.Kind)).OrderBy(line => DateOf(claim, line)).ThenBy(line => line.Kind).ThenBy(line => line.Id);

    private static DateOnly DateOf(HonorariumClaim claim, ClaimLine line) => claim.Day(line.ClaimDayId)!.Date;
}
