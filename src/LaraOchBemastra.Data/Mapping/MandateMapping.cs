using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>Who may attest how much, who stands in for whom, and what a region has decided about its gates.</summary>
internal sealed class MandateMapping : IEntityTypeConfiguration<Mandate>, IEntityTypeConfiguration<Deputy>, IEntityTypeConfiguration<GateChoices>
{
    public void Configure(EntityTypeBuilder<Mandate> builder)
    {
        builder.ToTable("Mandates", table => table.HasCheckConstraint("CK_Mandates_NotForOneself", "\"EnteredBy\" <> \"AccountId\""));
        builder.Property(row => row.CostCentre).HasMaxLength(HonorariumClaim.CodeLength);
        builder.Property(row => row.Source).HasMaxLength(Mandate.SourceLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(row => row.RegionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.EnteredBy);
        builder.HasIndex(row => new { row.RegionId, row.AccountId, row.CostCentre, row.ValidFrom }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Deputy> builder)
    {
        builder.ToTable("Deputies", table => table.HasCheckConstraint("CK_Deputies_TwoPeople", "\"AccountId\" <> \"ForAccountId\""));
        builder.HasOne<Region>().WithMany().HasForeignKey(row => row.RegionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.ForAccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.EnteredBy);
    }

    public void Configure(EntityTypeBuilder<GateChoices> builder)
    {
        builder.ToTable("GateChoices");
        builder.HasOne<Region>().WithMany().HasForeignKey(choices => choices.RegionId);
        builder.HasIndex(choices => choices.RegionId).IsUnique();
    }
}
