using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Mail and guest experts, as far as one's own reach.</summary>
public sealed partial class ViewerData
{
    /// <summary>The directory of a coordinator's region: a dietitian comes to any unit's course.</summary>
    public IQueryable<GuestExpert> GuestExperts => viewer.Has(Role.Coordinator)
        ? db.Set<GuestExpert>().Where(expert => expert.RegionId == viewer.RegionId)
        : db.Set<GuestExpert>().Where(expert => false);

    /// <summary>Mail of the courses one plans.</summary>
    public IQueryable<OutboxMail> CourseMail => db.Set<OutboxMail>().Where(mail => PlannedGroups.Any(group => group.Id == mail.GroupId));

    /// <summary>Mail of the regions one administers.</summary>
    public IQueryable<OutboxMail> RegionMail
    {
        get
        {
            var regions = viewer.ScopeOf(Role.Administrator).Regions;
            return db.Set<OutboxMail>().Where(mail => mail.RegionId != null && regions.Contains(mail.RegionId.Value));
        }
    }

    public IQueryable<RegionMailText> MailTexts => db.Set<RegionMailText>().Where(text => ManagedRegions.Any(region => region.Id == text.RegionId));

    public IQueryable<ReminderRules> ReminderRules => db.Set<ReminderRules>().Where(rules => ManagedRegions.Any(region => region.Id == rules.RegionId));
}
