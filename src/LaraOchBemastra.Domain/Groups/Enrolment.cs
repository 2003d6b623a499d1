using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>
/// One who takes part, or asks to. First name and initial are what leaders see, because no more is needed to tell who came;
/// the rest is in <see cref="Contact"/>, for the coordinator.
/// </summary>
public sealed class Enrolment : Entity, IPart
{
    public const int FirstNameLength = 40;
    public const int InitialLength = 2;
    public const int LanguageLength = 2;

    private readonly List<PlaceStep> _steps = [];

    private Enrolment()
    {
    }

    internal Enrolment(Group group, int number, PlaceApplicant applicant, Experience relation, PlaceMove? move)
    {
        GroupId = group.Id;
        Group = group;
        Number = number;
        FirstName = applicant.FirstName.Trim();
        Initial = string.Concat(applicant.LastName.Trim().Take(1)).ToUpperInvariant();
        Relation = relation;
        AskedAtUtc = move?.AtUtc;
    }

    public Guid GroupId { get; private set; }

    public Group Group { get; private set; } = null!;

    Guid IPart.RootId => GroupId;

    [Personal]
    public string FirstName { get; private set; } = string.Empty;

    [Personal]
    public string Initial { get; private set; } = string.Empty;

    /// <summary>Comes as a patient or as a relative.</summary>
    public Experience Relation { get; private set; }

    public EnrolmentState State { get; private set; } = EnrolmentState.Requested;

    /// <summary>The order in which places were asked for; the two of a pair share it.</summary>
    public int Number { get; private set; }

    /// <summary>The same for two who come together or not at all (rule R-PLACE-5).</summary>
    public Guid? PairId { get; private set; }

    public DateTime? AskedAtUtc { get; private set; }

    /// <summary>The last day to answer an offer.</summary>
    public DateOnly? AnswerBy { get; private set; }

    /// <summary>Left the course; earlier presence stays in the logs.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>The language of letters and mails; empty where the person was added by hand.</summary>
    public string Language { get; private set; } = string.Empty;

    public HowHeard HowHeard { get; private set; }

    public int? InformationVersion { get; private set; }

    public int? ConsentVersion { get; private set; }

    /// <summary>Loaded only for the coordinator, and where something is sent to the person.</summary>
    public EnrolmentContact? Contact { get; private set; }

    /// <summary>The place's history, oldest first.</summary>
    public IReadOnlyList<PlaceStep> Steps => _steps;

    public string ShownName => Initial.Length == 0 ? FirstName : $"{FirstName} {Initial}";

    /// <summary>For the coordinator; needs <see cref="Contact"/> to be loaded.</summary>
    public string FullName => Contact?.LastName is { } last ? $"{FirstName} {last}" : ShownName;

    public bool HoldsPlace => LeftOn is null && State.HoldsPlace();

    /// <summary>Belongs in the log of a day: has a place then, or had it.</summary>
    public bool IsInLogOn(DateOnly date) => State switch
    {
        EnrolmentState.Confirmed or EnrolmentState.Completed => LeftOn is null || LeftOn > date,
        EnrolmentState.Cancelled => LeftOn > date,
        _ => false,
    };

    internal void Describe(PlaceApplicant applicant, PlaceApplication application)
    {
        Contact = new EnrolmentContact(this, applicant);
        Language = application.Language;
        HowHeard = application.HowHeard;
        InformationVersion = application.InformationVersion;
        ConsentVersion = application.ConsentVersion;
    }

    internal void Pair(Guid pairId) => PairId = pairId;

    internal void Become(EnrolmentState state, PlaceMove? move, DateOnly? answerBy = null)
    {
        if (state == EnrolmentState.Cancelled && State is EnrolmentState.Confirmed && move is not null)
        {
            LeftOn = move.Today;
        }

        State = state;
        AnswerBy = answerBy;
        if (move is not null)
        {
            _steps.Add(new PlaceStep(this, _steps.Count + 1, state, move));
        }
    }

    internal void Name(string firstName, string initial)
    {
        FirstName = firstName;
        Initial = initial;
    }

    internal void Correct(PlaceApplicant applicant)
    {
        FirstName = applicant.FirstName.Trim();
        if (!string.IsNullOrWhiteSpace(applicant.LastName))
        {
            Initial = string.Concat(applicant.LastName.Trim().Take(1)).ToUpperInvariant();
        }

        if (Contact is null)
        {
            Contact = new EnrolmentContact(this, applicant);
        }
        else
        {
            Contact.Write(applicant);
        }
    }

    internal void Forget()
    {
        ForgetName();
        ForgetContact();
    }

    /// <summary>The name goes, and what somebody wrote about the place; how she was reached may stay longer.</summary>
    internal void ForgetName()
    {
        Name(string.Empty, string.Empty);
        Contact?.ForgetName();
        _steps.ForEach(step => step.Forget());
    }

    internal void ForgetContact()
    {
        Contact = null;
        Language = string.Empty;
    }
}
