using System.Text.Json;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>
/// What a log says, so that three of them can be compared: what the page showed, what was typed, what is stored. The first
/// travels with the form.
/// </summary>
public sealed record LogContent
{
    public SessionOutcome Outcome { get; init; } = SessionOutcome.Held;

    public string Reason { get; init; } = string.Empty;

    public string Notes { get; init; } = string.Empty;

    public string Learned { get; init; } = string.Empty;

    public string ToChange { get; init; } = string.Empty;

    public Dictionary<Guid, LeaderTimes> Leaders { get; init; } = [];

    /// <summary>Everyone on the page, and whether she came.</summary>
    public Dictionary<Guid, bool> Came { get; init; } = [];

    public Dictionary<Guid, TopicLine> Topics { get; init; } = [];

    public LogWords Words => new() { Outcome = Outcome, Reason = Reason, Notes = Notes, Learned = Learned, ToChange = ToChange };

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>What cannot be read counts as an empty page: then nothing stored is overwritten unasked.</summary>
    public static LogContent Read(string? written)
    {
        try
        {
            var read = JsonSerializer.Deserialize<LogContent>(written ?? string.Empty) ?? new LogContent();
            return read with
            {
                Reason = read.Reason ?? string.Empty,
                Notes = read.Notes ?? string.Empty,
                Learned = read.Learned ?? string.Empty,
                ToChange = read.ToChange ?? string.Empty,
                Leaders = read.Leaders ?? [],
                Came = read.Came ?? [],
                Topics = read.Topics ?? [],
            };
        }
        catch (JsonException)
        {
            return new LogContent();
        }
    }

    /// <summary>Line breaks as the store has them: a browser sends two characters for one.</summary>
    public static string Tidy(string? typed) => (typed ?? string.Empty).ReplaceLineEndings("\n").Trim();
}

/// <summary>Whether a leader was there, and from when to when; no times for one who was not.</summary>
public sealed record LeaderTimes(bool Present, TimeOnly? From, TimeOnly? Until)
{
    public static readonly LeaderTimes Absent = new(Present: false, From: null, Until: null);
}

/// <summary>What became of a question.</summary>
/// <param name="Discussed">It was talked about.</param>
/// <param name="Note">One line of what was said.</param>
/// <param name="Move">Where it stands otherwise; see <see cref="TopicMove"/>.</param>
public sealed record TopicLine(bool Discussed, string Note, string Move)
{
    public static readonly TopicLine Untouched = new(Discussed: false, string.Empty, TopicMove.None);
}
