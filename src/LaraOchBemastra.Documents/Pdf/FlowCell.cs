namespace LaraOchBemastra.Documents.Pdf;

/// <summary>Lines of one style that belong to one element of the structure; without an element they are an artifact.</summary>
internal sealed record FlowRun(StructureElement? Owner, TextStyle Style, IReadOnlyList<string> Lines)
{
    public double Height => Lines.Count * Style.LineHeight;
}

/// <summary>A column's share of a row: where it stands and the lines it holds. Lengths in points.</summary>
internal sealed record FlowCell(double X, double Width, bool Right, IReadOnlyList<FlowRun> Runs)
{
    public double Height => Runs.Sum(run => run.Height);

    /// <summary>The same words for the eye only, as where a table's header is shown again.</summary>
    public FlowCell AsArtifact() => this with { Runs = [.. Runs.Select(run => run with { Owner = null })] };

    /// <summary>What fits in the height, at least one line so that a row always gets on, and what is left over.</summary>
    public (FlowCell Now, FlowCell Later) Split(double height)
    {
        var now = new List<FlowRun>();
        var later = new List<FlowRun>();
        foreach (var run in Runs)
        {
            var least = now.Count == 0 ? 1 : 0;
            var lines = later.Count > 0 ? 0 : Math.Clamp((int)((height + 0.01) / run.Style.LineHeight), least, Math.Max(least, run.Lines.Count));
            height -= lines * run.Style.LineHeight;
            Put(now, run with { Lines = [.. run.Lines.Take(lines)] });
            Put(later, run with { Lines = [.. run.Lines.Skip(lines)] });
        }

        return (this with { Runs = now }, this with { Runs = later });
    }

    private static void Put(List<FlowRun> runs, FlowRun run)
    {
        if (run.Lines.Count > 0)
        {
            runs.Add(run);
        }
    }
}
