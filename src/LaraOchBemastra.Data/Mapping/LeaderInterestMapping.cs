using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class LeaderInterestMapping : IEntityTypeConfiguration<LeaderInterest>, IEntityTypeConfiguration<AgreementText>,
    IEntityTypeConfiguration<AgreementAcceptance>
{
    public void Configure(EntityTypeBuilder<LeaderInterest> builder)
    {
        builder.ToTable("LeaderInterests");
        builder.Property(one => one.Name).HasMaxLength((2 * Leader.NameLength) + 1);
        builder.Property(one => one.FirstName).HasMaxLength(Leader.NameLength);
        builder.Property(one => one.LastName).HasMaxLength(Leader.NameLength);
        builder.Property(one => one.EmailKey).HasMaxLength(Interest.KeyLength);
        builder.Property(one => one.NominatedBy).HasMaxLength(LeaderInterest.NominatedByLength);
        builder.Property(one => one.Language).HasMaxLength(LeaderInterest.LanguageLength);
        builder.Property(one => one.Note).HasMaxLength(LeaderInterest.NoteLength);
        builder.Property(one => one.LinkHash).HasMaxLength(LinkKey.HashLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(one => one.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(one => one.UnitId);
        builder.HasOne<Condition>().WithMany().HasForeignKey(one => one.ConditionId);
        builder.HasOne<Leader>().WithMany().HasForeignKey(one => one.LeaderId);
        builder.HasIndex(one => one.LinkHash).IsUnique();
        builder.HasIndex(one => one.LeaderId).IsUnique();
        builder.HasIndex(one => new { one.EmailKey, one.AskedAtUtc });
    }

    public void Configure(EntityTypeBuilder<AgreementText> builder)
    {
        builder.ToTable("AgreementTexts");
        builder.Property(text => text.TextSv).HasMaxLength(AgreementText.TextLength);
        builder.Property(text => text.TextNn).HasMaxLength(AgreementText.TextLength);
        builder.Property(text => text.TextNb).HasMaxLength(AgreementText.TextLength);
        builder.Property(text => text.TextEn).HasMaxLength(AgreementText.TextLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(text => text.RegionId);
        builder.HasIndex(text => new { text.RegionId, text.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AgreementAcceptance> builder)
    {
        builder.ToTable("AgreementAcceptances");
        builder.Property(acceptance => acceptance.Language).HasMaxLength(AgreementAcceptance.LanguageLength);
        builder.HasOne<Leader>().WithMany().HasForeignKey(acceptance => acceptance.LeaderId);
        builder.HasOne<AgreementText>().WithMany().HasForeignKey(acceptance => acceptance.AgreementTextId);
        builder.HasIndex(acceptance => new { acceptance.LeaderId, acceptance.AgreementTextId }).IsUnique();
    }
}
