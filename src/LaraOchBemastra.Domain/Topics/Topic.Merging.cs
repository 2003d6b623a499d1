using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Topics;

/// <summary>What the group thinks of a question: its weight, and that two of them are one.</summary>
public sealed partial class Topic
{
    /// <summary>More than any group has people, so that a stuck key does no harm.</summary>
    public const int MostVotes = 999;

    /// <summary>What the pair counted in the room.</summary>
    public int Votes { get; private set; }

    /// <summary>"Me too" from the phones, without names.</summary>
    public int Likes { get; private set; }

    /// <summary>The weight of the questions that were merged into this one.</summary>
    public int MergedWeight { get; private set; }

    public Guid? MergedIntoId { get; private set; }

    /// <summary>Rule R-TOPIC-2: votes counted in the room, likes from the phones, and what merged questions brought.</summary>
    public int Weight => Votes + Likes + MergedWeight;

    /// <summary>Counts hands in the room up or down; never under none.</summary>
    public void Vote(int step)
    {
        Refusal.Guard(WhyNotChange());
        Votes = (int)Math.Clamp((long)Votes + step, 0, MostVotes);
        TakeIn();
    }

    public Refusal? WhyNotLike() => IsSentIn ? TopicRefusals.NotOnTheBoard() : WhyNotChange();

    public void Like()
    {
        Refusal.Guard(WhyNotLike());
        Likes = Math.Min(Likes + 1, MostVotes);
    }

    /// <summary>Rule R-TOPIC-1: only open questions of one course are merged, and none into itself.</summary>
    public Refusal? WhyNotMergeInto(Topic other) =>
        other.Id == Id ? TopicRefusals.MergeWithItself()
        : other.GroupId != GroupId ? TopicRefusals.OtherCourse()
        : WhyNotChange() ?? other.WhyNotChange();

    /// <summary>The other one carries this one's weight from now on. Rule R-TOPIC-1.</summary>
    public void MergeInto(Topic other)
    {
        Refusal.Guard(WhyNotMergeInto(other));
        TakeIn();
        other.TakeIn();
        MergedIntoId = other.Id;
        VisitId = null;
        State = TopicState.Merged;
        other.MergedWeight += Weight;
    }

    /// <summary>What was said of this one and of one that was merged into it, on one line.</summary>
    public string NoteWith(string more)
    {
        var both = Note.Length == 0 || more.Contains(Note, StringComparison.Ordinal) ? more : more.Length == 0 ? Note : $"{Note} {more}";
        return both.Length <= NoteLength ? both : both[..NoteLength];
    }

    /// <summary>Where the other one was itself merged further, that is undone first.</summary>
    public Refusal? WhyNotSeparate(Topic other) =>
        State != TopicState.Merged || MergedIntoId != other.Id ? TopicRefusals.NotMerged()
        : other.State == TopicState.Merged ? TopicRefusals.MergedFurther()
        : null;

    /// <summary>Undoes a merge: both weigh what they weighed, and the question stands where it stood.</summary>
    public void Separate(Topic other)
    {
        Refusal.Guard(WhyNotSeparate(other));
        other.MergedWeight -= Weight;
        MergedIntoId = null;
        State = SessionId is not null ? TopicState.Planned : TimesCarried > 0 ? TopicState.CarriedOver : TopicState.New;
    }
}

public static class TopicRefusals
{
    public static Refusal AlreadyDiscussed() => new("topic.already-discussed");

    public static Refusal IsMerged() => new("topic.is-merged");

    public static Refusal NotOnTheBoard() => new("topic.not-on-the-board");

    public static Refusal MergeWithItself() => new("topic.merge-with-itself");

    public static Refusal OtherCourse() => new("topic.other-course");

    public static Refusal NotMerged() => new("topic.not-merged");

    public static Refusal MergedFurther() => new("topic.merged-further");

    public static Refusal RoomClosed() => new("topic.room-closed");

    public static Refusal PhonesNotInRegion(string region) => new("topic.phones-not-in-region", region);

    public static Refusal RoomFull(int most) => new("topic.room-full", most);

    public static Refusal BankGroupsWrong(int fewest, int most) => new("topic.bank-groups-wrong", fewest, most);

    public static Refusal RoomHoursWrong(int fewest, int most) => new("topic.room-hours-wrong", fewest, most);
}
