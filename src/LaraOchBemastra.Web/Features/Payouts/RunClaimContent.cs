using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>What a run's files say of one claim.</summary>
internal sealed class RunClaimContent(RunContents contents, PaperWords words, BookingContent booking, RunLineContent lines)
{
    private readonly Dictionary<Guid, PayoutRunPayment> payments = contents.Run.Payments.ToDictionary(payment => payment.LeaderId);

    public PayoutRunClaim Of(PaymentShare share)
    {
        var claim = share.Claim;
        var payment = payments[claim.LeaderId];
        var rule = payment.TaxRuleId is { } id ? contents.TaxRules[id] : null;
        var number = Number(claim);
        var days = claim.Days.OrderBy(day => day.Date).ThenBy(day => day.Start).ThenBy(day => day.Id).ToList();
        return new PayoutRunClaim
        {
            Reference = claim.Number,
            Voucher = payment.VoucherNumber,
            Corrects = claim.Origin == ClaimOrigin.Correction && claim.FollowsId is { } first ? contents.Corrected.GetValueOrDefault(first) : null,
            Payee = Payee(claim, number),
            IdentityDigits = number?.Digits,
            Assignment = new PayoutAssignment(
                contents.Organisations[claim.OrganisationId], claim.CostCentre, claim.ActivityCode, null, claim.CourseCode, words.Word("Role.Experienced")),
            Objects = booking.Objects(claim, number?.Digits),
            Days = [.. days.Select(day => Day(claim, day))],
            Lines = lines.Of(claim, days),
            Total = new PayoutRunTotal(
                share.Sums.Taxable.Minor, share.Sums.TaxFree.Minor, share.Sums.Undecided.Minor,
                share.Tax?.Minor, share.Net.Minor, share.Contribution?.Minor),
            TaxBasis = words.Sentence($"TaxBasis.{payment.TaxStatus}", payment.TaxPercent ?? 0),
            Remarks = [.. Remarks(share, payment, rule)],
            Signatures = Signatures(claim),
        };
    }

    // Rule R-PAYEE-3: of one with protected identity the form says that and nothing of where she is.
    private PayoutPayee Payee(HonorariumClaim claim, PersonalNumber? number)
    {
        var details = contents.Payees.GetValueOrDefault(claim.LeaderId);
        var hidden = details?.IsProtected == true;
        var contact = hidden ? null : contents.Contacts.GetValueOrDefault(claim.LeaderId);
        return new PayoutPayee(
            claim.PayeeName,
            number?.Written ?? words.Word("NumberMissing"),
            !hidden && details?.Address is { Length: > 0 } address ? address : null,
            Account(claim))
        {
            Email = contact?.Email,
            Phone = contact?.Phone,
            Protected = details?.IsProtected,
        };
    }

    private string Account(HonorariumClaim claim) => contents.Payees.GetValueOrDefault(claim.LeaderId) is { Account: { Length: > 0 } account } payee
        ? $"{words[payee.AccountKind]} {account}"
        : words.Word("AccountKnown");

    private PersonalNumber? Number(HonorariumClaim claim)
    {
        var digits = contents.Payees.GetValueOrDefault(claim.LeaderId)?.IdentityNumber;
        return PersonalNumber.Parse(digits, contents.Region.Country == Country.Norway, DateOnly.FromDateTime(contents.Run.MadeAt));
    }

    private PayoutRunDay Day(HonorariumClaim claim, ClaimDay day) => new(
        day.Date, day.Departure, day.Start, day.End, day.Return, decimal.Round(day.Minutes / 60m, 2),
        claim.Waived ? words.Word("WaivedDay") : words[HonorariumExtent.None])
    {
        // The question of a far way is the Swedish form's own.
        Far = contents.Region.Country == Country.Sweden ? claim.WentFar(day) : null,
        Meals = day.Meals is { } meals ? words.Word($"Meals.{meals}") : null,
    };

    private IEnumerable<string> Remarks(PaymentShare share, PayoutRunPayment payment, TaxRule? rule)
    {
        if (contents.RefusedOf is { } refused)
        {
            yield return words.Sentence("Note.RefusedBack", refused);
        }
        else if (contents.Run.TakesBack)
        {
            yield return words.Word("Remark.Reversal");
        }

        if (share.Claim.Waived)
        {
            yield return words.Word("Remark.Waived");
        }

        foreach (var day in share.Claim.Days.Where(day => day.ExtentByHand && !share.Claim.Waived).OrderBy(day => day.Date))
        {
            yield return words.Sentence("Remark.Extent", day.Date, day.Extent, day.ProposedExtent, day.ExtentReason);
        }

        if (payment.ClaimCount > 1 && payment is { TaxEstimated: true, TaxPercent: { } percent and > 0 } && rule is not null)
        {
            var alone = rule.TaxOn(share.Sums.Taxable, percent);
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
}
