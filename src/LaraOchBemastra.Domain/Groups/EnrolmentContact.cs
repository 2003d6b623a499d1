using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>
/// What the coordinator needs to reach a person and make room for her. Apart from the enrolment and sealed in the store:
/// leaders' pages never load it.
/// </summary>
public sealed class EnrolmentContact : Entity, IPart
{
    public const int LastNameLength = 60;
    public const int EmailLength = 160;
    public const int PhoneLength = 30;
    public const int AddressLength = 200;
    public const int NeedsLength = 300;
    public const int InterpreterLength = 60;

    private EnrolmentContact()
    {
    }

    internal EnrolmentContact(Enrolment enrolment, PlaceApplicant applicant)
    {
        EnrolmentId = enrolment.Id;
        GroupId = enrolment.GroupId;
        Write(applicant);
    }

    public Guid EnrolmentId { get; private set; }

    public Guid GroupId { get; private set; }

    Guid IPart.RootId => GroupId;

    [Encrypted(SealedLength = 400)]
    [Personal]
    public string? LastName { get; private set; }

    [Encrypted(SealedLength = 800)]
    [Personal]
    public string? Email { get; private set; }

    [Encrypted(SealedLength = 300)]
    [Personal]
    public string? Phone { get; private set; }

    [Encrypted(SealedLength = 1000)]
    [Personal]
    public string? Address { get; private set; }

    /// <summary>What she needs to take part: a ramp, a hearing loop, a pause.</summary>
    [Encrypted(SealedLength = 1400)]
    [Personal]
    public string? AccessNeeds { get; private set; }

    /// <summary>The language she wants interpreted; empty for none.</summary>
    [Encrypted(SealedLength = 400)]
    [Personal]
    public string? Interpreter { get; private set; }

    internal void Write(PlaceApplicant applicant)
    {
        LastName = Typed(applicant.LastName);
        Email = Typed(applicant.Email);
        Phone = Typed(applicant.Phone);
        Address = Typed(applicant.Address);
        AccessNeeds = Typed(applicant.AccessNeeds);
        Interpreter = Typed(applicant.Interpreter);
    }

    internal void ForgetName() => LastName = null;

    private static string? Typed(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
