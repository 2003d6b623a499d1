using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class ScheduleMapping : IEntityTypeConfiguration<Substitute>, IEntityTypeConfiguration<SchoolHoliday>,
    IEntityTypeConfiguration<LeaderDiary>
{
    public void Configure(EntityTypeBuilder<Substitute> builder)
    {
        builder.ToTable("Substitutes");
        builder.HasOne<Session>().WithMany().HasForeignKey(substitute => substitute.SessionId);
        builder.HasOne<Leader>().WithMany().HasForeignKey(substitute => substitute.ForLeaderId);
        builder.HasOne<Leader>().WithMany().HasForeignKey(substitute => substitute.LeaderId);
        builder.HasIndex(substitute => new { substitute.SessionId, substitute.ForLeaderId }).IsUnique();
        builder.HasIndex(substitute => new { substitute.LeaderId, substitute.SessionId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SchoolHoliday> builder)
    {
        builder.ToTable("SchoolHolidays");
        builder.Property(holiday => holiday.Name).HasMaxLength(SchoolHoliday.NameLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(holiday => holiday.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(holiday => holiday.OrganisationId);
        builder.HasIndex(holiday => new { holiday.RegionId, holiday.From });
    }

    public void Configure(EntityTypeBuilder<LeaderDiary> builder)
    {
        builder.ToTable("LeaderDiaries");
        builder.HasOne<Leader>().WithMany().HasForeignKey(diary => diary.LeaderId);
        builder.HasIndex(diary => diary.LeaderId).IsUnique();
    }
}
