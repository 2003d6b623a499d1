using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Encryption;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class LeaderMapping : IEntityTypeConfiguration<Leader>, IEntityTypeConfiguration<PayeeDetails>,
    IEntityTypeConfiguration<TrainingCourse>, IEntityTypeConfiguration<TrainingRecord>
{
    public void Configure(EntityTypeBuilder<Leader> builder)
    {
        builder.ToTable("Leaders");
        builder.Ignore(leader => leader.Name);
        builder.Property(leader => leader.FirstName).HasMaxLength(Leader.NameLength);
        builder.Property(leader => leader.LastName).HasMaxLength(Leader.NameLength);
        builder.Property(leader => leader.Email).HasMaxLength(Leader.EmailLength);
        builder.Property(leader => leader.Phone).HasMaxLength(Leader.PhoneLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(leader => leader.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(leader => leader.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(leader => leader.UnitId);
        builder.HasOne<Condition>().WithMany().HasForeignKey(leader => leader.ConditionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(leader => leader.AccountId);
        builder.HasIndex(leader => new { leader.RegionId, leader.Kind });
    }

    public void Configure(EntityTypeBuilder<PayeeDetails> builder)
    {
        builder.ToTable("PayeeDetails");
        builder.Property<string?>(OldAddresses.Plain).HasColumnName("Address").HasMaxLength(PayeeDetails.AddressLength);
        builder.HasOne<Leader>().WithMany().HasForeignKey(details => details.LeaderId);
        builder.HasIndex(details => details.LeaderId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TrainingCourse> builder)
    {
        builder.ToTable("TrainingCourses");
        builder.Property(course => course.Name).HasMaxLength(TrainingCourse.NameLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(course => course.RegionId);
    }

    public void Configure(EntityTypeBuilder<TrainingRecord> builder)
    {
        builder.ToTable("TrainingRecords");
        builder.HasOne<Leader>().WithMany().HasForeignKey(record => record.LeaderId);
        builder.HasOne<TrainingCourse>().WithMany().HasForeignKey(record => record.TrainingCourseId);
        builder.HasIndex(record => new { record.LeaderId, record.TrainingCourseId, record.CompletedOn }).IsUnique();
    }
}
