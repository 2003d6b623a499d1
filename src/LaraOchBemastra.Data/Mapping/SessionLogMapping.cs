using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class SessionLogMapping : IEntityTypeConfiguration<SessionLog>, IEntityTypeConfiguration<LeaderPresence>,
    IEntityTypeConfiguration<Attendance>, IEntityTypeConfiguration<GuestVisit>
{
    public void Configure(EntityTypeBuilder<SessionLog> builder)
    {
        builder.ToTable("SessionLogs");
        builder.Property(log => log.Reason).HasMaxLength(SessionLog.ReasonLength);
        builder.Property(log => log.Notes).HasMaxLength(SessionLog.NotesLength);
        builder.Property(log => log.Learned).HasMaxLength(SessionLog.LearnedLength);
        builder.Property(log => log.ToChange).HasMaxLength(SessionLog.LearnedLength);
        builder.Property(log => log.SentBackWord).HasMaxLength(SessionLog.ReasonLength);
        builder.HasOne<Group>().WithMany().HasForeignKey(log => log.GroupId);
        builder.HasOne<Session>().WithMany().HasForeignKey(log => log.SessionId);
        builder.HasMany(log => log.Leaders).WithOne().HasForeignKey(presence => presence.SessionLogId);
        builder.HasMany(log => log.Attendances).WithOne().HasForeignKey(attendance => attendance.SessionLogId);
        builder.Ignore(log => log.CurrentSignatures);
        builder.HasMany(log => log.Signatures).WithOne().HasForeignKey(signature => signature.SessionLogId);
        builder.HasMany(log => log.Editions).WithOne().HasForeignKey(edition => edition.SessionLogId);
        builder.HasIndex(log => log.SessionId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LeaderPresence> builder)
    {
        builder.ToTable("LeaderPresences");
        builder.HasOne<Leader>().WithMany().HasForeignKey(presence => presence.LeaderId);
        builder.HasIndex(presence => new { presence.SessionLogId, presence.LeaderId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("Attendances");
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(attendance => attendance.EnrolmentId);
        builder.HasIndex(attendance => new { attendance.SessionLogId, attendance.EnrolmentId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<GuestVisit> builder)
    {
        builder.ToTable("GuestVisits");
        builder.Property(visit => visit.Name).HasMaxLength(GuestVisit.NameLength);
        builder.Property(visit => visit.Field).HasMaxLength(GuestVisit.FieldLength);
        builder.Property(visit => visit.Said).HasMaxLength(GuestVisit.SaidLength);
        builder.Property(visit => visit.LinkHash).HasMaxLength(LinkKey.HashLength);
        builder.HasOne<GuestExpert>().WithMany().HasForeignKey(visit => visit.ExpertId);
        builder.HasIndex(visit => visit.LinkHash).IsUnique();
        builder.HasIndex(visit => new { visit.SessionId, visit.ExpertId }).IsUnique();
        builder.HasOne<Group>().WithMany().HasForeignKey(visit => visit.GroupId);
        builder.HasOne<Session>().WithMany().HasForeignKey(visit => visit.SessionId);
    }
}
