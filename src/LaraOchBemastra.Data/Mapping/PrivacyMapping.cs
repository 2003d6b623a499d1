using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class PrivacyMapping : IEntityTypeConfiguration<RetentionRule>, IEntityTypeConfiguration<Purge>,
    IEntityTypeConfiguration<PurgeLine>, IEntityTypeConfiguration<ErasureRequest>
{
    public void Configure(EntityTypeBuilder<RetentionRule> builder)
    {
        builder.ToTable("RetentionRules");
        builder.Property(rule => rule.DisposalNumber).HasMaxLength(RetentionRule.NumberLength);
        builder.Property(rule => rule.DisposalBy).HasMaxLength(RetentionRule.ByLength);
        builder.Property(rule => rule.ApplicationNumber).HasMaxLength(RetentionRule.NumberLength);
        builder.Property(rule => rule.ApplicationBy).HasMaxLength(RetentionRule.ByLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(rule => rule.RegionId);
        builder.HasIndex(rule => new { rule.RegionId, rule.Category }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Purge> builder)
    {
        builder.ToTable("Purges");
        builder.Property(purge => purge.RunByName).HasMaxLength(Purge.NameLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(purge => purge.RegionId);
        builder.HasMany(purge => purge.Lines).WithOne().HasForeignKey(line => line.PurgeId);
        builder.HasIndex(purge => new { purge.RegionId, purge.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PurgeLine> builder)
    {
        builder.ToTable("PurgeLines");
        builder.Property(line => line.CourseCode).HasMaxLength(PurgeLine.CodeLength);
        builder.Property(line => line.DisposalNumber).HasMaxLength(RetentionRule.NumberLength);
        builder.Property(line => line.ApplicationNumber).HasMaxLength(RetentionRule.NumberLength);
    }

    public void Configure(EntityTypeBuilder<ErasureRequest> builder)
    {
        builder.ToTable("ErasureRequests");
        builder.Property(request => request.Reason).HasMaxLength(ErasureRequest.ReasonLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(request => request.RegionId);
        builder.HasOne<Group>().WithMany().HasForeignKey(request => request.GroupId);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(request => request.EnrolmentId);
        builder.HasIndex(request => new { request.RegionId, request.State });
    }
}
