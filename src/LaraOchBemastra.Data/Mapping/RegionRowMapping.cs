using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>Dated rows two people stand behind (R-RATE-2), each kind unique by region and valid-from (R-DATED-1).</summary>
internal sealed class RegionRowMapping : IEntityTypeConfiguration<HonorariumRate>, IEntityTypeConfiguration<DayRule>,
    IEntityTypeConfiguration<ClaimSetting>
{
    public void Configure(EntityTypeBuilder<HonorariumRate> builder)
    {
        Rows(builder, "HonorariumRates");
        builder.Property(rate => rate.ProposedBy).IsRequired();
        builder.Property(rate => rate.ProposedAt).IsRequired();
        builder.Property(rate => rate.Work).HasDefaultValue(WorkKind.Session).HasSentinel((WorkKind)0);
        builder.HasIndex(rate => new { rate.RegionId, rate.Kind, rate.Work, rate.ValidFrom, rate.Provisional }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DayRule> builder)
    {
        Rows(builder, "DayRules");
        builder.Property(rule => rule.Note).HasDefaultValue(string.Empty);
        builder.HasIndex(rule => new { rule.RegionId, rule.ValidFrom }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ClaimSetting> builder)
    {
        Rows(builder, "ClaimSettings");
        builder.HasIndex(setting => new { setting.RegionId, setting.Kind, setting.ValidFrom }).IsUnique();
    }

    private static void Rows<T>(EntityTypeBuilder<T> builder, string table)
        where T : RegionRow
    {
        builder.ToTable(table, rows => rows.HasCheckConstraint($"CK_{table}_TwoPeople", "\"ConfirmedBy\" <> \"ProposedBy\""));
        builder.Property(row => row.Source).HasMaxLength(RegionRow.SourceLength);
        builder.Property(row => row.Note).HasMaxLength(RegionRow.NoteLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(row => row.RegionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.ProposedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.ConfirmedBy);
    }
}
