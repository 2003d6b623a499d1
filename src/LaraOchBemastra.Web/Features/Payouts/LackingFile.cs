using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>A file that a run made now would not get.</summary>
/// <param name="Name">Its name in the run.</param>
/// <param name="Codes">The table that lacks codes.</param>
/// <param name="Why">Each code that is missing.</param>
/// <param name="IsBooked">It is the one that the run is booked by.</param>
public sealed record LackingFile(string Name, BookingTable Codes, IReadOnlyList<Refusal> Why, bool IsBooked)
{
    public static IReadOnlyList<LackingFile> Of(BookingGaps? gaps, IReadOnlyCollection<HonorariumClaim> claims)
    {
        var missing = gaps?.Of(claims);
        return missing is null ? [] :
        [
            .. RunFormat.All.Where(format => format.CodeTable is { } table && missing.ContainsKey(table))
                .Select(format => new LackingFile(format.Name, format.CodeTable!.Value, missing[format.CodeTable.Value], format.CodeTable == gaps!.Booked)),
        ];
    }
}
