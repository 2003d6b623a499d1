using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Organisations;

/// <summary>A förvaltning, kommun or helseføretak of a region: it pays, and its people see its courses.</summary>
public sealed class Organisation : AggregateRoot
{
    public const int NameLength = 160;

    public Organisation(Guid id, Guid regionId, string name)
        : base(id)
    {
        RegionId = regionId;
        Name = name;
    }

    public Guid RegionId { get; private set; }

    public string Name { get; private set; }
}
