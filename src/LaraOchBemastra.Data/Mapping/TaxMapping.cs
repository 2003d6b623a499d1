using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>The rows that tax, contribution and days of payment are reckoned by (R-DATED-1, R-RATE-2).</summary>
internal sealed class TaxMapping : IEntityTypeConfiguration<TaxRule>, IEntityTypeConfiguration<ContributionRule>,
    IEntityTypeConfiguration<PayDayRule>
{
    public void Configure(EntityTypeBuilder<TaxRule> builder)
    {
        TwoPeople(builder, "TaxRules");
        builder.HasIndex(rule => new { rule.RegionId, rule.Kind, rule.ValidFrom }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ContributionRule> builder)
    {
        TwoPeople(builder, "ContributionRules");
        builder.Property(rule => rule.OtherFees).HasMaxLength(ContributionRule.FeesLength);
        builder.Ignore(rule => rule.Youth);
        builder.HasIndex(rule => new { rule.RegionId, rule.Zone, rule.ValidFrom }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PayDayRule> builder)
    {
        builder.ToTable("PayDayRules");
        builder.Property(rule => rule.Source).HasMaxLength(PayDayRule.SourceLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(rule => rule.RegionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(rule => rule.EnteredBy);
        builder.HasIndex(rule => new { rule.RegionId, rule.ValidFrom }).IsUnique();
    }

    private static void TwoPeople<T>(EntityTypeBuilder<T> builder, string name)
        where T : ProposedRow
    {
        builder.ToTable(name, table => table.HasCheckConstraint($"CK_{name}_TwoPeople", "\"ConfirmedBy\" <> \"ProposedBy\""));
        builder.Property(rule => rule.Source).HasMaxLength(ProposedRow.SourceLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(rule => rule.RegionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(rule => rule.ProposedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(rule => rule.ConfirmedBy);
    }
}
