using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<RoleAssignment>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>, IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>, IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.Id).ValueGeneratedNever();
        builder.Property(account => account.Name).HasMaxLength(Account.NameLength);
        builder.Property(account => account.Language).HasMaxLength(Account.LanguageLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(account => account.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(account => account.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(account => account.UnitId);
    }

    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.ToTable("RoleAssignments");
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        builder.HasOne<Region>().WithMany().HasForeignKey(row => row.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(row => row.UnitId);
        builder.HasIndex(row => new { row.AccountId, row.Role });
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("AccountClaims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("AccountLogins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("AccountTokens");

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder) => builder.ToTable("AccountPasskeys");
}
