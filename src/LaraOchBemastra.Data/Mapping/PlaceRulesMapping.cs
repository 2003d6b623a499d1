using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class PlaceRulesMapping : IEntityTypeConfiguration<PlaceRules>, IEntityTypeConfiguration<PlaceText>
{
    public void Configure(EntityTypeBuilder<PlaceRules> builder)
    {
        builder.ToTable("PlaceRules");
        builder.HasOne<Region>().WithMany().HasForeignKey(rules => rules.RegionId);
        builder.HasMany(rules => rules.Texts).WithOne().HasForeignKey(text => text.RulesId);
        builder.HasIndex(rules => rules.RegionId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PlaceText> builder)
    {
        builder.ToTable("PlaceTexts");
        builder.Ignore(text => text.Words).Ignore(text => text.IsEmpty);
        builder.Property(text => text.Sv).HasMaxLength(PlaceText.TextLength);
        builder.Property(text => text.Nn).HasMaxLength(PlaceText.TextLength);
        builder.Property(text => text.Nb).HasMaxLength(PlaceText.TextLength);
        builder.Property(text => text.En).HasMaxLength(PlaceText.TextLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(text => text.WrittenBy);
        builder.HasIndex(text => new { text.RulesId, text.Kind, text.Edition }).IsUnique();
    }
}
