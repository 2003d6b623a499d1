namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What was done on a day; a region may pay each kind its own way (rule R-RATE-5).</summary>
public enum WorkKind
{
    /// <summary>A session that was led. Its rates hold for every other kind without rates of its own.</summary>
    Session = 1,
    Meeting = 2,
    Preparation = 3,
    StoryTold = 4,
    LateCancellation = 5,
    Training = 6,
}

/// <summary>How a kind of work is paid.</summary>
public enum PayScheme
{
    ByDayRule = 1,
    ByHour = 2,
    ByOccasion = 3,
}
