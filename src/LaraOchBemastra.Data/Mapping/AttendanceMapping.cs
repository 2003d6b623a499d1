using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>What is kept beside the logs of one person at one session; one row of each kind, whoever writes at once.</summary>
internal sealed class AttendanceMapping : IEntityTypeConfiguration<AttendanceNote>, IEntityTypeConfiguration<AttendanceCorrection>,
    IEntityTypeConfiguration<Apology>, IEntityTypeConfiguration<Referral>, IEntityTypeConfiguration<ReferralSettings>
{
    public void Configure(EntityTypeBuilder<AttendanceNote> builder)
    {
        builder.ToTable("AttendanceNotes");
        builder.HasOne<Group>().WithMany().HasForeignKey(note => note.GroupId);
        builder.HasOne<Session>().WithMany().HasForeignKey(note => note.SessionId);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(note => note.EnrolmentId);
        builder.HasMany(note => note.Corrections).WithOne().HasForeignKey(correction => correction.NoteId);
        builder.HasIndex(note => new { note.SessionId, note.EnrolmentId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AttendanceCorrection> builder)
    {
        builder.ToTable("AttendanceCorrections");
        builder.Property(correction => correction.Why).HasMaxLength(AttendanceCorrection.WhyLength);
    }

    public void Configure(EntityTypeBuilder<Apology> builder)
    {
        builder.ToTable("Apologies");
        builder.HasOne<Group>().WithMany().HasForeignKey(apology => apology.GroupId);
        builder.HasOne<Session>().WithMany().HasForeignKey(apology => apology.SessionId);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(apology => apology.EnrolmentId);
        builder.HasIndex(apology => new { apology.SessionId, apology.EnrolmentId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("Referrals");
        builder.HasOne<Group>().WithMany().HasForeignKey(referral => referral.GroupId);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(referral => referral.EnrolmentId);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(referral => referral.TiedToEnrolmentId);
        builder.HasIndex(referral => referral.EnrolmentId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReferralSettings> builder)
    {
        builder.ToTable("ReferralSettings");
        builder.HasOne<Region>().WithMany().HasForeignKey(settings => settings.RegionId);
        builder.HasIndex(settings => settings.RegionId).IsUnique();
    }
}
