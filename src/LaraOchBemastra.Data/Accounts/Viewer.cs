namespace LaraOchBemastra.Data.Accounts;

/// <summary>A role and where it holds.</summary>
public sealed record ViewerRole(Role Role, Guid RegionId, Guid? OrganisationId, Guid? UnitId);

/// <summary>
/// The one who looks. Every page reads through <see cref="PortalDb.For"/>, which narrows to what this person may see.
/// </summary>
public sealed record Viewer
{
    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    public required string Language { get; init; }

    public required Guid RegionId { get; init; }

    public required string RegionName { get; init; }

    /// <summary>IANA zone of the region; "today" is the region's.</summary>
    public required string TimeZone { get; init; }

    public required IReadOnlyList<ViewerRole> Roles { get; init; }

    /// <summary>The leader this account is, if any.</summary>
    public Guid? LeaderId { get; init; }

    public bool Has(Role role) => Roles.Any(one => one.Role == role);

    public bool HasAny(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Has(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where any of the roles hold, by width.</summary>
    internal Scope ScopeOf(params Role[] roles)
    {
        var held = Roles.Where(one => roles.Contains(one.Role)).ToList();
        return new Scope(
            [.. held.Where(one => one.OrganisationId is null).Select(one => one.RegionId).Distinct()],
            [.. held.Where(one => one.OrganisationId is not null && one.UnitId is null).Select(one => one.OrganisationId!.Value).Distinct()],
            [.. held.Where(one => one.UnitId is not null).Select(one => one.UnitId!.Value).Distinct()]);
    }
}

/// <summary>Regions, organisations and units that a set of roles reaches; each list may be empty.</summary>
internal sealed record Scope(Guid[] Regions, Guid[] Organisations, Guid[] Units);
