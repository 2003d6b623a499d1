using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class MeetingMapping : IEntityTypeConfiguration<PlanningMeeting>, IEntityTypeConfiguration<MeetingLine>,
    IEntityTypeConfiguration<MeetingTask>, IEntityTypeConfiguration<MeetingPresence>, IEntityTypeConfiguration<MeetingWriter>
{
    public void Configure(EntityTypeBuilder<PlanningMeeting> builder)
    {
        builder.ToTable("PlanningMeetings");
        builder.Property(meeting => meeting.TimeZone).HasMaxLength(PlanningMeeting.ZoneLength);
        builder.Property(meeting => meeting.Place).HasMaxLength(PlanningMeeting.PlaceLength);
        builder.Property(meeting => meeting.FilmLink).HasMaxLength(PlanningMeeting.LinkLength);
        builder.Property(meeting => meeting.Summary).HasMaxLength(PlanningMeeting.SummaryLength);
        builder.Property(meeting => meeting.SentBackReason).HasMaxLength(PlanningMeeting.ReasonLength);
        builder.HasOne<WorkingGroup>().WithMany().HasForeignKey(meeting => meeting.WorkingGroupId);
        builder.HasOne<Account>().WithMany().HasForeignKey(meeting => meeting.HandedOverBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(meeting => meeting.ApprovedBy);
        builder.HasMany(meeting => meeting.Lines).WithOne(line => line.Meeting).HasForeignKey(line => line.MeetingId);
        builder.HasMany(meeting => meeting.Tasks).WithOne(task => task.Meeting).HasForeignKey(task => task.MeetingId);
        builder.HasMany(meeting => meeting.Present).WithOne(row => row.Meeting).HasForeignKey(row => row.MeetingId);
        builder.HasMany(meeting => meeting.Writers).WithOne(row => row.Meeting).HasForeignKey(row => row.MeetingId);
    }

    public void Configure(EntityTypeBuilder<MeetingLine> builder)
    {
        builder.ToTable("MeetingLines");
        builder.Property(line => line.Text).HasMaxLength(MeetingLine.TextLength);
    }

    public void Configure(EntityTypeBuilder<MeetingTask> builder)
    {
        builder.ToTable("MeetingTasks");
        builder.Property(task => task.Text).HasMaxLength(MeetingTask.TextLength);
        builder.HasOne<WorkingGroupMember>().WithMany().HasForeignKey(task => task.MemberId);
        builder.HasIndex(task => new { task.MemberId, task.DoneOn });
    }

    public void Configure(EntityTypeBuilder<MeetingPresence> builder)
    {
        builder.ToTable("MeetingPresences");
        builder.HasOne<WorkingGroupMember>().WithMany().HasForeignKey(row => row.MemberId);
        builder.HasIndex(row => new { row.MeetingId, row.MemberId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MeetingWriter> builder)
    {
        builder.ToTable("MeetingWriters");
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        builder.HasIndex(row => new { row.MeetingId, row.AccountId }).IsUnique();
    }
}
