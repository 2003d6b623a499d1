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
/// each gets a share by weight in steps of five minutes, never under ten; those there is no time for come last, without one.
/// </summary>
public static class Agenda
{
    public const int Step = 5;
    public const int Shortest = 10;
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
        var rest = whole - Opening - coffee - End - (isLast ? GoingOn : 0) - (isFirst || isLast ? 0 : NewOnes);
        var inventory = isFirst ? Math.Max(Shortest, all.Count == 0 ? rest : rest / 2) : 0;
        var minutes = Share([.. all.Select(one => one.Weight + 1)], Math.Max(0, rest - inventory));
        var middle = new List<AgendaLine>();
        if (isFirst)
        {
            middle.Add(new AgendaLine(AgendaPart.Inventory, null, inventory));
        }

        middle.AddRange(all.Zip(minutes, (one, length) => new AgendaLine(AgendaPart.Question, null, length, one.Id)).Where(line => line.Minutes > 0));
        AddBreak(middle, coffee);
        var lines = new List<AgendaLine> { new(AgendaPart.Welcome, null, Opening) };
        lines.AddRange(middle);
        if (!isFirst && !isLast)
        {
            lines.Add(new AgendaLine(AgendaPart.NewQuestions, null, NewOnes));
        }

        if (isLast)
        {
            lines.Add(new AgendaLine(AgendaPart.WayForward, null, GoingOn));
        }

        lines.Add(new AgendaLine(AgendaPart.Closing, null, End));
        return [.. Timed(start, lines), .. all.Skip(minutes.Count(length => length > 0)).Select(one => new AgendaLine(AgendaPart.Question, null, 0, one.Id))];
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

        return [.. steps.Select(step => Shortest + (step * Step)), .. Enumerable.Repeat(0, weights.Count - fits)];
    }

    /// <summary>After the line that is under way when half of the middle is gone.</summary>
    private static void AddBreak(List<AgendaLine> middle, int minutes)
    {
        if (minutes == 0)
        {
            return;
        }

        var half = middle.Sum(line => line.Minutes) / 2;
        var at = 0;
        for (var gone = 0; at < middle.Count && gone < half; at++)
        {
            gone += middle[at].Minutes;
        }

        middle.Insert(at, new AgendaLine(AgendaPart.Break, null, minutes));
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
