using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class PlaceProperties
{
    private const int Actions = 10;

    private sealed record Click(int Action, int Who, int Days);

    private sealed record House(int Places, bool AtOnce, bool MayPass);

    [Fact]
    public void No_history_has_more_people_than_places_passes_anybody_on_the_list_or_parts_a_pair()
    {
        var reached = new HashSet<EnrolmentState>();
        Prop.ForAll(Clicks().ListOf(60).ToArbitrary(), Houses().ToArbitrary(), (clicks, house) =>
        {
            var scene = new PlaceScene(house.Places, new PlaceChoices { GivesPlacesAtOnce = house.AtOnce, SinglesMayPassPairs = house.MayPass });
            return clicks.All(click =>
            {
                var before = scene.Group.Enrolments.ToDictionary(one => one, one => one.State);
                var free = scene.Group.FreePlaces;
                try
                {
                    Act(scene, click);
                }
                catch (RefusedException)
                {
                    return scene.Group.Enrolments.All(one => before.TryGetValue(one, out var was) && was == one.State);
                }

                reached.UnionWith(scene.Group.Enrolments.Select(one => one.State));
                return scene.Group.PlacesTaken <= house.Places
                    && IsInOrder(scene, before, free, house.MayPass)
                    && scene.Group.Enrolments.All(one => IsWhole(scene.Group, one));
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        Assert.Superset(Enum.GetValues<EnrolmentState>().Where(state => state != EnrolmentState.Completed).ToHashSet(), reached);
    }

    // Whoever was given a place now asked before everybody who still waits and could have used what was free.
    private static bool IsInOrder(PlaceScene scene, Dictionary<Enrolment, EnrolmentState> before, int free, bool mayPass)
    {
        var given = scene.Group.Enrolments.Where(one =>
            one.HoldsPlace && (!before.TryGetValue(one, out var was) || !was.HoldsPlace())).ToList();
        var waiting = scene.Group.WaitingList(scene.Rules).Parties.Where(party => before.ContainsKey(party.People[0]));
        return given.Count == 0 || scene.Group.HasStarted(scene.Today) || !waiting.Any(party => party.Number < given.Min(one => one.Number)
            && (!mayPass || party.Size <= free));
    }

    private static bool IsWhole(Group group, Enrolment one)
    {
        var other = group.Enrolments.SingleOrDefault(other => other.PairId == one.PairId && other != one && one.PairId is not null);
        return other is null || other.State == one.State
            || new[] { one, other }.Any(half => half is { State: EnrolmentState.Cancelled, LeftOn: not null });
    }

    private static void Act(PlaceScene scene, Click click)
    {
        var group = scene.Group;
        scene.Today = scene.Today.AddDays(click.Days);
        if (click.Action <= 2 || group.Enrolments.Count == 0)
        {
            group.Ask(scene.Of(people: 1 + (click.Who % 2)), scene.Rules, scene.Person);
            return;
        }

        var who = group.Enrolments[click.Who % group.Enrolments.Count].Id;
        switch (click.Action)
        {
            case 3:
                group.Offer(who, scene.Rules, scene.Coordinator());
                break;
            case 4:
                group.Confirm(who, scene.Rules, scene.Coordinator());
                break;
            case 5:
                group.Accept(who, scene.Person);
                break;
            case 6:
                group.PutOnList(who, scene.Coordinator());
                break;
            case 7:
                group.Decline(who, scene.Person);
                break;
            case 8:
                group.Cancel(who, scene.Person, both: click.Who % 3 == 0);
                break;
            case 9:
                group.EndOffers(scene.Itself);
                group.OfferNext(scene.Rules, scene.Itself);
                break;
            default:
                group.Enrol("Ida", "K", default, scene.Coordinator());
                break;
        }
    }

    private static Gen<Click> Clicks() =>
        from action in Gen.Choose(0, Actions)
        from who in Gen.Choose(0, 1000)
        from days in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        select new Click(action, who, days);

    private static Gen<House> Houses() =>
        from places in Gen.Choose(1, 5)
        from atOnce in Gen.Elements(true, false)
        from mayPass in Gen.Elements(true, false)
        select new House(places, atOnce, mayPass);
}
