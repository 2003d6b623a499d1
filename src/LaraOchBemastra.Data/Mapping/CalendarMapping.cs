using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class CalendarMapping : IEntityTypeConfiguration<CalendarLink>
{
    public void Configure(EntityTypeBuilder<CalendarLink> builder)
    {
        builder.ToTable("CalendarLinks");
        builder.Property(link => link.KeyHash).HasMaxLength(LinkKey.HashLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(link => link.AccountId);
        builder.HasOne<Group>().WithMany().HasForeignKey(link => link.GroupId);
        builder.HasIndex(link => link.KeyHash).IsUnique();
        builder.HasIndex(link => link.AccountId).IsUnique();
        builder.HasIndex(link => link.GroupId).IsUnique();
    }
}
