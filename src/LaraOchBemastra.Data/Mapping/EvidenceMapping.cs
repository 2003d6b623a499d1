using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>
/// Evidence comes with its claim, wherever a claim is loaded, so that no rule is asked without it. Its content shares the row
/// and stays where it is until it is asked for.
/// </summary>
internal sealed class EvidenceMapping : IEntityTypeConfiguration<ClaimEvidence>, IEntityTypeConfiguration<EvidenceContent>,
    IEntityTypeConfiguration<HonorariumClaim>
{
    public void Configure(EntityTypeBuilder<ClaimEvidence> builder)
    {
        builder.ToTable(EvidenceArchive.Table);
        builder.Property(evidence => evidence.Fingerprint).HasMaxLength(ClaimEvidence.FingerprintLength);
        builder.HasIndex(evidence => evidence.Fingerprint);
        builder.HasIndex(evidence => evidence.LineId);
    }

    public void Configure(EntityTypeBuilder<EvidenceContent> builder)
    {
        builder.ToTable(EvidenceArchive.Table);
        builder.HasOne<ClaimEvidence>().WithOne().HasForeignKey<EvidenceContent>(content => content.Id);
    }

    public void Configure(EntityTypeBuilder<HonorariumClaim> builder)
    {
        builder.HasMany(claim => claim.Evidence).WithOne().HasForeignKey(evidence => evidence.ClaimId);
        builder.Navigation(claim => claim.Evidence).AutoInclude();
    }
}
