namespace LaraOchBemastra.Domain.Groups;

/// <summary>One who waits, or two who come together or not at all.</summary>
public sealed record WaitingParty(int Number, IReadOnlyList<Enrolment> People)
{
    public int Size => People.Count;
}

/// <summary>
/// Those who wait, in the order in which they asked. Nobody is moved up or down (rule R-PLACE-3). A pair that needs two
/// places holds the one that is free, unless the region lets single persons pass it.
/// </summary>
public sealed class WaitingList
{
    private readonly bool _singlesMayPassPairs;

    public WaitingList(IEnumerable<Enrolment> enrolments, bool singlesMayPassPairs)
    {
        _singlesMayPassPairs = singlesMayPassPairs;
        Parties =
        [
            .. enrolments.Where(one => one.State == EnrolmentState.Waiting)
                .GroupBy(one => one.Number).OrderBy(party => party.Key)
                .Select(party => new WaitingParty(party.Key, [.. party])),
        ];
    }

    public IReadOnlyList<WaitingParty> Parties { get; }

    public int People => Parties.Sum(party => party.Size);

    /// <summary>Whose turn it is when so many places are free; null when nobody who waits can take them.</summary>
    public WaitingParty? Next(int free) =>
        _singlesMayPassPairs ? Parties.FirstOrDefault(party => party.Size <= free)
        : Parties is [var first, ..] && first.Size <= free ? first
        : null;

    /// <summary>How many people who asked earlier have the right to the free places.</summary>
    public int Ahead(int number, int free) => Parties
        .Where(party => party.Number < number && (!_singlesMayPassPairs || party.Size <= free))
        .Sum(party => party.Size);

    /// <summary>Counted from 1; null for one who does not wait.</summary>
    public int? PositionOf(Enrolment enrolment)
    {
        var before = Parties.TakeWhile(party => party.Number != enrolment.Number).Count();
        return enrolment.State == EnrolmentState.Waiting ? before + 1 : null;
    }
}
