using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>
/// Places and how they are asked for. That no course has more people than places is held by the group's version, which
/// every step of a place renews: of two who decide at once, one decides again.
/// </summary>
internal sealed class PlaceMapping : IEntityTypeConfiguration<Enrolment>, IEntityTypeConfiguration<EnrolmentContact>,
    IEntityTypeConfiguration<PlaceStep>, IEntityTypeConfiguration<PlaceRequest>, IEntityTypeConfiguration<PlaceLink>
{
    public void Configure(EntityTypeBuilder<Enrolment> builder)
    {
        builder.ToTable("Enrolments");
        builder.Ignore(enrolment => enrolment.ShownName).Ignore(enrolment => enrolment.FullName).Ignore(enrolment => enrolment.HoldsPlace);
        builder.Property(enrolment => enrolment.FirstName).HasMaxLength(Enrolment.FirstNameLength);
        builder.Property(enrolment => enrolment.Initial).HasMaxLength(Enrolment.InitialLength);
        builder.Property(enrolment => enrolment.Language).HasMaxLength(Enrolment.LanguageLength);

        // Those who were there before places had states have a place.
        builder.Property(enrolment => enrolment.State).HasDefaultValue(EnrolmentState.Confirmed).HasSentinel((EnrolmentState)0);
        builder.HasOne(enrolment => enrolment.Contact).WithOne().HasForeignKey<EnrolmentContact>(contact => contact.EnrolmentId);
        builder.HasMany(enrolment => enrolment.Steps).WithOne().HasForeignKey(step => step.EnrolmentId);
        builder.HasIndex(enrolment => new { enrolment.GroupId, enrolment.State });
        builder.HasIndex(enrolment => new { enrolment.State, enrolment.AnswerBy });
    }

    public void Configure(EntityTypeBuilder<EnrolmentContact> builder) => builder.ToTable("EnrolmentContacts");

    public void Configure(EntityTypeBuilder<PlaceStep> builder)
    {
        builder.ToTable("PlaceSteps");
        builder.Property(step => step.Reason).HasMaxLength(PlaceStep.ReasonLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(step => step.AccountId);
        builder.HasIndex(step => new { step.EnrolmentId, step.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PlaceRequest> builder)
    {
        builder.ToTable("PlaceRequests");
        builder.Ignore(request => request.Application);
        builder.Property(request => request.TokenHash).HasMaxLength(PlaceRequest.HashLength);
        builder.HasOne<Group>().WithMany().HasForeignKey(request => request.GroupId);
        builder.HasIndex(request => request.TokenHash).IsUnique();
        builder.HasIndex(request => request.AskedAtUtc);
    }

    public void Configure(EntityTypeBuilder<PlaceLink> builder)
    {
        builder.ToTable("PlaceLinks");
        builder.Property(link => link.Hash).HasMaxLength(PlaceRequest.HashLength);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(link => link.EnrolmentId);
        builder.HasIndex(link => link.Hash).IsUnique();
    }
}
