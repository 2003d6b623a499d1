using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Domain.Tests.Topics;

public class AgendaTests
{
    private static readonly DateTime _asked = new(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc);
    private static readonly TimeOnly _one = new(13, 0);

    [Fact]
    public void Those_carried_over_come_first_and_the_heaviest_get_most_time()
    {
        var (light, heavy, carried) = (Question(0), Question(9), Question(1, carried: 1));
        var lines = Agenda.Of(_one, new TimeOnly(15, 0), isFirst: false, isLast: false, [light, heavy, carried]);

        var asked = lines.Where(line => line.QuestionId is not null).ToList();
        Assert.Equal([carried.Id, heavy.Id, light.Id], asked.Select(line => line.QuestionId!.Value));
        Assert.Equal([15, 45, 15], asked.Select(line => line.Minutes));
        Assert.Equal([AgendaPart.Welcome, AgendaPart.NewQuestions, AgendaPart.Closing], lines.Where(line => line.Part is AgendaPart.Welcome or AgendaPart.NewQuestions or AgendaPart.Closing).Select(line => line.Part));
        Assert.Single(lines, line => line.Part == AgendaPart.Break);
    }

    [Fact]
    public void The_lines_follow_one_another_and_fill_no_more_than_the_session()
    {
        foreach (var (minutes, count) in from minutes in new[] { 20, 45, 60, 90, 120, 180, 480 } from count in new[] { 0, 1, 5, 40 } select (minutes, count))
        {
            foreach (var (isFirst, isLast) in new[] { (true, false), (false, false), (false, true), (true, true) })
            {
                var questions = Enumerable.Range(0, count).Select(number => Question(number * 7 % 11)).ToList();
                var lines = Agenda.Of(_one, _one.AddMinutes(minutes), isFirst, isLast, questions);
                Assert.Equal(questions.Select(one => one.Id).Order(), lines.Where(line => line.QuestionId is not null).Select(line => line.QuestionId!.Value).Order());
                var timed = lines.Where(line => line.From is not null).ToList();
                Assert.All(timed.Zip(timed.Skip(1)), pair => Assert.Equal(pair.First.From!.Value.AddMinutes(pair.First.Minutes), pair.Second.From));
                Assert.True(minutes < 60 || timed.Sum(line => line.Minutes) <= minutes, $"{minutes} {count} {isFirst} {isLast}");
                Assert.All(lines.Where(line => line.Part == AgendaPart.Question), line => Assert.Equal(line.From is null, line.Minutes == 0));
            }
        }
    }

    [Fact]
    public void The_first_session_has_the_inventory_and_the_last_asks_how_we_go_on()
    {
        var first = Agenda.Of(_one, new TimeOnly(15, 0), isFirst: true, isLast: false, []);
        Assert.Equal([AgendaPart.Welcome, AgendaPart.Inventory, AgendaPart.Break, AgendaPart.Closing], first.Select(line => line.Part));

        var last = Agenda.Of(_one, new TimeOnly(15, 0), isFirst: false, isLast: true, [Question(3)]);
        Assert.Equal(AgendaPart.WayForward, last[^2].Part);
        Assert.DoesNotContain(last, line => line.Part is AgendaPart.NewQuestions or AgendaPart.Inventory);
    }

    [Fact]
    public void What_there_is_no_time_for_stands_last_without_a_time()
    {
        var lines = Agenda.Of(_one, new TimeOnly(14, 0), isFirst: false, isLast: false, [.. Enumerable.Range(0, 8).Select(weight => Question(weight))]);
        var without = lines.Where(line => line.From is null).ToList();
        Assert.Equal(5, without.Count);
        Assert.Equal(without, lines.Skip(lines.Count - 5));
    }

    private static AgendaQuestion Question(int weight) => Question(weight, carried: 0);

    private static AgendaQuestion Question(int weight, int carried) => new(Guid.CreateVersion7(), weight, carried, _asked);
}
