namespace LaraOchBemastra.Documents.Payouts;

/// <summary>What the files name as the program that wrote them.</summary>
internal static class WritingProgram
{
    public const string Name = "Lära och bemästra";

    /// <summary>Of the files' content, not of the portal: it changes when the same run would give other bytes.</summary>
    public const string Version = "1.0";
}
