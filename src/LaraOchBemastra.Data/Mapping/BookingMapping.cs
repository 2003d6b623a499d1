using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>What turns a run into payroll's and the ledger's own codes.</summary>
internal sealed class BookingMapping : IEntityTypeConfiguration<BookingRules>, IEntityTypeConfiguration<BookingCode>
{
    public void Configure(EntityTypeBuilder<BookingRules> builder)
    {
        builder.ToTable("BookingRules");
        builder.Property(rules => rules.CompanyName).HasMaxLength(BookingRules.CompanyNameLength);
        builder.Property(rules => rules.CompanyNumber).HasMaxLength(BookingRules.CompanyNumberLength);
        builder.Property(rules => rules.CompanyId).HasMaxLength(BookingRules.CompanyIdLength);
        builder.Property(rules => rules.Series).HasMaxLength(BookingRules.SeriesLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(rules => rules.RegionId);
        builder.HasIndex(rules => rules.RegionId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<BookingCode> builder)
    {
        builder.ToTable("BookingCodes");
        builder.Property(row => row.Subject).HasMaxLength(BookingSubject.KeyLength);
        builder.Property(row => row.Code).HasMaxLength(BookingCode.CodeLength);
        builder.Property(row => row.Label).HasMaxLength(BookingCode.LabelLength);
        builder.Property(row => row.Source).HasMaxLength(BookingCode.SourceLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(row => row.RegionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.EnteredBy);
        builder.HasIndex(row => new { row.RegionId, row.Table, row.Subject, row.ValidFrom }).IsUnique();
    }
}
