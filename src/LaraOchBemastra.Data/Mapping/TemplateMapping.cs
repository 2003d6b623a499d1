using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class TemplateMapping : IEntityTypeConfiguration<CourseTemplate>, IEntityTypeConfiguration<CourseTemplateText>,
    IEntityTypeConfiguration<ChecklistTemplate>, IEntityTypeConfiguration<ChecklistTemplatePoint>,
    IEntityTypeConfiguration<Checklist>, IEntityTypeConfiguration<ChecklistItem>
{
    public void Configure(EntityTypeBuilder<CourseTemplate> builder)
    {
        builder.ToTable("CourseTemplates");
        builder.Ignore(template => template.Facts);
        builder.Property(template => template.Title).HasMaxLength(Group.TitleLength);
        builder.Property(template => template.Place).HasMaxLength(Group.PlaceLength);
        builder.Property(template => template.TravelNote).HasMaxLength(Group.TextLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(template => template.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(template => template.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(template => template.UnitId);
        builder.HasOne<Condition>().WithMany().HasForeignKey(template => template.ConditionId);
        builder.HasMany(template => template.Texts).WithOne(text => text.Template).HasForeignKey(text => text.TemplateId);
        builder.HasIndex(template => new { template.RegionId, template.Retired });
    }

    public void Configure(EntityTypeBuilder<CourseTemplateText> builder)
    {
        builder.ToTable("CourseTemplateTexts");
        builder.Property(text => text.Language).HasMaxLength(Group.LanguageLength);
        builder.Property(text => text.Title).HasMaxLength(Group.TitleLength);
        builder.Property(text => text.Purpose).HasMaxLength(Group.TextLength);
        builder.Property(text => text.Goals).HasMaxLength(Group.TextLength);
        builder.HasIndex(text => new { text.TemplateId, text.Language }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ChecklistTemplate> builder)
    {
        builder.ToTable("ChecklistTemplates");
        builder.HasOne<Region>().WithMany().HasForeignKey(template => template.RegionId);
        builder.HasMany(template => template.Points).WithOne(point => point.Template).HasForeignKey(point => point.TemplateId);
        builder.HasIndex(template => template.OwnerId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ChecklistTemplatePoint> builder)
    {
        builder.ToTable("ChecklistTemplatePoints");
        builder.Ignore(point => point.Point);
        builder.Property(point => point.Text).HasMaxLength(ChecklistPoint.TextLength);
    }

    public void Configure(EntityTypeBuilder<Checklist> builder)
    {
        builder.ToTable("Checklists");
        builder.HasOne<Group>().WithMany().HasForeignKey(checklist => checklist.GroupId);
        builder.HasMany(checklist => checklist.Items).WithOne(item => item.Checklist).HasForeignKey(item => item.ChecklistId);
        builder.HasIndex(checklist => checklist.GroupId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ChecklistItem> builder)
    {
        builder.ToTable("ChecklistItems");
        builder.Ignore(item => item.Point);
        builder.Property(item => item.Text).HasMaxLength(ChecklistPoint.TextLength);
        builder.Property(item => item.Reason).HasMaxLength(ChecklistItem.ReasonLength);
        builder.HasIndex(item => new { item.State, item.Owner });
    }
}
