using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>Names under logs, their earlier editions, and work beside sessions.</summary>
internal sealed class ActivityMapping : IEntityTypeConfiguration<LogSignature>, IEntityTypeConfiguration<LogEdition>,
    IEntityTypeConfiguration<LogSettings>, IEntityTypeConfiguration<Activity>, IEntityTypeConfiguration<ActivityLeader>
{
    /// <summary>Rule R-LOG-7: an account stands once under an edition, whatever two clicks at once do.</summary>
    public void Configure(EntityTypeBuilder<LogSignature> builder)
    {
        builder.ToTable("LogSignatures");
        builder.Property(signature => signature.Reason).HasMaxLength(LogSignature.ReasonLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(signature => signature.AccountId);
        builder.HasOne<Leader>().WithMany().HasForeignKey(signature => signature.LeaderId);
        builder.HasIndex(signature => new { signature.SessionLogId, signature.Edition, signature.AccountId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LogEdition> builder)
    {
        builder.ToTable("LogEditions");
        builder.Property(edition => edition.Reason).HasMaxLength(SessionLog.ReasonLength);
        builder.Property(edition => edition.Notes).HasMaxLength(SessionLog.NotesLength);
        builder.Property(edition => edition.Learned).HasMaxLength(SessionLog.LearnedLength);
        builder.Property(edition => edition.ToChange).HasMaxLength(SessionLog.LearnedLength);
        builder.Property(edition => edition.Why).HasMaxLength(LogEdition.ReasonLength);
        builder.Property(edition => edition.PresenceList).HasMaxLength(LogEdition.ListLength);
        builder.Property(edition => edition.CameList).HasMaxLength(LogEdition.ListLength);
        builder.Ignore(edition => edition.Presences);
        builder.Ignore(edition => edition.Came);
        builder.HasIndex(edition => new { edition.SessionLogId, edition.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LogSettings> builder)
    {
        builder.ToTable("LogSettings");
        builder.HasOne<Region>().WithMany().HasForeignKey(settings => settings.RegionId);
        builder.HasIndex(settings => settings.RegionId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("Activities");
        builder.Property(activity => activity.Note).HasMaxLength(Activity.NoteLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(activity => activity.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(activity => activity.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(activity => activity.UnitId);
        builder.HasOne<Group>().WithMany().HasForeignKey(activity => activity.GroupId);
        builder.HasOne<Account>().WithMany().HasForeignKey(activity => activity.EnteredBy);
        builder.HasMany(activity => activity.Leaders).WithOne().HasForeignKey(leader => leader.ActivityId);
        builder.HasIndex(activity => new { activity.UnitId, activity.Date });
    }

    public void Configure(EntityTypeBuilder<ActivityLeader> builder)
    {
        builder.ToTable("ActivityLeaders");
        builder.HasOne<Leader>().WithMany().HasForeignKey(leader => leader.LeaderId);
        builder.HasOne<Account>().WithMany().HasForeignKey(leader => leader.ConfirmedBy);
        builder.HasIndex(leader => new { leader.ActivityId, leader.LeaderId }).IsUnique();
    }
}
