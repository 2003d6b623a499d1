using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>How a row of payroll's confirmation names the payment.</summary>
public enum ConfirmationKey
{
    Voucher = 1,
    IdentityNumber = 2,
}

/// <summary>Which of the payment's amounts a row states.</summary>
public enum ConfirmedAmount
{
    Gross = 1,
    Net = 2,
}

/// <summary>How the region's payroll writes its confirmations; remembered from the last file.</summary>
public sealed record ConfirmationLayout(
    ConfirmationKey Key,
    string KeyColumn,
    ConfirmedAmount Amount,
    string AmountColumn,
    string StateColumn,
    string PaidWords,
    string RefusedWords,
    string ReasonColumn);

/// <summary>The layout of a region, one row.</summary>
public sealed class ConfirmationColumns : AggregateRoot
{
    public const int HeadingLength = 120;

    /// <summary>Words with commas between.</summary>
    public const int WordsLength = 200;

    private ConfirmationColumns()
    {
    }

    public ConfirmationColumns(Guid regionId) => RegionId = regionId;

    public Guid RegionId { get; private set; }

    public ConfirmationKey Key { get; private set; } = ConfirmationKey.Voucher;

    public string KeyColumn { get; private set; } = string.Empty;

    public ConfirmedAmount Amount { get; private set; } = ConfirmedAmount.Gross;

    public string AmountColumn { get; private set; } = string.Empty;

    public string StateColumn { get; private set; } = string.Empty;

    public string PaidWords { get; private set; } = string.Empty;

    public string RefusedWords { get; private set; } = string.Empty;

    public string ReasonColumn { get; private set; } = string.Empty;

    public ConfirmationLayout Layout => new(Key, KeyColumn, Amount, AmountColumn, StateColumn, PaidWords, RefusedWords, ReasonColumn);

    public void Remember(ConfirmationLayout layout) =>
        (Key, KeyColumn, Amount, AmountColumn, StateColumn, PaidWords, RefusedWords, ReasonColumn) =
        (layout.Key, layout.KeyColumn, layout.Amount, layout.AmountColumn, layout.StateColumn, layout.PaidWords, layout.RefusedWords, layout.ReasonColumn);
}
