using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Organisations;

/// <summary>A clinic, a centre for learning and mastery: where a course is at home and whose cost centre pays.</summary>
public sealed class Unit : AggregateRoot
{
    public const int NameLength = 160;
    public const int PlaceLength = 120;
    public const int CodeLength = 20;
    public const int ContactLength = 160;

    public Unit(Guid id, Guid organisationId, Guid regionId, string name, string place)
        : base(id)
    {
        OrganisationId = organisationId;
        RegionId = regionId;
        Name = name;
        Place = place;
    }

    public Guid OrganisationId { get; private set; }

    /// <summary>The organisation's region, kept here because what a person sees is asked by it on every page.</summary>
    public Guid RegionId { get; private set; }

    public string Name { get; private set; }

    public string Place { get; private set; }

    /// <summary>Whether honoraria are paid at all; a unit's own decision (the seed says "more and more units").</summary>
    public bool PaysHonoraria { get; private set; }

    public string CostCentre { get; private set; } = string.Empty;

    public string ActivityCode { get; private set; } = string.Empty;

    /// <summary>Where its employer's contribution is reckoned; none outside Norway and where nobody has said it.</summary>
    public EmployerZone Zone { get; private set; }

    /// <summary>Shown to the public beside the unit's courses.</summary>
    public string ContactName { get; private set; } = string.Empty;

    public string ContactEmail { get; private set; } = string.Empty;

    public string ContactPhone { get; private set; } = string.Empty;

    public void PayHonoraria(bool pays, string costCentre, string activityCode)
    {
        PaysHonoraria = pays;
        CostCentre = costCentre;
        ActivityCode = activityCode;
    }

    public void LieIn(EmployerZone zone) => Zone = zone;

    public void BeContactedThrough(string name, string email, string phone)
    {
        ContactName = name;
        ContactEmail = email;
        ContactPhone = phone;
    }
}
