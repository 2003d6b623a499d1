using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class GroupMapping : IEntityTypeConfiguration<Group>, IEntityTypeConfiguration<Session>,
    IEntityTypeConfiguration<GroupLeader>, IEntityTypeConfiguration<GroupOrganiser>
{
    public void Configure(EntityTypeBuilder<Group> builder)
    {
        builder.ToTable("Groups");
        builder.Ignore(group => group.FreePlaces).Ignore(group => group.PlacesTaken);
        builder.Ignore(group => group.Facts);
        builder.Property(group => group.Code).HasMaxLength(Group.CodeLength);
        builder.Property(group => group.Title).HasMaxLength(Group.TitleLength);
        builder.Property(group => group.Purpose).HasMaxLength(Group.TextLength);
        builder.Property(group => group.Goals).HasMaxLength(Group.TextLength);
        builder.Property(group => group.Language).HasMaxLength(Group.LanguageLength);
        builder.Property(group => group.Place).HasMaxLength(Group.PlaceLength);
        builder.Property(group => group.TravelNote).HasMaxLength(Group.TextLength);
        builder.Property(group => group.TimeZone).HasMaxLength(Group.ZoneLength);
        builder.Property(group => group.CancelReason).HasMaxLength(Group.ReasonLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(group => group.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(group => group.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(group => group.UnitId);
        builder.HasOne<Condition>().WithMany().HasForeignKey(group => group.ConditionId);
        builder.HasOne<CourseTemplate>().WithMany().HasForeignKey(group => group.CourseTemplateId);
        builder.HasOne<Group>().WithMany().HasForeignKey(group => group.PreviousId);
        builder.HasMany(group => group.Sessions).WithOne(session => session.Group).HasForeignKey(session => session.GroupId);
        builder.HasMany(group => group.Leaders).WithOne(seat => seat.Group).HasForeignKey(seat => seat.GroupId);
        builder.HasMany(group => group.Enrolments).WithOne(enrolment => enrolment.Group).HasForeignKey(enrolment => enrolment.GroupId);
        builder.HasMany(group => group.Substitutes).WithOne(substitute => substitute.Group).HasForeignKey(substitute => substitute.GroupId);
        builder.HasMany(group => group.Organisers).WithOne(organiser => organiser.Group).HasForeignKey(organiser => organiser.GroupId);
        builder.HasIndex(group => new { group.RegionId, group.Code }).IsUnique();
        builder.HasIndex(group => new { group.RegionId, group.State, group.FirstDate });
        builder.HasIndex(group => new { group.OrganisationId, group.State });
    }

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Ignore(session => session.Time);
        builder.Property(session => session.TimeZone).HasMaxLength(Session.ZoneLength);
        builder.Property(session => session.CancelReason).HasMaxLength(Session.ReasonLength);
        builder.Property(session => session.Note).HasMaxLength(Session.NoteLength);
        builder.HasOne<Session>().WithMany().HasForeignKey(session => session.CatchUpForId);
        builder.HasIndex(session => session.Date);
    }

    public void Configure(EntityTypeBuilder<GroupLeader> builder)
    {
        builder.ToTable("GroupLeaders");
        builder.HasOne<Leader>().WithMany().HasForeignKey(seat => seat.LeaderId);
        builder.HasIndex(seat => new { seat.GroupId, seat.LeaderId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<GroupOrganiser> builder)
    {
        builder.ToTable("GroupOrganisers");
        builder.HasOne<Organisation>().WithMany().HasForeignKey(organiser => organiser.OrganisationId);
        builder.HasIndex(organiser => new { organiser.GroupId, organiser.OrganisationId }).IsUnique();
    }
}
