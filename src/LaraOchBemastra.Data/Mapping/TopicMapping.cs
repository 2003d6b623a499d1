using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaraOchBemastra.Data.Mapping;

internal sealed class TopicMapping : IEntityTypeConfiguration<Topic>, IEntityTypeConfiguration<TopicRules>,
    IEntityTypeConfiguration<TopicRoom>, IEntityTypeConfiguration<WayForward>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.ToTable("Topics");
        builder.Ignore(topic => topic.Weight);
        builder.Ignore(topic => topic.IsSentIn);
        builder.Property(topic => topic.Text).HasMaxLength(Topic.TextLength);
        builder.Property(topic => topic.Note).HasMaxLength(Topic.NoteLength);
        builder.Property(topic => topic.SenderMark).HasMaxLength(Topic.SenderMarkLength);
        builder.Property(topic => topic.Origin).HasDefaultValue(TopicOrigin.Pair).HasSentinel((TopicOrigin)0);
        builder.HasOne<Group>().WithMany().HasForeignKey(topic => topic.GroupId);
        builder.HasOne<Session>().WithMany().HasForeignKey(topic => topic.SessionId);
        builder.HasOne<Session>().WithMany().HasForeignKey(topic => topic.RaisedInSessionId);
        builder.HasOne<GuestVisit>().WithMany().HasForeignKey(topic => topic.VisitId);
        builder.HasOne<Topic>().WithMany().HasForeignKey(topic => topic.MergedIntoId);
        builder.HasIndex(topic => new { topic.GroupId, topic.State });

        // The board asks every two seconds whether anything is new: answered from this index alone.
        builder.HasIndex(topic => new { topic.GroupId, topic.Version });
    }

    public void Configure(EntityTypeBuilder<TopicRules> builder)
    {
        builder.ToTable("TopicRules");
        builder.HasOne<Region>().WithMany().HasForeignKey(rules => rules.RegionId);
        builder.HasIndex(rules => rules.RegionId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TopicRoom> builder)
    {
        builder.ToTable("TopicRooms");
        builder.Property(room => room.TokenHash).HasMaxLength(TopicRoom.HashLength);
        builder.HasOne<Group>().WithMany().HasForeignKey(room => room.GroupId);
        builder.HasIndex(room => room.GroupId).IsUnique();
        builder.HasIndex(room => room.TokenHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<WayForward> builder)
    {
        builder.ToTable("WaysForward");
        builder.Ignore(way => way.IsDecided);
        builder.Property(way => way.Text).HasMaxLength(WayForward.TextLength);
        builder.HasOne<Group>().WithMany().HasForeignKey(way => way.GroupId);
        builder.HasIndex(way => way.GroupId).IsUnique();
    }
}
