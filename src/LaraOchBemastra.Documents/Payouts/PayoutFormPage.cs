using System.Globalization;
using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>Lays one form out, in the order payroll reads it: who, for what, the days, the sums, who has signed.</summary>
internal sealed class PayoutFormPage(PageFlow flow, PayoutForm form, PayoutFormWords words)
{
    /// <summary>Room over a heading, in points: an ordinary claim is to stand on one page.</summary>
    internal const double OverHeading = 9;

    private const int Columns = 4;
    private const double FactPadding = 2;

    private readonly PayoutFormat format = new(words);

    public void Draw(string heading, string footer)
    {
        var section = flow.StartSection($"{heading}, {form.Payee.Name}", footer);
        flow.H1(section, heading);
        People(section);
        Assignment(section);
        var lines = new PayoutFormLines(flow, form, words, format);
        lines.Days(section);
        lines.LostEarnings(section);
        lines.Travel(section);
        lines.Sums(section);
        Remarks(section);
        Signatures(section);
    }

    private void People(StructureElement section)
    {
        var payee = form.Payee;
        var hidden = payee.Protected == true;
        flow.H2(section, words.Payee, OverHeading);
        flow.Facts(section, Given(
            (words.Name, payee.Name),
            (words.IdentityNumber, payee.IdentityNumber),
            (words.Protected, format.YesNo(payee.Protected)),
            (words.Account, payee.Account),
            (words.Address, hidden ? null : payee.Address),
            (words.Phone, hidden ? null : payee.Phone),
            (words.Email, hidden ? null : payee.Email)), Columns, FactPadding);
    }

    private void Assignment(StructureElement section)
    {
        var assignment = form.Assignment;
        flow.H2(section, words.Assignment, OverHeading);
        flow.Facts(section, Given(
            (words.Organisation, assignment.Organisation),
            (words.Role, assignment.Role),
            (words.Course, assignment.CourseCode),
            (words.CostCentre, assignment.CostCentre),
            (words.Activity, assignment.Activity),
            (words.Project, assignment.Project),
            (words.Run, form.RunNumber),
            (words.Voucher, form.Voucher?.ToString(CultureInfo.InvariantCulture))), Columns, FactPadding);
    }

    private void Remarks(StructureElement section)
    {
        if (form.Remarks.Count == 0)
        {
            return;
        }

        flow.H2(section, words.RemarksHeading, OverHeading);
        foreach (var remark in form.Remarks)
        {
            flow.Paragraph(section, remark);
        }
    }

    private void Signatures(StructureElement section)
    {
        // The attests of one claim and the words under them belong on one page: they are what an auditor looks for.
        const double height = 84;
        flow.Keep(height);
        flow.H2(section, words.SignaturesHeading, OverHeading);
        flow.Facts(
            section,
            form.Signatures.Select(signature => (signature.Step, $"{signature.Name}\n{format.Moment(signature.At)}".TrimEnd())),
            Math.Max(1, form.Signatures.Count),
            FactPadding);
        flow.Space(2);
        flow.Paragraph(section, words.SignatureNote, TextStyle.Small);
    }

    private static IEnumerable<(string Label, string Value)> Given(params (string Label, string? Value)[] facts) =>
        facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => (fact.Label, fact.Value!));
}
