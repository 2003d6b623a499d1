using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Templates and checklists: the region's for all who plan in it, an organisation's for its own people.</summary>
public sealed partial class ViewerData
{
    /// <summary>Templates this person may make courses from.</summary>
    public IQueryable<CourseTemplate> CourseTemplates
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator, Role.Administrator);
            return db.Set<CourseTemplate>().Where(template =>
                template.RegionId == viewer.RegionId
                && (template.OrganisationId == null
                    || scope.Regions.Contains(template.RegionId)
                    || scope.Organisations.Contains(template.OrganisationId.Value)
                    || db.Set<Unit>().Any(unit => scope.Units.Contains(unit.Id) && unit.OrganisationId == template.OrganisationId)));
        }
    }

    /// <summary>Templates this person may rewrite: a region's by a role for the region, an organisation's also by one for it.</summary>
    public IQueryable<CourseTemplate> KeptTemplates
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator, Role.Administrator);
            return db.Set<CourseTemplate>().Where(template =>
                scope.Regions.Contains(template.RegionId)
                || (template.OrganisationId != null && scope.Organisations.Contains(template.OrganisationId.Value)));
        }
    }

    /// <summary>Organisations a template may be owned by; all of the region for a role that holds for it.</summary>
    public IQueryable<Organisation> KeptOrganisations
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator, Role.Administrator);
            return db.Set<Organisation>().Where(organisation =>
                organisation.RegionId == viewer.RegionId
                && (scope.Regions.Contains(organisation.RegionId) || scope.Organisations.Contains(organisation.Id)));
        }
    }

    /// <summary>Whether this person decides for the whole region.</summary>
    public bool KeepsRegion => viewer.ScopeOf(Role.Coordinator, Role.Administrator).Regions.Contains(viewer.RegionId);

    /// <summary>Points new courses begin with: the region's, and those of the templates one sees.</summary>
    public IQueryable<ChecklistTemplate> ChecklistTemplates => db.Set<ChecklistTemplate>().Where(list =>
        list.RegionId == viewer.RegionId
        && (list.OwnerId == viewer.RegionId || CourseTemplates.Any(template => template.Id == list.OwnerId)));

    /// <summary>Those of the courses whose inside one sees: the coordinators' and the leaders'.</summary>
    public IQueryable<Checklist> Checklists => db.Set<Checklist>().Where(list => Inner.Any(group => group.Id == list.GroupId));
}
