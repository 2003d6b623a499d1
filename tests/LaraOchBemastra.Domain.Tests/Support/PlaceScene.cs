using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Domain.Tests.Support;

/// <summary>A published course of a few places that starts on <see cref="GroupBuilder.FirstThursday"/>, and those who ask.</summary>
internal sealed class PlaceScene
{
    public static readonly DateOnly Long = GroupBuilder.FirstThursday.AddDays(-60);
    private int _people;

    public PlaceScene(int places = 2, PlaceChoices? choices = null)
    {
        var given = Given.AGroup().With(facts => facts with { FewestPlaces = 1, MostPlaces = places });
        Group = given.Build(sessions: 2);
        var pair = new[] { given.Staff(), given.Experienced() };
        Group.LeadBy(given.Region, pair);
        Group.Publish(given.Region, pair);
        Rules = new PlaceRules(given.Region.Id);
        Rules.Decide(choices ?? new PlaceChoices());
    }

    public Group Group { get; }

    public PlaceRules Rules { get; }

    public DateOnly Today { get; set; } = Long;

    public PlaceMove Coordinator(string reason = "") => Move(PlaceThrough.Coordinator, reason);

    public PlaceMove Person => Move(PlaceThrough.Participant);

    public PlaceMove Itself => Move(PlaceThrough.Itself);

    public PlaceApplication Of(int people) => new()
    {
        Applicants = [.. Enumerable.Range(0, people).Select(_ => new PlaceApplicant
        {
            FirstName = $"Person{++_people}",
            LastName = "Åberg",
            Relation = Experience.Patient,
            Email = $"person{_people}@example.org",
        })],
    };

    public Enrolment Asks(int people = 1) => Group.Ask(Of(people), Rules, Person)[0];

    public Enrolment Waits(int people = 1)
    {
        var one = Asks(people);
        Group.PutOnList(one.Id, Coordinator());
        return one;
    }

    private PlaceMove Move(PlaceThrough through, string reason = "") =>
        new(through, null, Today.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc), Today, reason);
}
