using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>How the two regions give places, and those who have asked for one.</summary>
public static class DemoPlaces
{
    private static readonly Guid _by = DemoIds.Account(DemoAccounts.Coordinator);

    /// <summary>The secret of a demo link: the same for ever, so that it can be written down. Only in the demo.</summary>
    /// <param name="course">One of <see cref="DemoCourse"/>.</param>
    public static string Token(string course) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"demo/place-link/{course}")));

    internal static async Task SeedAsync(DemoWorld world)
    {
        var sweden = await world.KeepAsync(DemoIds.Of("place-rules/vgr"), () => Swedish(world));
        var norway = await world.KeepAsync(DemoIds.Of("place-rules/hv"), () => Norwegian(world));
        Ask(world, DemoCourse.KolNext, sweden, [["Birgitta Svensson"], ["Kurt Nyström", "Lena Nyström"]]);
        if (world.Courses.TryGetValue(DemoCourse.Rheuma, out var full))
        {
            Ask(world, DemoCourse.Rheuma, sweden, [["Ingegerd Palm"], ["Siv Holm", "Arne Holm"], ["Leif Dahl"], ["Yvonne Ek"]]);
            Give(world, full.Group, sweden);
            Ask(world, DemoCourse.Rheuma, sweden, [["Karin Blom", "Ulf Blom"], ["Stina Falk"], ["Hans Roos"]]);
            foreach (var one in full.Group.Enrolments.Where(one => one.State == EnrolmentState.Requested && one.FirstName != "Hans").Select(one => one.Id).ToList())
            {
                if (full.Group.WhyNotPutOnList(one) is null)
                {
                    full.Group.PutOnList(one, Move(world));
                }
            }
        }

        Ask(world, "rheuma-stavanger", norway, [["Marit Nilsen", "Geir Nilsen"]]);
        Ask(world, DemoCourse.DigitalPain, norway, [["Liv Hauge"]]);
        Link(world, DemoCourse.KolEvening);
        Link(world, DemoCourse.KolsBergen);
    }

    private static PlaceRules Swedish(DemoWorld world)
    {
        var rules = new PlaceRules(DemoIds.Of("place-rules/vgr"), DemoIds.Region("vgr"));
        Write(world, rules, PlaceTextKind.Fee, "Utbildningen kostar ingenting. Resan betalar du själv; fråga om sjukresa.", string.Empty, string.Empty, "The course is free. You pay for the journey yourself; ask about patient transport.");
        Write(world, rules, PlaceTextKind.Cancellation, "Avboka så snart du vet att du inte kan komma, så får någon annan platsen.", string.Empty, string.Empty, "Cancel as soon as you know that you cannot come, so that somebody else gets the place.");
        Write(world, rules, PlaceTextKind.Information, "Vi sparar ditt namn, hur vi når dig och när du var med. Uppgifterna används bara för utbildningen.", string.Empty, string.Empty, "We keep your name, how to reach you and when you took part. The data are used for the course only.");
        return rules;
    }

    private static PlaceRules Norwegian(DemoWorld world)
    {
        var rules = new PlaceRules(DemoIds.Of("place-rules/hv"), DemoIds.Region("hv"));
        rules.Decide(new PlaceChoices { OffersByThemselves = true, DaysToAnswer = 5 });
        Write(world, rules, PlaceTextKind.Fee, string.Empty, "Du betaler eigendel som ved poliklinikk. Med frikort er kurset gratis.", "Du betaler egenandel som ved poliklinikk. Med frikort er kurset gratis.", "You pay the outpatient fee. With an exemption card the course is free.");
        Write(world, rules, PlaceTextKind.Cancellation, string.Empty, "Meld frå seinast 24 timar før om du ikkje kan kome.", "Gi beskjed senest 24 timer før hvis du ikke kan komme.", "Tell us at least 24 hours before if you cannot come.");
        Write(world, rules, PlaceTextKind.NoShow, string.Empty, "Den som ikkje møter utan å melde frå, må betale eit gebyr.", "Den som ikke møter uten å gi beskjed, må betale et gebyr.", "Who does not come without telling us has to pay a fee.");
        Write(world, rules, PlaceTextKind.Information, string.Empty, "Vi lagrar namnet ditt, korleis vi når deg og når du var med.", "Vi lagrer navnet ditt, hvordan vi når deg og når du var med.", "We keep your name, how to reach you and when you took part.");
        return rules;
    }

    private static void Write(DemoWorld world, PlaceRules rules, PlaceTextKind kind, string sv, string nn, string nb, string en) =>
        rules.Write(kind, new PlaceWords(sv, nn, nb, en), DemoWorld.At(world.Today.AddDays(-60), 9), by: null);

    private static void Ask(DemoWorld world, string course, PlaceRules rules, string[][] parties)
    {
        foreach (var names in world.Courses.ContainsKey(course) ? parties : [])
        {
            var application = Of(names, rules, course);
            world.Courses[course].Group.Take(application, Move(world) with { Through = PlaceThrough.Participant, AccountId = null });
        }
    }

    private static void Give(DemoWorld world, Group group, PlaceRules rules)
    {
        foreach (var one in group.Enrolments.Where(one => one.State == EnrolmentState.Requested).ToList())
        {
            if (one.FirstName == "Yvonne")
            {
                group.Offer(one.Id, rules, Move(world));
            }
            else if (group.WhyNotConfirm(one.Id, rules, world.Today) is null)
            {
                group.Confirm(one.Id, rules, Move(world));
            }
        }

        group.Describe(world.Regions["vgr"], group.Facts with { MostPlaces = group.PlacesTaken });
    }

    private static PlaceApplication Of(string[] names, PlaceRules rules, string course) => new()
    {
        Applicants = [.. names.Select(name => new PlaceApplicant
        {
            FirstName = name.Split(' ')[0],
            LastName = name.Split(' ')[1],
            Email = $"{name.Split(' ')[0]}.{name.Split(' ')[1]}@demo.example".Replace('ö', 'o').ToLowerInvariant(),
            Phone = "010-555 01 23",
            Relation = name == names[0] ? Experience.Patient : Experience.Relative,
        })],
        Language = course is DemoCourse.KolNext or DemoCourse.Rheuma ? "sv" : "nn",
        HowHeard = HowHeard.Clinic,
        InformationVersion = rules.Current(PlaceTextKind.Information)?.Edition,
    };

    // The first on the list can be seen as she sees herself; and one who typed a request has not confirmed it yet.
    private static void Link(DemoWorld world, string course)
    {
        if (!world.Courses.TryGetValue(course, out var made))
        {
            return;
        }

        var hash = LinkKey.Hash(Token(course));
        var now = Move(world).AtUtc;
        world.Add(new PlaceLink(made.Group.Enrolments[0].Id, hash, now));
        var next = course == DemoCourse.KolEvening ? DemoCourse.KolNext : DemoCourse.DigitalPain;
        var application = new PlaceApplication { Applicants = [new PlaceApplicant { FirstName = "Ida", LastName = "Ek", Email = "ida.ek@demo.example" }] };
        world.Add(new PlaceRequest(DemoIds.Group(next), hash, application, now));
    }

    private static PlaceMove Move(DemoWorld world) => new(PlaceThrough.Coordinator, _by, DemoWorld.At(world.Today, 8), world.Today);
}
