using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>
/// Claims, with the constraints that hold whatever two people click at once: one part per person and claim (R-GATE-6), one
/// live claim per leader and session (R-CLAIM-3), one run per claim (R-RUN-1: it is one column), two different gate-keepers.
/// </summary>
internal sealed class ClaimMapping : IEntityTypeConfiguration<HonorariumClaim>, IEntityTypeConfiguration<ClaimDay>,
    IEntityTypeConfiguration<ClaimLine>, IEntityTypeConfiguration<ClaimParty>
{
    public void Configure(EntityTypeBuilder<HonorariumClaim> builder)
    {
        builder.ToTable("Claims", table =>
        {
            table.HasCheckConstraint("CK_Claims_TwoGates", "\"ReviewedBy\" <> \"AttestedBy\"");
            table.HasCheckConstraint("CK_Claims_PayeeReviews", "\"ReviewedBy\" <> \"PayeeAccountId\"");
            table.HasCheckConstraint("CK_Claims_PayeeAttests", "\"AttestedBy\" <> \"PayeeAccountId\"");
            table.HasCheckConstraint("CK_Claims_StarterReviews", "\"ReviewedBy\" <> \"StartedBy\"");
            table.HasCheckConstraint("CK_Claims_StarterAttests", "\"AttestedBy\" <> \"StartedBy\"");
        });
        builder.Property(claim => claim.CourseCode).HasMaxLength(HonorariumClaim.CourseCodeLength);
        builder.Property(claim => claim.PayeeName).HasMaxLength(HonorariumClaim.NameLength);
        builder.Property(claim => claim.CostCentre).HasMaxLength(HonorariumClaim.CodeLength);
        builder.Property(claim => claim.ActivityCode).HasMaxLength(HonorariumClaim.CodeLength);
        builder.Property(claim => claim.Number).HasMaxLength(HonorariumClaim.NumberLength);
        builder.Property(claim => claim.ReturnedReason).HasMaxLength(HonorariumClaim.ReasonLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(claim => claim.RegionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(claim => claim.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(claim => claim.UnitId);
        builder.HasOne<Group>().WithMany().HasForeignKey(claim => claim.GroupId);
        builder.HasOne<Leader>().WithMany().HasForeignKey(claim => claim.LeaderId);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.PayeeAccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.ReviewedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.AttestedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.ReturnedBy);
        builder.Property(claim => claim.Origin).HasDefaultValue(ClaimOrigin.Filed).HasSentinel(ClaimOrigin.Filed);
        builder.Property(claim => claim.CorrectionReason).HasMaxLength(HonorariumClaim.ReasonLength);
        builder.Property(claim => claim.StoppedReason).HasMaxLength(HonorariumClaim.ReasonLength);
        builder.Property(claim => claim.ControlNote).HasMaxLength(HonorariumClaim.ReasonLength);
        builder.HasOne<HonorariumClaim>().WithMany().HasForeignKey(claim => claim.FollowsId);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.StartedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.StoppedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.ControlledBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.AttestedFor);

        // One living correction of a claim, whatever two people begin at once (R-CORR-2): 3 is a correction, 9 and 10 are over.
        builder.HasIndex(claim => claim.FollowsId, "IX_Claims_OneCorrection").IsUnique()
            .HasFilter("\"Origin\" = 3 AND \"State\" <> 9 AND \"State\" <> 10");
        builder.HasOne<PayoutRun>().WithMany().HasForeignKey(claim => claim.RunId);
        builder.HasMany(claim => claim.Days).WithOne().HasForeignKey(day => day.ClaimId);
        builder.HasMany(claim => claim.Lines).WithOne().HasForeignKey(line => line.ClaimId);
        builder.HasMany(claim => claim.Parties).WithOne().HasForeignKey(party => party.ClaimId);
        builder.HasIndex(claim => claim.Number).IsUnique();
        builder.HasIndex(claim => new { claim.OrganisationId, claim.State });
        builder.HasIndex(claim => new { claim.RegionId, claim.State });
    }

    public void Configure(EntityTypeBuilder<ClaimDay> builder)
    {
        builder.ToTable("ClaimDays");
        builder.Property(day => day.ExtentReason).HasMaxLength(ClaimDay.ReasonLength);
        builder.HasOne<Session>().WithMany().HasForeignKey(day => day.SessionId);
        builder.HasOne<SessionLog>().WithMany().HasForeignKey(day => day.LogId);
        builder.HasOne<Leader>().WithMany().HasForeignKey(day => day.LeaderId);
        builder.HasOne<Activity>().WithMany().HasForeignKey(day => day.ActivityId);
        builder.HasOne<PlanningMeeting>().WithMany().HasForeignKey(day => day.MeetingId);
        builder.HasIndex(day => new { day.LeaderId, day.MeetingId }).IsUnique().HasFilter("\"Live\" = 1 AND \"MeetingId\" IS NOT NULL");
        builder.Ignore(day => day.Basis);
        builder.Property(day => day.LogEdition).HasDefaultValue(1);
        builder.Property(day => day.Work).HasDefaultValue(WorkKind.Session).HasSentinel((WorkKind)0);
        builder.HasIndex(day => new { day.LeaderId, day.SessionId }).IsUnique().HasFilter("\"Live\" = 1 AND \"SessionId\" IS NOT NULL");
        builder.HasIndex(day => new { day.LeaderId, day.ActivityId }).IsUnique().HasFilter("\"Live\" = 1 AND \"ActivityId\" IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<ClaimLine> builder)
    {
        builder.ToTable("ClaimLines");
        builder.Property(line => line.Employer).HasMaxLength(ClaimLine.EmployerLength);
        builder.Property(line => line.Route).HasMaxLength(ClaimLine.RouteLength);
        builder.HasOne<ClaimDay>().WithMany().HasForeignKey(line => line.ClaimDayId);
        builder.Ignore(line => line.Stated).Ignore(line => line.Lost).Ignore(line => line.Product);
        builder.Property(line => line.StatedQuantity);
        builder.HasOne<HonorariumRate>().WithMany().HasForeignKey(line => line.RateId);
        builder.HasOne<ClaimLine>().WithMany().HasForeignKey(line => line.CorrectsId);
        builder.HasOne<HonorariumRate>().WithMany().HasForeignKey(line => line.LimitRateId);
    }

    public void Configure(EntityTypeBuilder<ClaimParty> builder)
    {
        builder.ToTable("ClaimParties");
        builder.HasOne<Account>().WithMany().HasForeignKey(party => party.AccountId);
        builder.HasIndex(party => new { party.ClaimId, party.AccountId }).IsUnique();
    }
}
