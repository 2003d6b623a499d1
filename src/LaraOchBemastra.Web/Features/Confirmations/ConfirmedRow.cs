using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>What a row of the file comes to.</summary>
public enum Match
{
    Paid = 1,
    Refused = 2,

    /// <summary>Says what is known already.</summary>
    Known = 3,

    /// <summary>Was refused before; its claims may be in another run.</summary>
    WasRefused = 4,
    AmountDiffers = 5,
    AmountUnreadable = 6,
    NobodyFound = 7,
    Twice = 8,
    StateUnclear = 9,
}

/// <summary>A row and what would become of it. Never the identity number: a page that is left open tells nobody.</summary>
/// <param name="Number">Of the row in the file.</param>
/// <param name="Match">What it comes to.</param>
/// <param name="Payment">The payment it is about.</param>
/// <param name="Stated">The amount in the file.</param>
/// <param name="Expected">The amount of the payment.</param>
/// <param name="Reason">Payroll's words.</param>
/// <param name="Booked">Finance says that payroll booked what it refused.</param>
public sealed record ConfirmedRow(
    int Number, Match Match, PayoutRunPayment? Payment = null, Money? Stated = null, Money? Expected = null, string Reason = "", bool Booked = false)
{
    public bool Changes => Match is Match.Paid or Match.Refused;

    /// <summary>What the run is told of it; nothing of a row that does not fit.</summary>
    public PaymentWord? Word => Changes
        ? new PaymentWord(Payment!.Id, Match == Match.Paid ? PaymentOutcome.Paid : PaymentOutcome.Refused, Reason, Booked)
        : null;
}
