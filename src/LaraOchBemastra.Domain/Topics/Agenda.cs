namespace LaraOchBemastra.Domain.Topics;

public enum AgendaPart
{
    Welcome = 1,

    /// <summary>The question inventory of the first session.</summary>
    Inventory = 2,
    Question = 3,
    Break = 4,

    /// <summary>What came up since last time.</summary>
    NewQuestions = 5,

    /// <summary>"How do we go on?" at the last session.</summary>
    WayForward = 6,
    Closing = 7,
}

/// <param name="Id">The question.</param>
/// <param name="Weight">What the group gave it.</param>
/// <param name="TimesCarried">How often it was planned and not reached.</param>
/// <param name="RaisedAtUtc">The older one first where all else is equal.</param>
public sealed record AgendaQuestion(Guid Id, int Weight, int TimesCarried, DateTime RaisedAtUtc);

/// <summary>One line of an agenda.</summary>
/// <param name="Part">What it is.</param>
/// <param name="From">When it begins; nothing when it is for the case that time is left.</param>
/// <param name="Minutes">How long it is suggested to take.</param>
/// <param name="QuestionId">The question, if it is one.</param>
public sealed record AgendaLine(AgendaPart Part, TimeOnly? From, int Minutes, Guid? QuestionId = null);

/// <summary>
/// Rule R-AGENDA-1: what a session's questions are given of its time. Those carried over come first, then the heaviest;
/// each gets a share by weight in steps of five minutes, from ten to 45; those there is no time for come last, without one.
/// </summary>
public static class Agenda
{
    public const int Step = 5;
    public const int Shortest = 10;
    public const int Longest = 45;
    private const int Opening = 10;
    private const int Coffee = 15;
    private const int NewOnes = 10;
    private const int GoingOn = 20;
    private const int End = 5;

    /// <summary>A session shorter than this, in minutes, has no break.</summary>
    private const int BreakFrom = 90;

    public static IReadOnlyList<AgendaLine> Of(TimeOnly start, TimeOnly end, bool isFirst, bool isLast, IEnumerable<AgendaQuestion> questions)
    {
        var all = questions.OrderBy(one => one.TimesCarried == 0).ThenByDescending(one => one.Weight)
            .ThenBy(one => one.RaisedAtUtc).ThenBy(one => one.Id).ToList();
        var whole = (int)(end - start).TotalMinutes;
        var coffee = whole >= BreakFrom ? Coffee : 0;
        var common = (isFirst ? Shortest : 0) + (isLast ? GoingOn : 0) + (isFirst || isLast ? 0 : NewOnes);
        var rest = Math.Max(0, whole - Opening - coffee - End - common);
        var minutes = Share([.. all.Select(one => one.Weight + 1)], isFirst ? rest / 2 : rest);

        // What no question needs is the whole group's: for the inventory, for new questions, for how to go on.
        var left = rest - minutes.Sum();
        var asked = all.Zip(minutes, (one, length) => new AgendaLine(AgendaPart.Question, null, length, one.Id)).ToList();
        List<AgendaLine> lines =
        [
            new(AgendaPart.Welcome, null, Opening),
            .. isFirst ? [new AgendaLine(AgendaPart.Inventory, null, Shortest + left)] : Array.Empty<AgendaLine>(),
            .. asked.Where(line => line.Minutes > 0),
            .. isFirst || isLast ? [] : new[] { new AgendaLine(AgendaPart.NewQuestions, null, NewOnes + left) },
            .. isLast ? [new AgendaLine(AgendaPart.WayForward, null, isFirst ? GoingOn : GoingOn + left)] : Array.Empty<AgendaLine>(),
            new(AgendaPart.Closing, null, End),
        ];
        AddBreak(lines, coffee);
        return [.. Timed(start, lines), .. asked.Where(line => line.Minutes == 0)];
    }

    /// <summary>Minutes for each, in the order given; none for those that no longer fit.</summary>
    private static List<int> Share(List<int> weights, int minutes)
    {
        var fits = Math.Min(weights.Count, minutes / Shortest);
        if (fits == 0)
        {
            return [.. weights.Select(_ => 0)];
        }

        var spare = (minutes - (fits * Shortest)) / Step;
        var sum = weights.Take(fits).Sum(weight => (long)weight);
        var exact = weights.Take(fits).Select(weight => (double)weight * spare / sum).ToList();
        var steps = exact.Select(share => (int)share).ToList();
        var left = spare - steps.Sum();
        foreach (var place in Enumerable.Range(0, fits).OrderByDescending(one => exact[one] - steps[one]).ThenBy(one => one).Take(left))
        {
            steps[place]++;
        }

        return [.. steps.Select(step => Math.Min(Longest, Shortest + (step * Step))), .. Enumerable.Repeat(0, weights.Count - fits)];
    }

    /// <summary>Between two lines, as near the middle as there is such a place; never before anything was talked about.</summary>
    private static void AddBreak(List<AgendaLine> lines, int minutes)
    {
        if (minutes == 0)
        {
            return;
        }

        var half = lines.Sum(line => line.Minutes) / 2;
        var ends = lines.Select((_, place) => lines.Take(place + 1).Sum(line => line.Minutes)).ToList();
        var place = Enumerable.Range(1, lines.Count - 2).MinBy(one => Math.Abs(ends[one] - half));
        lines.Insert(place + 1, new AgendaLine(AgendaPart.Break, null, minutes));
    }

    private static IEnumerable<AgendaLine> Timed(TimeOnly start, List<AgendaLine> lines)
    {
        var now = start;
        foreach (var line in lines)
        {
            yield return line with { From = now };
            now = now.AddMinutes(line.Minutes);
        }
    }
}
