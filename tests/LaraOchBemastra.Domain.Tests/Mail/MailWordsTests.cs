using LaraOchBemastra.Domain.Mail;

namespace LaraOchBemastra.Domain.Tests.Mail;

public class MailWordsTests
{
    private static readonly MailWords _standard = new("Träff den {date}", "Hej {name}!\n\nKurs {course} den {date}: {link}\n");

    [Theory]
    [InlineData("Välkommen {name}! Kurs {course}, {date}. {link}", null)]
    [InlineData("Kurs {course}, {date}. {link}", null)]
    [InlineData("Kurs {course}, {date}.", "mail.place-missing")]
    [InlineData("Kurs {course}. {link}", "mail.place-missing")]
    [InlineData("Kurs {course}, {date}, {room}. {link}", "mail.place-unknown")]
    public void A_region_writes_its_own_mail_as_long_as_it_tells_what_the_mail_is_for(string body, string? refusal) =>
        Assert.Equal(refusal, new MailWords("Vår träff", body).WhyNotInsteadOf(_standard)?.Code);

    [Fact]
    public void A_place_in_the_subject_alone_is_not_enough() =>
        Assert.Equal("mail.place-missing", new MailWords("{date} {link}", "Kurs {course}").WhyNotInsteadOf(_standard)?.Code);

    [Fact]
    public void A_name_with_line_breaks_or_places_in_it_makes_neither_header_nor_place()
    {
        var filled = _standard.Fill(new Dictionary<string, string>
        {
            ["name"] = "Eva\r\nBcc: b@example.org\u2028{link}",
            ["date"] = "1 maj\nX: y",
            ["course"] = "26-0001",
            ["link"] = "https://localhost/x",
        });
        Assert.Equal("Träff den 1 maj X: y", filled.Subject);
        Assert.Equal("Hej Eva Bcc: b@example.org {link}!\n\nKurs 26-0001 den 1 maj X: y: https://localhost/x\n", filled.Body);
    }

    [Fact]
    public void A_place_without_a_value_stays_empty_and_is_named()
    {
        var values = new Dictionary<string, string> { ["course"] = "26-0001", ["link"] = "https://localhost/x" };
        Assert.Equal(["date", "name"], _standard.Lacking(values));
        var filled = _standard.Fill(values);
        Assert.Equal("Träff den", filled.Subject);
        Assert.Equal("Hej !\n\nKurs 26-0001 den : https://localhost/x\n", filled.Body);
    }

    [Fact]
    public void Reminders_can_be_ended_and_what_changes_an_account_cannot()
    {
        Assert.False(MailKind.PasswordChanged.CanBeStopped());
        Assert.True(((MailKind)10).CanBeStopped());
        Assert.False(((MailKind)20).CanBeStopped());
    }
}
