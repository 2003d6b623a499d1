using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Leaders;

/// <summary>
/// What payroll needs to know of an experienced leader. Entered by the payee, encrypted in the store, masked on screen,
/// whole only on the payout form.
/// </summary>
public sealed class PayeeDetails : AggregateRoot
{
    public const int AddressLength = 200;

    public PayeeDetails(Guid leaderId)
        : this(Guid.CreateVersion7(), leaderId)
    {
    }

    public PayeeDetails(Guid id, Guid leaderId)
        : base(id) => LeaderId = leaderId;

    public Guid LeaderId { get; private set; }

    /// <summary>Digits only; the store holds an envelope.</summary>
    [Encrypted]
    [Personal]
    public string? IdentityNumber { get; private set; }

    [Personal]
    public string Address { get; private set; } = string.Empty;

    /// <summary>Year of birth: what the contribution rule reckons with, without opening the number.</summary>
    [Personal]
    public int? BirthYear { get; private set; }

    public void Identify(PersonalNumber number, string address)
    {
        IdentityNumber = number.Digits;
        BirthYear = number.BirthYear;
        Address = address;
    }
}
