using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Topics;

/// <summary>What is known of one who can be asked to come when a group's questions need it.</summary>
public sealed record ExpertFacts(string Name, string Title, string Workplace, string Fields, string Email, string Phone, string Language);

/// <summary>One a region can ask to come to a session: a dietitian, a social insurance officer. Has no account.</summary>
public sealed class GuestExpert : AggregateRoot, INamed
{
    public const int NameLength = 120;
    public const int TitleLength = 120;
    public const int WorkplaceLength = 160;
    public const int FieldsLength = GuestVisit.FieldLength;
    public const int EmailLength = 160;
    public const int PhoneLength = 40;
    public const int LanguageLength = 2;

    private GuestExpert()
    {
    }

    public GuestExpert(Guid id, Guid regionId, ExpertFacts facts)
        : base(id)
    {
        RegionId = regionId;
        Describe(facts);
    }

    public Guid RegionId { get; private set; }

    [Personal]
    public string Name { get; private set; } = string.Empty;

    string INamed.SortName => Name;

    string INamed.SearchName => $"{Fields} {Name} {Title} {Workplace}";

    /// <summary>Profession, as she would say it.</summary>
    public string Title { get; private set; } = string.Empty;

    public string Workplace { get; private set; } = string.Empty;

    /// <summary>Fields of knowledge, between commas: dietetics, social insurance, breathing.</summary>
    public string Fields { get; private set; } = string.Empty;

    [Personal]
    public string Email { get; private set; } = string.Empty;

    [Personal]
    public string Phone { get; private set; } = string.Empty;

    /// <summary>The language she is written to in.</summary>
    public string Language { get; private set; } = string.Empty;

    /// <summary>No longer asked; what she came to stays.</summary>
    public DateOnly? RetiredOn { get; private set; }

    public IEnumerable<string> FieldList => Fields.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public void Describe(ExpertFacts facts)
    {
        Name = facts.Name;
        Title = facts.Title;
        Workplace = facts.Workplace;
        Fields = string.Join(", ", facts.Fields.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Email = facts.Email;
        Phone = facts.Phone;
        Language = facts.Language;
    }

    public void Retire(DateOnly on) => RetiredOn ??= on;

    public void Return() => RetiredOn = null;
}
