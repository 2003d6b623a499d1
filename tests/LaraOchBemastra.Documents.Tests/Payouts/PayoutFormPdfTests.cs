using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Payouts;

public class PayoutFormPdfTests
{
    [Fact]
    public void A_Swedish_form_reads_as_it_did_when_last_looked_at() =>
        Golden.Matches("form.sv.txt", new PdfTextReader(Written.Form(Given.ASwedishForm())).Structured());

    [Fact]
    public void A_Norwegian_form_reads_as_it_did_when_last_looked_at() =>
        Golden.Matches("form.nb.txt", new PdfTextReader(Written.Form(Given.ANorwegianForm(), TestWords.Bokmaal)).Structured());

    [Fact]
    public void A_form_of_thirty_days_reads_as_it_did_when_last_looked_at() =>
        Golden.Matches("form.long.txt", new PdfTextReader(Written.Form(Given.ASwedishForm(days: 30))).Structured());

    [Fact]
    public void Writing_the_same_form_twice_gives_the_same_bytes() =>
        Assert.Equal(Written.Form(Given.ASwedishForm()), Written.Form(Given.ASwedishForm()));

    [Fact]
    public void Each_form_of_a_run_begins_on_a_page_of_its_own_with_its_own_numbers()
    {
        var text = new PdfTextReader(Written.Forms([Given.ASwedishForm(days: 60), Given.ASwedishForm(days: 1)]));
        var feet = text.Placed.Where(piece => piece.Text.StartsWith("Sida ", StringComparison.Ordinal)).Select(piece => piece.Text);
        Assert.Equal(["Sida 1 av 3", "Sida 2 av 3", "Sida 3 av 3", "Sida 1 av 2", "Sida 2 av 2"], feet);
    }

    [Fact]
    public void A_claim_of_six_sessions_with_travel_fits_two_pages() =>
        Assert.InRange(new PdfReader(Written.Form(Given.ASwedishForm())).PageIds.Count, 1, 2);

    [Fact]
    public void An_ordinary_claim_of_three_days_stands_on_one_page() =>
        Assert.Single(new PdfReader(Written.Form(Given.AnOrdinaryForm())).PageIds);

    [Fact]
    public void Twelve_days_and_twenty_lines_with_long_names_read_as_they_did_when_last_looked_at() =>
        Golden.Matches("form.full.txt", new PdfTextReader(Written.Form(Given.ALongForm())).Structured());

    [Fact]
    public void A_form_before_its_run_says_what_is_known_and_nothing_of_a_run()
    {
        var text = new PdfTextReader(Written.Form(Given.ASwedishForm() with { RunNumber = null, Voucher = null })).All;
        Assert.DoesNotContain("Utbetalningsomgång", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Verifikation", text, StringComparison.Ordinal);
        Assert.Contains("Löneart", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_with_protected_identity_neither_address_nor_phone_nor_mail_is_told()
    {
        var form = Given.ASwedishForm();
        var text = new PdfTextReader(Written.Form(form with { Payee = form.Payee with { Protected = true } })).Structured();
        Assert.Contains("TR TH[Row] Skyddade uppgifter | TD Ja\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Björkvägen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("070-174", text, StringComparison.Ordinal);
        Assert.DoesNotContain("asa.oberg", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_nobody_has_passed_stands_without_a_time()
    {
        var form = Given.ASwedishForm() with { Signatures = [new PayoutSignature("Granskning", string.Empty, null)] };
        Assert.Contains("TR TH[Row] Granskning | TD\n", new PdfTextReader(Written.Form(form)).Structured());
    }

    [Fact]
    public void A_run_without_claims_has_no_form() =>
        Assert.Throws<ArgumentException>(() => Written.Forms([]));

    [Fact]
    public void Deductions_carry_the_true_minus_sign_and_hard_spaces() =>
        Assert.Contains("\u22123\u00A0615\u00A0kr", new PdfTextReader(Written.Form(Given.ASwedishForm())).All);
}
