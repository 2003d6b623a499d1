using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>The prices and day rules of claims; each kind of row is unique by region and valid-from (R-DATED-1).</summary>
internal sealed class PayoutMapping : IEntityTypeConfiguration<HonorariumRate>, IEntityTypeConfiguration<DayRule>
{
    public void Configure(EntityTypeBuilder<HonorariumRate> builder)
    {
        builder.ToTable("HonorariumRates", table =>
            table.HasCheckConstraint("CK_HonorariumRates_TwoPeople", "\"ConfirmedBy\" <> \"ProposedBy\""));
        builder.Property(rate => rate.Source).HasMaxLength(HonorariumRate.SourceLength);
        builder.Property(rate => rate.Note).HasMaxLength(HonorariumRate.NoteLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(rate => rate.RegionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(rate => rate.ProposedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(rate => rate.ConfirmedBy);
        builder.HasIndex(rate => new { rate.RegionId, rate.Kind, rate.ValidFrom }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DayRule> builder)
    {
        builder.ToTable("DayRules");
        builder.Property(rule => rule.Source).HasMaxLength(DayRule.SourceLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(rule => rule.RegionId);
        builder.HasIndex(rule => new { rule.RegionId, rule.ValidFrom }).IsUnique();
    }
}
