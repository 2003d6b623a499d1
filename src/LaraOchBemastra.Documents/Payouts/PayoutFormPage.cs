using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>Lays one form out, in the order payroll reads it: who, for what, the days, the sums, who has signed.</summary>
internal sealed class PayoutFormPage(PageFlow flow, PayoutForm form, PayoutFormWords words)
{
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
        flow.H2(section, words.Payee);
        flow.Facts(section, Given(
            (words.Name, form.Payee.Name),
            (words.IdentityNumber, form.Payee.IdentityNumber),
            (words.Address, form.Payee.Address),
            (words.Account, form.Payee.Account)), columns: 2);
    }

    private void Assignment(StructureElement section)
    {
        var assignment = form.Assignment;
        flow.H2(section, words.Assignment);
        flow.Facts(section, Given(
            (words.Organisation, assignment.Organisation),
            (words.Role, assignment.Role),
            (words.Course, assignment.CourseCode),
            (words.CostCentre, assignment.CostCentre),
            (words.Activity, assignment.Activity),
            (words.Project, assignment.Project),
            (words.Run, form.RunNumber),
            (words.Claim, form.Reference)), columns: 3);
    }

    private void Remarks(StructureElement section)
    {
        if (form.Remarks.Count == 0)
        {
            return;
        }

        flow.H2(section, words.RemarksHeading);
        foreach (var remark in form.Remarks)
        {
            flow.Paragraph(section, remark);
        }
    }

    private void Signatures(StructureElement section)
    {
        // The attests of one claim and the words under them belong on one page: they are what an auditor looks for.
        flow.Keep(80 + (form.Signatures.Count * 18.2));
        flow.H2(section, words.SignaturesHeading);
        flow.Table(
            section,
            [new(words.Step), new(words.Name), new(words.SignedAt)],
            [.. form.Signatures.Select(signature => new TableRow([signature.Step, signature.Name, format.Moment(signature.At)]))],
            flow.Width);
        flow.Space(4);
        flow.Paragraph(section, words.SignatureNote, TextStyle.Small);
    }

    private static IEnumerable<(string Label, string Value)> Given(params (string Label, string? Value)[] facts) =>
        facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => (fact.Label, fact.Value!));
}
