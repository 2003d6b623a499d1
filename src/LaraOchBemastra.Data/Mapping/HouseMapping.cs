using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Encryption;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class HouseMapping : IEntityTypeConfiguration<AuditRow>, IEntityTypeConfiguration<FormSubmission>,
    IEntityTypeConfiguration<OutboxMail>, IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("Audit");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Actor).HasMaxLength(AuditRow.ActorLength);
        builder.Property(row => row.Kind).HasMaxLength(AuditRow.KindLength);
        builder.Property(row => row.Detail).HasMaxLength(AuditRow.DetailLength);
        builder.HasIndex(row => row.AtUtc);
        builder.HasIndex(row => row.EntityId);
    }

    public void Configure(EntityTypeBuilder<FormSubmission> builder)
    {
        builder.ToTable("FormSubmissions");
        builder.Property(form => form.Id).ValueGeneratedNever();
        builder.Property(form => form.Key).HasMaxLength(FormSubmission.KeyLength);
        builder.Property(form => form.Result).HasMaxLength(FormSubmission.ResultLength);
        builder.HasIndex(form => new { form.OwnerId, form.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(mail => mail.Id).ValueGeneratedNever();
        builder.Property(mail => mail.To).HasMaxLength(OutboxMail.AddressLength);
        builder.Property(mail => mail.Subject).HasMaxLength(OutboxMail.SubjectLength);
        builder.Property(mail => mail.Body).HasMaxLength(OutboxMail.BodyLength);
        builder.Property(mail => mail.LastError).HasMaxLength(OutboxMail.ErrorLength);
        builder.Property(mail => mail.StopLink).HasMaxLength(OutboxMail.LinkLength);
        builder.Property(mail => mail.Calendar).HasMaxLength(OutboxMail.CalendarLength);
        builder.HasIndex(mail => new { mail.SentAtUtc, mail.NotBeforeUtc });
        builder.HasIndex(mail => new { mail.GroupId, mail.CreatedAtUtc });

        // Moved on when a mail is taken and when its result is written: of two nodes, the one that writes second gets none.
        builder.Property(mail => mail.Lease).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("ProtectionKeys");
        builder.HasKey(key => key.Id);
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Name).HasMaxLength(ProtectionKey.NameLength);
    }
}
