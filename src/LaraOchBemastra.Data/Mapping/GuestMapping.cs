using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class GuestMapping : IEntityTypeConfiguration<GuestExpert>
{
    public void Configure(EntityTypeBuilder<GuestExpert> builder)
    {
        builder.ToTable("GuestExperts");
        builder.Property(expert => expert.Name).HasMaxLength(GuestExpert.NameLength);
        builder.Property(expert => expert.Title).HasMaxLength(GuestExpert.TitleLength);
        builder.Property(expert => expert.Workplace).HasMaxLength(GuestExpert.WorkplaceLength);
        builder.Property(expert => expert.Fields).HasMaxLength(GuestExpert.FieldsLength);
        builder.Property(expert => expert.Email).HasMaxLength(GuestExpert.EmailLength);
        builder.Property(expert => expert.Phone).HasMaxLength(GuestExpert.PhoneLength);
        builder.Property(expert => expert.Language).HasMaxLength(GuestExpert.LanguageLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(expert => expert.RegionId);
        builder.HasIndex(expert => new { expert.RegionId, expert.RetiredOn });
    }
}
