using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class BookingTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly BookingSubject Honorarium = BookingSubject.Of(ClaimLineKind.Honorarium, Treatment.Taxable);

    [Fact]
    public void Every_kind_of_line_with_every_treatment_has_a_place_in_both_tables()
    {
        var lines = Enum.GetValues<ClaimLineKind>().SelectMany(kind => Enum.GetValues<Treatment>().Select(treatment => (kind, treatment))).ToList();
        Assert.Equal(lines, BookingSubject.Of(BookingTable.WageType).Select(subject => subject.Line!.Value));
        Assert.Equal(lines, BookingSubject.Of(BookingTable.Account).Where(subject => subject.Side is null).Select(subject => subject.Line!.Value));
        Assert.Equal(Enum.GetValues<BookingSide>(), BookingSubject.Of(BookingTable.Account).Select(subject => subject.Side).OfType<BookingSide>());
        Assert.All(BookingSubject.Of(BookingTable.Account), subject => Assert.InRange(subject.Key.Length, 1, BookingSubject.KeyLength));
    }

    [Fact]
    public void A_code_holds_from_its_date_until_the_next_for_the_same_subject()
    {
        var codes = new BookingCodes([ARow(code: "5011"), ARow(code: "5012", from: From.AddMonths(1))]);
        Assert.Null(codes.On(From.AddDays(-1), BookingTable.Account, Honorarium));
        Assert.Equal("5011", codes.On(From.AddMonths(1).AddDays(-1), BookingTable.Account, Honorarium)?.Code);
        Assert.Equal("5012", codes.On(From.AddMonths(1), BookingTable.Account, Honorarium)?.Code);
        Assert.Null(codes.On(From, BookingTable.WageType, Honorarium));
    }

    [Fact]
    public void Two_codes_for_a_subject_cannot_begin_on_the_same_day()
    {
        Assert.Equal("booking.row-exists", BookingCode.WhyNotEnter(AnEntry(), [ARow()])?.Code);
        Assert.Null(BookingCode.WhyNotEnter(AnEntry(BookingTable.WageType), [ARow()]));
    }

    [Fact]
    public void A_row_has_a_code_a_name_and_a_source_and_an_account_is_a_number()
    {
        Assert.Equal("booking.code-missing", BookingCode.WhyNotEnter(AnEntry() with { Code = string.Empty }, [])?.Code);
        Assert.Equal("booking.account-not-a-number", BookingCode.WhyNotEnter(AnEntry() with { Code = "50A" }, [])?.Code);
        Assert.Null(BookingCode.WhyNotEnter(AnEntry(BookingTable.WageType) with { Code = "50A" }, []));
        Assert.Equal("booking.label-missing", BookingCode.WhyNotEnter(AnEntry() with { Label = " " }, [])?.Code);
        Assert.Equal("booking.source-missing", BookingCode.WhyNotEnter(AnEntry() with { Source = " " }, [])?.Code);
        Assert.Equal("booking.subject-unknown", BookingCode.WhyNotEnter(AnEntry() with { Subject = new BookingSubject("Honorarium/Sold") }, [])?.Code);
        Assert.Equal("booking.subject-unknown", BookingCode.WhyNotEnter(AnEntry(BookingTable.WageType) with { Subject = BookingSubject.Of(BookingSide.Tax) }, [])?.Code);
    }

    [Fact]
    public void A_row_that_a_run_may_have_used_is_not_taken_away()
    {
        Assert.Equal("booking.row-in-use", ARow().WhyNotTakeAway(From)?.Code);
        Assert.Null(ARow().WhyNotTakeAway(From.AddDays(-1)));
        Assert.Null(ARow().WhyNotTakeAway(lastPayDay: null));
    }

    [Fact]
    public void A_code_that_is_missing_is_named_and_not_made_up()
    {
        var parking = BookingSubject.Of(ClaimLineKind.Parking, Treatment.TaxFree);
        Assert.Equal([parking], new BookingCodes([ARow()]).MissingOn(From, BookingTable.Account, [parking, Honorarium, Honorarium]));
    }

    [Fact]
    public void Of_a_code_for_the_kind_of_work_and_one_for_all_kinds_the_particular_one_holds()
    {
        var codes = new BookingCodes([ARow(), ARow("5020", From.AddMonths(1), WorkKind.Meeting), ARow("5012", From.AddMonths(2))]);
        Assert.Equal("5011", codes.On(From, BookingTable.Account, Honorarium.For(WorkKind.Meeting))?.Code);
        Assert.Equal("5020", codes.On(From.AddMonths(2), BookingTable.Account, Honorarium.For(WorkKind.Meeting))?.Code);
        Assert.Equal("5012", codes.On(From.AddMonths(2), BookingTable.Account, Honorarium.For(WorkKind.Training))?.Code);
        Assert.Equal("5012", codes.On(From.AddMonths(2), BookingTable.Account, Honorarium)?.Code);
    }

    [Fact]
    public void A_code_for_one_kind_of_work_leaves_the_others_without()
    {
        var codes = new BookingCodes([ARow(work: WorkKind.Meeting)]);
        Assert.Empty(codes.MissingOn(From, BookingTable.Account, [Honorarium.For(WorkKind.Meeting)]));
        Assert.Equal([Honorarium], codes.MissingOn(From, BookingTable.Account, [Honorarium.For(WorkKind.Meeting), Honorarium.For(WorkKind.Session)]));
    }

    [Fact]
    public void Every_line_with_every_kind_of_work_has_a_place_once_and_nothing_else_has()
    {
        Assert.All(
            from table in new[] { BookingTable.WageType, BookingTable.Account }
            from subject in BookingSubject.Of(table).Where(subject => subject.Line is not null)
            from work in Enum.GetValues<WorkKind>()
            select (table, subject, subject.For(work), work),
            one =>
            {
                var (table, subject, particular, work) = one;
                Assert.True(particular.BelongsTo(table));
                Assert.Equal((subject, work), (particular.WhateverWork, particular.Work));
                Assert.InRange(particular.Key.Length, 1, BookingSubject.KeyLength);
            });
        Assert.False(new BookingSubject("Honorarium/Taxable/2").BelongsTo(BookingTable.WageType));
        Assert.False(new BookingSubject("Honorarium/Taxable/meeting").BelongsTo(BookingTable.WageType));
        Assert.False(new BookingSubject("Honorarium/Taxable/Meeting/Meeting").BelongsTo(BookingTable.WageType));
        Assert.Equal("booking.work-of-no-line", BookingCode.WhyNotEnter(AnEntry() with { Subject = BookingSubject.Of(BookingSide.Net), Work = WorkKind.Meeting }, [])?.Code);
        Assert.Equal("booking.row-exists", BookingCode.WhyNotEnter(AnEntry() with { Work = WorkKind.Meeting }, [ARow(work: WorkKind.Meeting)])?.Code);
        Assert.Null(BookingCode.WhyNotEnter(AnEntry() with { Work = WorkKind.Meeting }, [ARow()]));
    }

    [Fact]
    public void No_row_is_put_before_a_code_that_runs_were_made_with()
    {
        var last = From.AddMonths(3);
        Assert.Equal(BookingRefusals.RowWouldChangeRuns(last.AddDays(1)), Late(From.AddDays(1)));
        Assert.Equal(BookingRefusals.RowWouldChangeRuns(last.AddDays(1)), Late(last));
        Assert.Equal(BookingRefusals.RowWouldChangeRuns(last.AddDays(1)), Late(last, WorkKind.Meeting));
        Assert.Null(Late(last.AddDays(1)));
        // Before the first code there was none, and what lacked it was not made.
        Assert.Null(Late(From.AddDays(-10)));
        Assert.Null(BookingCode.WhyNotEnter(AnEntry(from: From), [], last));
        Assert.Equal("booking.row-would-change-runs", BookingCode.WhyNotEnter(AnEntry(from: From.AddDays(-1)) with { Work = WorkKind.Meeting }, [ARow()], last)?.Code);

        Refusal? Late(DateOnly from, WorkKind? work = null) => BookingCode.WhyNotEnter(AnEntry(from: from) with { Work = work }, [ARow()], last);
    }

    [Fact]
    public void A_cost_centre_without_a_name_goes_by_its_code()
    {
        var named = AnEntry(BookingTable.CostCentre) with { Subject = new BookingSubject("45210"), Label = "Kurser, Skövde" };
        var codes = new BookingCodes([BookingCode.Enter(named, [], Payroll, Now)]);
        Assert.Equal("Kurser, Skövde", codes.NameOn(From, BookingTable.CostCentre, "45210"));
        Assert.Equal("45211", codes.NameOn(From, BookingTable.CostCentre, "45211"));
    }

    [Fact]
    public void The_examples_fill_both_tables_are_named_as_examples_and_leave_what_is_entered()
    {
        var words = new BookingExampleWords("EXEMPEL", "Exempel", subject => subject.Key);
        var examples = BookingExamples.Missing(West.Id, From, [ARow()], words);
        var rows = examples.Select(entry => BookingCode.Enter(entry, [ARow()], Payroll, Now)).Append(ARow()).ToList();
        var codes = new BookingCodes(rows);
        Assert.Empty(codes.MissingOn(From, BookingTable.Account, BookingSubject.Of(BookingTable.Account)));
        Assert.Empty(codes.MissingOn(From, BookingTable.WageType, BookingSubject.Of(BookingTable.WageType)));
        Assert.Equal("5011", codes.On(From, BookingTable.Account, Honorarium)?.Code);
        Assert.All(examples, entry => Assert.StartsWith("EXEMPEL ", entry.Label, StringComparison.Ordinal));
        Assert.All(examples, entry => Assert.True(entry.Assumed));
        Assert.Equal(examples.Count, examples.DistinctBy(entry => (entry.Table, entry.Code)).Count());
    }

    [Fact]
    public void No_two_things_share_a_dimension()
    {
        var choices = new BookingChoices(BookedBy.Ledger, "VGR", "232100-0131", string.Empty, "L", 1, null, 6, 7);
        Assert.Null(BookingRules.WhyNotDecide(choices));
        Assert.Equal("booking.dimension-twice", BookingRules.WhyNotDecide(choices with { PayeeDimension = 6 })?.Code);
        Assert.Equal("booking.dimension-outside", BookingRules.WhyNotDecide(choices with { PayeeDimension = 0 })?.Code);
        var rules = new BookingRules(West.Id);
        rules.Decide(choices);
        Assert.Equal((BookedBy.Ledger, 7), (rules.BookedBy, rules.PayeeDimension));
    }

    [Fact]
    public void A_run_is_not_made_while_the_file_it_is_booked_by_would_lack_a_code()
    {
        var claim = AFullDay();
        var rules = new BookingRules(West.Id);
        var parking = BookingCode.Enter(AnEntry(BookingTable.WageType) with { Subject = BookingSubject.Of(ClaimLineKind.Parking, Treatment.Taxable) }, [], Payroll, Now);
        var begun = new BookingGaps(new BookingCodes([parking]), rules, From);
        Assert.Equal(BookingRefusals.WageTypeMissing(ClaimLineKind.Honorarium, Treatment.Taxable), begun.WhyNotBook([claim]));
        Assert.Equal(
            [BookingRefusals.WageTypeMissing(ClaimLineKind.Honorarium, Treatment.Taxable), BookingRefusals.TableEmpty(BookingTable.Account)],
            begun.Of([claim]).Values.SelectMany(lacking => lacking));
        Assert.Null(new BookingGaps(new BookingCodes([]), rules, From).WhyNotBook([claim]));
        var complete = BookingCode.Enter(AnEntry(BookingTable.WageType), [], Payroll, Now);
        Assert.Null(new BookingGaps(new BookingCodes([parking, complete]), rules, From).WhyNotBook([claim]));
        Assert.NotNull(new BookingGaps(new BookingCodes([parking, complete]), rules, From.AddDays(-1)).WhyNotBook([claim]));
    }

    [Fact]
    public void Where_the_ledger_books_it_is_the_accounts_that_a_run_needs()
    {
        var rules = new BookingRules(West.Id);
        rules.Decide(new BookingChoices(BookedBy.Ledger, string.Empty, string.Empty, string.Empty, "L", 1, null, null, null));
        Assert.Equal(BookingRefusals.SideMissing(BookingSide.Net), new BookingGaps(new BookingCodes([ARow()]), rules, From).WhyNotBook([AFullDay()]));
    }

    private static BookingEntry AnEntry(BookingTable table = BookingTable.Account, string code = "5011", DateOnly? from = null) =>
        new(West.Id, table, Honorarium, from ?? From, code, "Arvoden", "Kontoplanen 2026", Assumed: false);

    private static BookingCode ARow(string code = "5011", DateOnly? from = null, WorkKind? work = null) =>
        BookingCode.Enter(AnEntry(code: code, from: from) with { Work = work }, [], Payroll, Now);
}
