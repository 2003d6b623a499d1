using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Region>, IEntityTypeConfiguration<Organisation>,
    IEntityTypeConfiguration<Unit>, IEntityTypeConfiguration<Condition>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.ToTable("Regions");
        builder.Property(region => region.Code).HasMaxLength(Region.CodeLength);
        builder.Property(region => region.Name).HasMaxLength(Region.NameLength);
        builder.Ignore(region => region.Currency).Ignore(region => region.TimeZone).Ignore(region => region.Collation);
        builder.HasIndex(region => region.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisations");
        builder.Property(organisation => organisation.Name).HasMaxLength(Organisation.NameLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(organisation => organisation.RegionId);
    }

    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("Units");
        builder.Property(unit => unit.Name).HasMaxLength(Unit.NameLength);
        builder.Property(unit => unit.Place).HasMaxLength(Unit.PlaceLength);
        builder.Property(unit => unit.CostCentre).HasMaxLength(Unit.CodeLength);
        builder.Property(unit => unit.ActivityCode).HasMaxLength(Unit.CodeLength);
        builder.Property(unit => unit.ContactName).HasMaxLength(Unit.ContactLength);
        builder.Property(unit => unit.ContactEmail).HasMaxLength(Unit.ContactLength);
        builder.Property(unit => unit.ContactPhone).HasMaxLength(Unit.ContactLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(unit => unit.OrganisationId);
        builder.HasOne<Region>().WithMany().HasForeignKey(unit => unit.RegionId);
    }

    public void Configure(EntityTypeBuilder<Condition> builder)
    {
        builder.ToTable("Conditions");
        builder.Property(condition => condition.NameSv).HasMaxLength(Condition.NameLength);
        builder.Property(condition => condition.NameNn).HasMaxLength(Condition.NameLength);
        builder.Property(condition => condition.NameNb).HasMaxLength(Condition.NameLength);
        builder.Property(condition => condition.NameEn).HasMaxLength(Condition.NameLength);
    }
}
