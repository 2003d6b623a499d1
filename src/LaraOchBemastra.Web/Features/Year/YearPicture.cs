namespace LaraOchBemastra.Web.Features.Year;

/// <summary>A course in the picture of a half year: a line from its first session to its last, a dot in each week it meets.</summary>
public sealed record YearLine(Guid GroupId, string Title, bool Planned, IReadOnlyList<int> Weeks);

/// <summary>The half year as a picture: courses one below another, weeks from left to right. The table below says the same.</summary>
public sealed record YearPicture(IReadOnlyList<(int Number, DateOnly Monday)> Weeks, IReadOnlyList<YearLine> Lines)
{
    /// <summary>More lines than this are no picture any more; one then chooses an organisation.</summary>
    public const int Most = 40;
    public const int WeekWidth = 26;
    public const int LineHeight = 30;
    public const int TitleWidth = 260;
    public const int HeadHeight = 28;

    public int Width => TitleWidth + (Weeks.Count * WeekWidth);

    public int Height => HeadHeight + (Lines.Count * LineHeight);

    public bool IsTooMuch => Lines.Count > Most;

    public static YearPicture Of(IReadOnlyList<YearWeek> weeks)
    {
        var lines = weeks
            .SelectMany((week, at) => week.Sessions.Select(session => (session, at)))
            .GroupBy(one => one.session.GroupId)
            .Select(course => new YearLine(
                course.Key,
                course.First().session.Title,
                course.First().session.State == Domain.Groups.GroupState.Planned,
                [.. course.Select(one => one.at).Distinct()]));
        return new YearPicture([.. weeks.Select(week => (week.Number, week.Monday))], [.. lines]);
    }

    /// <summary>Middle of a week's column, in the picture's own units.</summary>
    public static int X(int week) => TitleWidth + (week * WeekWidth) + (WeekWidth / 2);

    /// <summary>Middle of a course's line.</summary>
    public static int Y(int line) => HeadHeight + (line * LineHeight) + (LineHeight / 2);
}
