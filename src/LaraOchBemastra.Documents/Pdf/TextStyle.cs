namespace LaraOchBemastra.Documents.Pdf;

/// <summary>How text is set.</summary>
/// <param name="Size">In points.</param>
/// <param name="Bold">The heavier of the two weights.</param>
/// <param name="Grey">0 is black. Text stays at or under 0.38, which is 6:1 on white (WCAG asks 4.5:1).</param>
/// <param name="Tabular">Figures of one width, for columns of numbers.</param>
internal sealed record TextStyle(double Size, bool Bold = false, double Grey = 0.08, bool Tabular = false)
{
    public static readonly TextStyle Body = new(9.5);
    public static readonly TextStyle Small = new(8, Grey: 0.34);
    public static readonly TextStyle Label = new(8, Grey: 0.34);
    public static readonly TextStyle Value = new(9.5, Tabular: true);
    public static readonly TextStyle Cell = new(9, Tabular: true);
    public static readonly TextStyle CellHead = new(8, Bold: true, Grey: 0.25);
    public static readonly TextStyle CellStrong = new(9, Bold: true, Tabular: true);

    public double LineHeight => Size * 1.35;
}
