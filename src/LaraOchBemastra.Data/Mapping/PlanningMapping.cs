using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class PlanningMapping : IEntityTypeConfiguration<PlanningSettings>, IEntityTypeConfiguration<Need>,
    IEntityTypeConfiguration<Interest>, IEntityTypeConfiguration<WorkingGroup>, IEntityTypeConfiguration<WorkingGroupMember>
{
    public void Configure(EntityTypeBuilder<PlanningSettings> builder)
    {
        builder.ToTable("PlanningSettings");
        builder.HasOne<Region>().WithMany().HasForeignKey(settings => settings.RegionId);
        builder.HasIndex(settings => settings.RegionId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Need> builder)
    {
        builder.ToTable("Needs");
        builder.Property(need => need.Place).HasMaxLength(Unit.PlaceLength);
        builder.Property(need => need.Note).HasMaxLength(Need.NoteLength);
        builder.Property(need => need.DropReason).HasMaxLength(Need.ReasonLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(need => need.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(need => need.OrganisationId);
        builder.HasOne<Condition>().WithMany().HasForeignKey(need => need.ConditionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(need => need.RegisteredBy);
        builder.HasOne<Group>().WithMany().HasForeignKey(need => need.GroupId);
        builder.HasOne<WorkingGroup>().WithMany().HasForeignKey(need => need.WorkingGroupId);
        builder.HasIndex(need => new { need.RegionId, need.State, need.ConditionId });
    }

    public void Configure(EntityTypeBuilder<Interest> builder)
    {
        builder.ToTable("Interests");
        builder.Property(interest => interest.Place).HasMaxLength(Unit.PlaceLength);
        builder.Property(interest => interest.EmailKey).HasMaxLength(Interest.KeyLength);
        builder.Property(interest => interest.Language).HasMaxLength(Interest.LanguageLength);
        builder.Property(interest => interest.LinkHash).HasMaxLength(LinkKey.HashLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(interest => interest.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(interest => interest.OrganisationId);
        builder.HasOne<Condition>().WithMany().HasForeignKey(interest => interest.ConditionId);
        builder.HasIndex(interest => interest.LinkHash).IsUnique();
        builder.HasIndex(interest => new { interest.EmailKey, interest.ConditionId, interest.OrganisationId, interest.Place }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<WorkingGroup> builder)
    {
        builder.ToTable("WorkingGroups");
        builder.Ignore(group => group.Present).Ignore(group => group.Missing);
        builder.Property(group => group.Title).HasMaxLength(WorkingGroup.TitleLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(group => group.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(group => group.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(group => group.UnitId);
        builder.HasOne<Condition>().WithMany().HasForeignKey(group => group.ConditionId);
        builder.HasOne<Group>().WithMany().HasForeignKey(group => group.GroupId);
        builder.HasMany(group => group.Members).WithOne(member => member.WorkingGroup).HasForeignKey(member => member.WorkingGroupId);
    }

    public void Configure(EntityTypeBuilder<WorkingGroupMember> builder)
    {
        builder.ToTable("WorkingGroupMembers");
        builder.Ignore(member => member.Roles);
        builder.Property(member => member.Name).HasMaxLength(WorkingGroupMember.NameLength);
        builder.HasOne<Leader>().WithMany().HasForeignKey(member => member.LeaderId);
        builder.HasOne<Account>().WithMany().HasForeignKey(member => member.AccountId);
    }
}
