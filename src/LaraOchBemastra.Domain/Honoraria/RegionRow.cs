using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// A row of a region's rules about claims that holds from a date until the next of its kind (rule R-DATED-1), with a note
/// and in force once two people stand behind it.
/// </summary>
public abstract class RegionRow : ProposedRow
{
    public const int NoteLength = 200;

    protected RegionRow()
    {
    }

    protected RegionRow(Guid id)
        : base(id)
    {
    }

    /// <summary>What a reader should know of it, such as "2022 års nivå".</summary>
    public string Note { get; private set; } = string.Empty;

    /// <param name="facts">Region, date and source.</param>
    /// <param name="existing">Rows of the same kind, confirmed or not.</param>
    protected static Refusal? WhyNotEnter(RowFacts facts, IEnumerable<RegionRow> existing)
    {
        if (string.IsNullOrWhiteSpace(facts.Source))
        {
            return HonorariaRefusals.RateSourceMissing();
        }

        return existing.Any(row => row.RegionId == facts.RegionId && row.ValidFrom == facts.ValidFrom)
            ? HonorariaRefusals.RateExists(facts.ValidFrom)
            : null;
    }

    protected void Enter(RowFacts facts, Guid? by = null, DateTime? now = null)
    {
        RegionId = facts.RegionId;
        ValidFrom = facts.ValidFrom;
        Source = facts.Source;
        Note = facts.Note;
        Assumed = facts.Assumed;
        if (by is { } account && now is { } at)
        {
            BeProposed(account, at);
        }
    }
}

/// <summary>What every row of a region's rules says beside its value.</summary>
public sealed record RowFacts(Guid RegionId, DateOnly ValidFrom, string Source, string Note = "", bool Assumed = false);
