using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Privacy;

/// <summary>
/// The protocol of one disposal: what went, of which course, by which decisions, and who ran it. It is kept; it names nobody
/// who took part.
/// </summary>
public sealed class Purge : AggregateRoot
{
    private readonly List<PurgeLine> _lines = [];

    private Purge()
    {
    }

    public Purge(Guid id, Guid regionId, int number, Guid runBy, string runByName, DateTime atUtc)
        : base(id)
    {
        RegionId = regionId;
        Number = number;
        RunBy = runBy;
        RunByName = runByName;
        AtUtc = atUtc;
    }

    public const int NameLength = 120;

    public Guid RegionId { get; private set; }

    /// <summary>Counts the region's disposals; unique, so that two who press at once run one after the other.</summary>
    public int Number { get; private set; }

    public Guid RunBy { get; private set; }

    /// <summary>As she was called then: the protocol outlives the account.</summary>
    public string RunByName { get; private set; } = string.Empty;

    public DateTime AtUtc { get; private set; }

    public IReadOnlyList<PurgeLine> Lines => _lines;

    /// <summary>Rule R-KEEP-3: the protocol holds the decisions as they were recorded on the day.</summary>
    public void Add(RetentionRule rule, string courseCode, DateOnly courseEnd, int count)
    {
        Refusal.Guard(rule.WhyNotPurge());
        _lines.Add(new PurgeLine(this, rule, courseCode, courseEnd, count));
    }
}

/// <summary>What went of one category of one course.</summary>
public sealed class PurgeLine : Entity, IPart
{
    public const int CodeLength = 20;

    private PurgeLine()
    {
    }

    internal PurgeLine(Purge purge, RetentionRule rule, string courseCode, DateOnly courseEnd, int count)
    {
        PurgeId = purge.Id;
        Category = rule.Category;
        CourseCode = courseCode;
        CourseEnd = courseEnd;
        Count = count;
        Months = rule.Months!.Value;
        DisposalNumber = rule.DisposalNumber;
        ApplicationNumber = rule.ApplicationNumber;
    }

    public Guid PurgeId { get; private set; }

    Guid IPart.RootId => PurgeId;

    public DataCategory Category { get; private set; }

    /// <summary>Never the course's title, which may name a condition.</summary>
    public string CourseCode { get; private set; } = string.Empty;

    public DateOnly CourseEnd { get; private set; }

    /// <summary>Rows removed or emptied.</summary>
    public int Count { get; private set; }

    public int Months { get; private set; }

    public string DisposalNumber { get; private set; } = string.Empty;

    public string ApplicationNumber { get; private set; } = string.Empty;
}
