using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Payouts;

public class RunReadingTests
{
    [Fact]
    public void What_any_list_says_is_read_out_of_its_bytes_again() => Prop.ForAll(RandomRun.Any, sheet =>
    {
        var wanted = RunReading.Of(RunTotals.Of(sheet));
        var read = RunFormat.All.Select(format => (format.Name, Found: format.Read(Written.Paper(sheet, format.Name), sheet.Booking))).Where(one => one.Found is not null).ToList();
        Assert.Equal(["paxml.xml", "sie.si", "run.csv", "run.xlsx", "agi.csv"], read.Select(one => one.Name));
        Assert.All(read, one => Assert.True(one.Found!.Agrees(wanted), $"{one.Name}: {one.Found} for {wanted}"));
        Assert.All(read.Where(one => one.Name != "paxml.xml"), one => Assert.Equal([wanted.Tax, wanted.Net], [one.Found!.Tax, one.Found.Net]));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Another_sum_another_kind_and_another_tax_are_seen()
    {
        var wanted = new RunReading(300, [100, 200], 30, 270);
        Assert.True(new RunReading(300).Agrees(wanted));
        Assert.False(new RunReading(301).Agrees(wanted));
        Assert.False(new RunReading(300, [150, 150]).Agrees(wanted));
        Assert.False(new RunReading(300, [100, 200], 31, 269).Agrees(wanted));
    }
}
