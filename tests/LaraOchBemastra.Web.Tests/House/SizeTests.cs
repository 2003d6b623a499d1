namespace LaraOchBemastra.Web.Tests.House;

/// <summary>Rooms stay comfortable: section 7 of the house's plan.</summary>
public sealed class SizeTests
{
    // Tables and demo texts are long by nature.
    private static readonly string[] Exempt = ["RolePermissions.cs", "Seeding"];

    [Fact]
    public void No_code_file_is_longer_than_250_lines_and_nine_in_ten_are_under_120()
    {
        var lengths = SourceTree.Files("src", "*.cs").Where(file => !Exempt.Any(file.Contains)).ToDictionary(SourceTree.Name, Lines);
        Assert.True(lengths.Count > 100);
        Assert.Empty(lengths.Where(file => file.Value > 250));
        Assert.True(lengths.Values.Count(length => length < 120) >= lengths.Count * 0.9);
    }

    [Fact]
    public void No_view_is_longer_than_180_lines() =>
        Assert.Empty(SourceTree.Files("src", "*.cshtml").Where(file => Lines(file) > 180).Select(SourceTree.Name));

    [Fact]
    public void No_test_file_is_longer_than_400_lines() =>
        Assert.Empty(SourceTree.Files("tests", "*.cs").Where(file => Lines(file) > 400).Select(SourceTree.Name));

    [Fact]
    public void No_controller_is_longer_than_150_lines_or_leans_on_more_than_five()
    {
        var files = SourceTree.Files("src/LaraOchBemastra.Web/Features", "*Controller.cs");
        Assert.Empty(files.Where(file => Lines(file) > 150).Select(SourceTree.Name));
        var controllers = Features.Controllers();
        Assert.Equal(files.Count, controllers.Count);
        Assert.Empty(controllers.Where(type => type.GetConstructors().Any(made => made.GetParameters().Length > 5)).Select(type => type.Name));
    }

    private static int Lines(string file) => File.ReadLines(file).Count();
}
