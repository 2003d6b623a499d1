namespace LaraOchBemastra.Documents.Spreadsheets;

/// <summary>Why a file is not read.</summary>
public enum SheetFault
{
    TooLarge = 1,

    /// <summary>Not a workbook of this format at all, or a broken one.</summary>
    NotASpreadsheet = 2,

    /// <summary>The format before 2007, or one locked with a password: both begin alike.</summary>
    OldOrLocked = 3,

    /// <summary>Unpacks to far more than it should.</summary>
    Bomb = 4,
    Macros = 5,

    /// <summary>Points at other files.</summary>
    ExternalLinks = 6,

    /// <summary>Has a document type definition, which no spreadsheet program writes.</summary>
    Forbidden = 7,
    NoSheet = 8,
    TooManyRows = 9,
    TooManyColumns = 10,
}

/// <summary>A file that is not read, and why.</summary>
public sealed class SheetFaultException(SheetFault fault) : Exception(fault.ToString())
{
    public SheetFault Fault { get; } = fault;
}
