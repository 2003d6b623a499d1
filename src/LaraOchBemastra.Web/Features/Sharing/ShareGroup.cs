using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Sharing;

/// <summary>Who holds a course together, and who else could.</summary>
public sealed class ShareGroup
{
    public Guid? OrganisationId { get; set; }

    [BindNever]
    public Guid GroupId { get; set; }

    [BindNever]
    public string Title { get; set; } = string.Empty;

    [BindNever]
    public string Home { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<Organisation> Sharing { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<Organisation> Others { get; set; } = [];

    /// <summary>Fills in what the page shows; false for a course the viewer does not plan.</summary>
    public async Task<bool> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var mine = db.For(viewer);
        var group = await mine.PlannedGroups.AsNoTracking().Where(one => one.Id == id)
            .Select(one => new { one.Title, one.OrganisationId, Sharing = one.Organisers.Select(organiser => organiser.OrganisationId).ToList() })
            .SingleOrDefaultAsync();
        if (group is null)
        {
            return false;
        }

        var all = await mine.Organisations.AsNoTracking().OrderBy(one => one.Name).ToListAsync();
        (GroupId, Title) = (id, group.Title);
        Home = all.Find(one => one.Id == group.OrganisationId)?.Name ?? string.Empty;
        Sharing = all.FindAll(one => group.Sharing.Contains(one.Id));
        Others = all.FindAll(one => one.Id != group.OrganisationId && !group.Sharing.Contains(one.Id));
        return true;
    }
}

public sealed class ShareGroupValidator : AbstractValidator<ShareGroup>
{
    public ShareGroupValidator() => RuleFor(form => form.OrganisationId).NotNull();
}
