using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Domain.Tests.Topics;

public class BankNamesTests
{
    [Theory]
    [InlineData("Vad gör jag när Gunnar inte orkar?", true)]
    [InlineData("Får man säga GUNNARS namn?", true)]
    [InlineData("Kan Maj-Britt följa med?", true)]
    [InlineData("Hur frågar jag Åke om hjälp?", true)]
    [InlineData("Hur orkar jag handla mat?", false)]
    [InlineData("Gunnarsson, vad är det?", false)]
    public void A_question_that_says_the_name_of_somebody_of_the_course_is_known(string text, bool says) =>
        Assert.Equal(says, BankNames.SaysOneOf(text, ["Gunnar", "Maj-Britt", "Åke", "Anna Lindqvist", "O"]));
}
