using System.Security.Cryptography;
using LaraOchBemastra.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace LaraOchBemastra.Data.Accounts;

/// <summary>One who signs in. Belongs to a region and, within it, to an organisation and perhaps a unit.</summary>
public sealed class Account : IdentityUser<Guid>, INamed
{
    public const int NameLength = 160;
    public const int LanguageLength = 2;
    private const int StampBytes = 20;

    public Account() => Id = Guid.CreateVersion7();

    public Account(Guid id, Guid regionId, Guid organisationId, Guid? unitId, string name, string email, string language)
    {
        Id = id;
        RegionId = regionId;
        OrganisationId = organisationId;
        UnitId = unitId;
        Name = name;
        Email = email;
        UserName = email;
        Language = language;
    }

    public Guid RegionId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid? UnitId { get; private set; }

    [Personal]
    public string Name { get; set; } = string.Empty;

    string INamed.SortName => Name;

    string INamed.SearchName => $"{Name} {Email}";

    /// <summary>sv, nn, nb or en.</summary>
    public string Language { get; set; } = "sv";

    /// <summary>Closed by an administrator: sign-in is refused and running sessions end at the next request.</summary>
    public bool Disabled { get; set; }

    /// <summary>When the mail with the link to choose a password was written; none for an account made otherwise.</summary>
    public DateTime? InvitedAtUtc { get; set; }

    /// <summary>Every cookie and every mailed link of this account stops working at once.</summary>
    public void EndSessions() => SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(StampBytes));
}
