using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Encryption;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Domain.Training;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Every row of every table, narrowed by nobody.</summary>
public sealed partial class AllData(PortalDb db)
{
    public IQueryable<Account> Accounts => db.Set<Account>();

    public IQueryable<RoleAssignment> RoleAssignments => db.Set<RoleAssignment>();

    public IQueryable<Region> Regions => db.Set<Region>();

    public IQueryable<Organisation> Organisations => db.Set<Organisation>();

    public IQueryable<Unit> Units => db.Set<Unit>();

    public IQueryable<Condition> Conditions => db.Set<Condition>();

    public IQueryable<Leader> Leaders => db.Set<Leader>();

    public IQueryable<PayDayRule> PayDayRules => db.Set<PayDayRule>();

    public IQueryable<PayeeDetails> PayeeDetails => db.Set<PayeeDetails>();

    public IQueryable<SchoolHoliday> SchoolHolidays => db.Set<SchoolHoliday>();

    public IQueryable<LeaderDiary> LeaderDiaries => db.Set<LeaderDiary>();

    public IQueryable<TrainingCourse> TrainingCourses => db.Set<TrainingCourse>();

    public IQueryable<TrainingRecord> TrainingRecords => db.Set<TrainingRecord>();

    public IQueryable<Group> Groups => db.Set<Group>();

    public IQueryable<CourseTemplate> CourseTemplates => db.Set<CourseTemplate>();

    public IQueryable<ChecklistTemplate> ChecklistTemplates => db.Set<ChecklistTemplate>();

    public IQueryable<Checklist> Checklists => db.Set<Checklist>();

    public IQueryable<PlaceRules> PlaceRules => db.Set<PlaceRules>();

    public IQueryable<PlaceRequest> PlaceRequests => db.Set<PlaceRequest>();

    public IQueryable<PlaceLink> PlaceLinks => db.Set<PlaceLink>();

    public IQueryable<SessionLog> SessionLogs => db.Set<SessionLog>();

    public IQueryable<AttendanceNote> AttendanceNotes => db.Set<AttendanceNote>();

    public IQueryable<Apology> Apologies => db.Set<Apology>();

    public IQueryable<Referral> Referrals => db.Set<Referral>();

    public IQueryable<ReferralSettings> ReferralSettings => db.Set<ReferralSettings>();

    public IQueryable<RetentionRule> RetentionRules => db.Set<RetentionRule>();

    public IQueryable<Purge> Purges => db.Set<Purge>();

    public IQueryable<ErasureRequest> ErasureRequests => db.Set<ErasureRequest>();

    public IQueryable<LogSettings> LogSettings => db.Set<LogSettings>();

    public IQueryable<Activity> Activities => db.Set<Activity>();

    public IQueryable<Topic> Topics => db.Set<Topic>();

    public IQueryable<TopicRules> TopicRules => db.Set<TopicRules>();

    public IQueryable<TopicRoom> TopicRooms => db.Set<TopicRoom>();

    public IQueryable<WayForward> WaysForward => db.Set<WayForward>();

    public IQueryable<GuestVisit> GuestVisits => db.Set<GuestVisit>();

    public IQueryable<CalendarLink> CalendarLinks => db.Set<CalendarLink>();

    public IQueryable<GuestExpert> GuestExperts => db.Set<GuestExpert>();

    public IQueryable<HonorariumClaim> Claims => db.Set<HonorariumClaim>();

    public IQueryable<ClaimEvidence> Evidence => db.Set<ClaimEvidence>();

    public IQueryable<Mandate> Mandates => db.Set<Mandate>();

    public IQueryable<Deputy> Deputies => db.Set<Deputy>();

    public IQueryable<GateChoices> GateChoices => db.Set<GateChoices>();

    public IQueryable<PayoutRun> PayoutRuns => db.Set<PayoutRun>();

    public IQueryable<RunFile> RunFiles => db.Set<RunFile>().Newest();

    /// <summary>With the lists that later ones took the place of.</summary>
    public IQueryable<RunFile> RunFileEditions => db.Set<RunFile>();

    public IQueryable<RunConfirmation> RunConfirmations => db.Set<RunConfirmation>();

    public IQueryable<HonorariumRate> Rates => db.Set<HonorariumRate>();

    public IQueryable<DayRule> DayRules => db.Set<DayRule>();

    public IQueryable<ClaimSetting> ClaimSettings => db.Set<ClaimSetting>();

    public IQueryable<TaxRule> TaxRules => db.Set<TaxRule>();

    public IQueryable<ContributionRule> ContributionRules => db.Set<ContributionRule>();

    public IQueryable<BookingRules> BookingRules => db.Set<BookingRules>();

    public IQueryable<BookingCode> BookingCodes => db.Set<BookingCode>();

    public IQueryable<AuditRow> Audit => db.Set<AuditRow>();

    public IQueryable<FormSubmission> FormSubmissions => db.Set<FormSubmission>();

    public IQueryable<OutboxMail> Outbox => db.Set<OutboxMail>();

    public IQueryable<RegionMailText> MailTexts => db.Set<RegionMailText>();

    public IQueryable<MailStop> MailStops => db.Set<MailStop>();

    public IQueryable<ReminderRules> ReminderRules => db.Set<ReminderRules>();

    public IQueryable<Reminder> Reminders => db.Set<Reminder>();

    public IQueryable<ProtectionKey> ProtectionKeys => db.Set<ProtectionKey>();
}
