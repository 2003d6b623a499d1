using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Topics;

/// <summary>What a region has decided about questions. A region without a row has the values below.</summary>
public sealed class TopicRules : AggregateRoot
{
    public const int FewestBankGroups = 3;
    public const int MostBankGroups = 50;
    public const int MostRoomHours = 12;

    private TopicRules()
    {
    }

    public TopicRules(Guid regionId)
        : this(Guid.CreateVersion7(), regionId)
    {
    }

    public TopicRules(Guid id, Guid regionId)
        : base(id) => RegionId = regionId;

    public Guid RegionId { get; private set; }

    /// <summary>Questions may come from phones in the room. Off until the region wants it.</summary>
    public bool PhonesInRoom { get; private set; }

    /// <summary>How long a room stays open unless the pair closes it, in hours.</summary>
    public int RoomHours { get; private set; } = 4;

    /// <summary>Rule R-BANK-1: how many closed courses on a condition must have had questions before the bank shows any.</summary>
    public int BankGroups { get; private set; } = 5;

    public static Refusal? WhyNotDecide(int roomHours, int bankGroups) =>
        roomHours is < 1 or > MostRoomHours ? TopicRefusals.RoomHoursWrong(1, MostRoomHours)
        : bankGroups is < FewestBankGroups or > MostBankGroups ? TopicRefusals.BankGroupsWrong(FewestBankGroups, MostBankGroups)
        : null;

    public void Decide(bool phonesInRoom, int roomHours, int bankGroups)
    {
        Refusal.Guard(WhyNotDecide(roomHours, bankGroups));
        PhonesInRoom = phonesInRoom;
        RoomHours = roomHours;
        BankGroups = bankGroups;
    }
}
