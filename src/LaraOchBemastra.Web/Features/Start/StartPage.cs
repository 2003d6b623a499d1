using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>One thing that waits: a sentence and one action.</summary>
/// <param name="Key">The sentence.</param>
/// <param name="Values">What fills it in.</param>
/// <param name="Action">Key of the action's words.</param>
/// <param name="Href">Where it leads.</param>
public sealed record Waiting(string Key, object[] Values, string Action, string Href);

/// <summary>A session of the days ahead.</summary>
public sealed record ComingSession(Guid GroupId, string Title, int Number, DateOnly Date, TimeOnly Start, string Place, bool Digital, string Href);

/// <summary>"Waits for you" and the week ahead, for the roles one has.</summary>
public sealed record StartPage(string Name, string Region, int Hour, IReadOnlyList<Waiting> Waits, IReadOnlyList<ComingSession> Coming)
{
    /// <summary>Lines of one kind before the list itself is the better place.</summary>
    public const int MostLines = 6;

    public string Greeting => Hour switch
    {
        < 5 => "Greeting.Night",
        < 10 => "Greeting.Morning",
        < 18 => "Greeting.Day",
        _ => "Greeting.Evening",
    };

    public static async Task<StartPage> LoadAsync(PortalDb db, Viewer viewer)
    {
        var local = Domain.Common.LocalTime.FromUtc(db.Clock.GetUtcNow().UtcDateTime, viewer.TimeZone);
        List<Waiting> waits = [];
        if (viewer.Has(Role.Coordinator))
        {
            waits.AddRange(await PlaceTasks.LoadAsync(db, viewer));
            waits.AddRange(await CourseTasks.LoadAsync(db, viewer));
        }

        if (viewer.LeaderId is not null)
        {
            waits.AddRange(await LeaderTasks.LoadAsync(db, viewer));
        }

        waits.AddRange(await PlanningTasks.LoadAsync(db, viewer));
        waits.AddRange(await MoneyTasks.LoadAsync(db, viewer));
        if (viewer.HasAny(Role.Coordinator, Role.Administrator))
        {
            waits.AddRange(await StuckTasks.LoadAsync(db, viewer));
        }

        waits.AddRange(await HouseTasks.LoadAsync(db, viewer));
        return new StartPage(viewer.Name, viewer.RegionName, local.Hour, waits, await ComingSessions.LoadAsync(db, viewer));
    }
}
