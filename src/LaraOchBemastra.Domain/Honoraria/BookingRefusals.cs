using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>Why a row of the booking tables is not taken, and what keeps a file of a run from being made.</summary>
public static class BookingRefusals
{
    public static Refusal SubjectUnknown() => new("booking.subject-unknown");

    public static Refusal CodeMissing() => new("booking.code-missing");

    public static Refusal AccountNotANumber() => new("booking.account-not-a-number");

    public static Refusal LabelMissing() => new("booking.label-missing");

    public static Refusal SourceMissing() => new("booking.source-missing");

    public static Refusal RowExists(DateOnly validFrom) => new("booking.row-exists", validFrom);

    public static Refusal RowInUse() => new("booking.row-in-use");

    /// <summary>A debt, a tax and a name have no day and so no kind of work.</summary>
    public static Refusal WorkOfNoLine() => new("booking.work-of-no-line");

    /// <summary>Runs up to the day before were made with another code.</summary>
    public static Refusal RowWouldChangeRuns(DateOnly first) => new("booking.row-would-change-runs", first);

    public static Refusal DimensionTwice() => new("booking.dimension-twice");

    public static Refusal DimensionOutside(int first, int last) => new("booking.dimension-outside", first, last);

    /// <summary>Lines of this kind are in the run, and payroll's table has no code for them.</summary>
    public static Refusal WageTypeMissing(ClaimLineKind kind, Treatment treatment) => new("booking.wage-type-missing", kind, treatment);

    /// <summary>Lines of this kind are in the run, and the ledger's table has no account for them.</summary>
    public static Refusal AccountMissing(ClaimLineKind kind, Treatment treatment) => new("booking.account-missing", kind, treatment);

    /// <summary>The run books this, and the ledger's table has no account for it.</summary>
    public static Refusal SideMissing(BookingSide side) => new("booking.side-missing", side);

    /// <summary>Nobody has entered a row; the file that needs the table is not made.</summary>
    public static Refusal TableEmpty(BookingTable table) => new("booking.table-empty", table);

    /// <summary>Payroll's file knows people by their identity number alone.</summary>
    public static Refusal IdentityNumberMissing(string claim) => new("booking.identity-number-missing", claim);
}
