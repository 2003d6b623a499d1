using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>
/// Runs, with what the store holds whatever two people click at once: a claim is paid by one run (R-RUN-1), a voucher number
/// stands once (R-RUN-4), an edition of a file stands once (R-RUN-5), a run and a payment are taken back once (R-RUN-6), a file of
/// payroll's counts once (R-RUN-9).
/// </summary>
internal sealed class RunMapping : IEntityTypeConfiguration<PayoutRun>, IEntityTypeConfiguration<PayoutRunPayment>,
    IEntityTypeConfiguration<RunClaim>, IEntityTypeConfiguration<RunFile>, IEntityTypeConfiguration<RunConfirmation>,
    IEntityTypeConfiguration<ConfirmationColumns>
{
    public void Configure(EntityTypeBuilder<PayoutRun> builder)
    {
        builder.ToTable("PayoutRuns");
        builder.Property(run => run.ReversalReason).HasMaxLength(PayoutRun.ReasonLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(run => run.RegionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(run => run.MadeBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(run => run.PaidBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(run => run.ReversalAskedBy);
        builder.HasOne<PayoutRun>().WithMany().HasForeignKey(run => run.ReversesId);
        builder.HasOne<PayoutRun>().WithMany().HasForeignKey(run => run.RefusedOfId);
        builder.HasMany(run => run.Payments).WithOne().HasForeignKey(payment => payment.RunId);
        builder.HasMany(run => run.Claims).WithOne().HasForeignKey(claim => claim.RunId);
        builder.HasIndex(run => run.Number).IsUnique();
        builder.HasIndex(run => run.ReversesId).IsUnique().HasFilter("\"ReversesId\" IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<PayoutRunPayment> builder)
    {
        builder.ToTable("PayoutRunPayments");
        builder.Property(payment => payment.PayeeName).HasMaxLength(HonorariumClaim.NameLength);
        builder.Property(payment => payment.OutcomeReason).HasMaxLength(PayoutRunPayment.ReasonLength);
        builder.Property(payment => payment.Outcome).HasDefaultValue(PaymentOutcome.Unknown).HasSentinel(default);
        builder.HasOne<Leader>().WithMany().HasForeignKey(payment => payment.LeaderId);
        builder.HasOne<TaxRule>().WithMany().HasForeignKey(payment => payment.TaxRuleId);
        builder.HasOne<ContributionRule>().WithMany().HasForeignKey(payment => payment.ContributionRuleId);
        builder.HasOne<PayoutRunPayment>().WithMany().HasForeignKey(payment => payment.ReversesId);
        builder.HasIndex(payment => new { payment.RunId, payment.LeaderId }).IsUnique();
        builder.HasIndex(payment => payment.ReversesId).IsUnique().HasFilter("\"ReversesId\" IS NOT NULL");
        builder.HasIndex(payment => new { payment.RegionId, payment.VoucherYear, payment.VoucherNumber }).IsUnique().HasFilter("\"VoucherNumber\" > 0");
    }

    public void Configure(EntityTypeBuilder<RunClaim> builder)
    {
        builder.ToTable("RunClaims");
        builder.HasOne<HonorariumClaim>().WithMany().HasForeignKey(held => held.ClaimId);
        builder.HasIndex(held => new { held.RunId, held.ClaimId }).IsUnique();
        builder.HasIndex(held => held.ClaimId).IsUnique().HasFilter("\"Live\" = 1");
    }

    public void Configure(EntityTypeBuilder<RunFile> builder)
    {
        builder.ToTable("RunFiles");
        builder.Property(file => file.Name).HasMaxLength(RunFile.NameLength);
        builder.Property(file => file.MediaType).HasMaxLength(RunFile.MediaTypeLength);
        builder.Property(file => file.Checksum).HasMaxLength(RunFile.ChecksumLength);
        builder.HasOne<PayoutRun>().WithMany().HasForeignKey(file => file.RunId);
        builder.Property(file => file.Edition).HasDefaultValue(1);
        builder.HasIndex(file => new { file.RunId, file.Name, file.Edition }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RunConfirmation> builder)
    {
        builder.ToTable("RunConfirmations");
        builder.Property(file => file.Checksum).HasMaxLength(RunFile.ChecksumLength);
        builder.HasOne<PayoutRun>().WithMany().HasForeignKey(file => file.RunId);
        builder.HasOne<Account>().WithMany().HasForeignKey(file => file.TakenBy);
        builder.HasIndex(file => new { file.RunId, file.Checksum }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ConfirmationColumns> builder)
    {
        builder.ToTable("ConfirmationColumns");
        builder.Property(columns => columns.KeyColumn).HasMaxLength(Domain.Honoraria.ConfirmationColumns.HeadingLength);
        builder.Property(columns => columns.AmountColumn).HasMaxLength(Domain.Honoraria.ConfirmationColumns.HeadingLength);
        builder.Property(columns => columns.StateColumn).HasMaxLength(Domain.Honoraria.ConfirmationColumns.HeadingLength);
        builder.Property(columns => columns.ReasonColumn).HasMaxLength(Domain.Honoraria.ConfirmationColumns.HeadingLength);
        builder.Property(columns => columns.PaidWords).HasMaxLength(Domain.Honoraria.ConfirmationColumns.WordsLength);
        builder.Property(columns => columns.RefusedWords).HasMaxLength(Domain.Honoraria.ConfirmationColumns.WordsLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(columns => columns.RegionId);
        builder.HasIndex(columns => columns.RegionId).IsUnique();
    }
}
