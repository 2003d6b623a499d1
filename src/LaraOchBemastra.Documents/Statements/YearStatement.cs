using System.Globalization;

namespace LaraOchBemastra.Documents.Statements;

/// <summary>What somebody was paid in a year, every word and figure written in the reader's language.</summary>
public sealed record YearStatement
{
    public required string Title { get; init; }

    /// <summary>The region that paid.</summary>
    public required string Payer { get; init; }

    public required CultureInfo Culture { get; init; }

    /// <summary>Format with the page and the number of pages.</summary>
    public required string PageOf { get; init; }

    /// <summary>Name and whatever else stands above the table.</summary>
    public required IReadOnlyList<(string Label, string Value)> Facts { get; init; }

    /// <summary>The first heads the row, the rest are amounts.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    public required IReadOnlyList<string> Total { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }
}
