using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class MailMapping : IEntityTypeConfiguration<RegionMailText>, IEntityTypeConfiguration<MailStop>,
    IEntityTypeConfiguration<ReminderRules>, IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<RegionMailText> builder)
    {
        builder.ToTable("MailTexts");
        builder.Property(text => text.Language).HasMaxLength(RegionMailText.LanguageLength);
        builder.Property(text => text.Subject).HasMaxLength(RegionMailText.SubjectLength);
        builder.Property(text => text.Body).HasMaxLength(RegionMailText.BodyLength);
        builder.Ignore(text => text.Words);
        builder.HasOne<Region>().WithMany().HasForeignKey(text => text.RegionId);
        builder.HasIndex(text => new { text.RegionId, text.Kind, text.Language, text.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MailStop> builder)
    {
        builder.ToTable("MailStops");
        builder.Property(stop => stop.AddressKey).HasMaxLength(MailStop.KeyLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(stop => stop.RegionId);
        builder.HasIndex(stop => new { stop.RegionId, stop.AddressKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReminderRules> builder)
    {
        builder.ToTable("ReminderRules");
        builder.HasOne<Region>().WithMany().HasForeignKey(rules => rules.RegionId);
        builder.HasIndex(rules => rules.RegionId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("Reminders");
        builder.Property(reminder => reminder.Occasion).HasMaxLength(Reminder.OccasionLength);
        builder.HasIndex(reminder => new { reminder.ThingId, reminder.ReceiverId, reminder.Kind, reminder.Occasion }).IsUnique();
    }
}
