using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Planning;

namespace LaraOchBemastra.Domain.Tests.Planning;

public class MinutesTests
{
    [Fact]
    public void Themes_stand_by_element_with_the_users_first()
    {
        var meeting = new PlanningScene().Meeting;
        meeting.BringUp(PlanningElement.Content, ThemeOrigin.Professional, "Läkemedel");
        meeting.BringUp(PlanningElement.Content, ThemeOrigin.User, "Att orka med barnbarnen");
        meeting.BringUp(PlanningElement.Goals, ThemeOrigin.User, "Mod");

        Assert.Equal(["Att orka med barnbarnen", "Läkemedel"], meeting.Themes(PlanningElement.Content).Select(theme => theme.Text));
        Assert.DoesNotContain(typeof(MeetingLine).GetProperties(), property => property.Name.Contains("Member", StringComparison.Ordinal) || property.Name.Contains("Account", StringComparison.Ordinal));
    }

    [Fact]
    public void Minutes_are_handed_over_when_the_meeting_has_been_and_somebody_was_there()
    {
        var scene = new PlanningScene();
        Assert.Equal("meeting.ahead", scene.Meeting.WhyNotHandOver(PlanningScene.Day.AddDays(-1))?.Code);
        Assert.Equal("meeting.nobody-present", scene.Meeting.WhyNotHandOver(PlanningScene.Day)?.Code);
        Assert.Null(scene.HandedOver().Meeting.WhyNotApprove(scene.User, scene.Reader));
    }

    [Fact]
    public void A_user_representative_approves_and_nobody_who_wrote()
    {
        var scene = new PlanningScene();
        Assert.Equal("meeting.not-handed-over", scene.Meeting.WhyNotApprove(scene.User, scene.Reader)?.Code);
        scene.HandedOver();
        Assert.Equal("meeting.only-user-representative", scene.Meeting.WhyNotApprove(scene.Staff, scene.Reader)?.Code);
        Assert.Equal("meeting.only-user-representative", scene.Meeting.WhyNotApprove(null, scene.Reader)?.Code);
        Assert.Equal("meeting.writer-does-not-approve", scene.Meeting.WhyNotApprove(scene.User, scene.Writer)?.Code);
        scene.Meeting.Approve(scene.User, scene.Reader, PlanningScene.Now);
        Assert.Equal(MinutesState.Approved, scene.Meeting.State);
        Assert.Equal(scene.Reader, scene.Meeting.ApprovedBy);
    }

    [Fact]
    public void One_who_left_the_group_approves_no_more()
    {
        var scene = new PlanningScene().HandedOver();
        scene.Group.Leave(scene.User.Id, PlanningScene.Day);
        Assert.Equal("meeting.only-user-representative", scene.Meeting.WhyNotApprove(scene.User, scene.Reader)?.Code);
    }

    [Fact]
    public void Approved_minutes_stay_as_they_are_and_their_tasks_can_still_be_done()
    {
        var scene = new PlanningScene();
        scene.Meeting.TakeOn("Boka sal", scene.Staff.Id, PlanningScene.Day.AddDays(7), scene.Writer);
        scene.HandedOver();
        Assert.Equal("meeting.handed-over", scene.Meeting.WhyNotAdd()?.Code);
        scene.Meeting.Approve(scene.User, scene.Reader, PlanningScene.Now);

        Assert.Throws<RefusedException>(() => scene.Meeting.Decide("Sex träffar", scene.Writer));
        Assert.Throws<RefusedException>(() => scene.Meeting.Strike(scene.Meeting.Tasks[0].Id));
        Assert.Throws<RefusedException>(() => scene.Meeting.Write([], "", scene.Writer));
        Assert.Throws<RefusedException>(() => scene.Meeting.Call(PlanningScene.Facts));
        Assert.True(scene.Meeting.Tasks[0].IsLate(PlanningScene.Day.AddDays(8)));
        scene.Meeting.Finish(scene.Meeting.Tasks[0].Id, PlanningScene.Day);
        Assert.False(scene.Meeting.Tasks[0].IsLate(PlanningScene.Day.AddDays(8)));
    }

    [Fact]
    public void What_is_sent_back_can_be_written_again()
    {
        var scene = new PlanningScene().HandedOver();
        Assert.Throws<RefusedException>(() => scene.Meeting.SendBack(scene.User, scene.Reader, " "));
        scene.Meeting.SendBack(scene.User, scene.Reader, "Målet saknas.");
        Assert.Null(scene.Meeting.WhyNotWrite());
        Assert.Equal("Målet saknas.", scene.Meeting.SentBackReason);
    }

    [Theory]
    [InlineData("https://helse-mr.no/film", null)]
    [InlineData("", null)]
    [InlineData("http://helse-mr.no/film", "meeting.link-not-https")]
    [InlineData("javascript:alert(1)", "meeting.link-not-https")]
    [InlineData("https://user@helse-mr.no", "meeting.link-not-https")]
    [InlineData("//helse-mr.no", "meeting.link-not-https")]
    [InlineData("https://localhost", "meeting.link-not-https")]
    public void A_link_to_a_film_is_https(string link, string? refusal) =>
        Assert.Equal(refusal, new PlanningScene().Meeting.WhyNotCall(PlanningScene.Facts with { FilmLink = link })?.Code);

    [Fact]
    public void A_meeting_ends_after_it_starts() => Assert.Equal(
        "session.ends-before-start",
        new PlanningScene().Meeting.WhyNotCall(PlanningScene.Facts with { End = new TimeOnly(12, 0) })?.Code);

    [Fact]
    public void A_working_group_tells_whose_side_is_missing()
    {
        var scene = new PlanningScene();
        Assert.Empty(scene.Group.Missing);
        scene.Group.Leave(scene.User.Id, PlanningScene.Day);
        scene.Group.Leave(scene.Staff.Id, PlanningScene.Day);
        Assert.Equal([WorkingRole.UserRepresentative, WorkingRole.Professional, WorkingRole.MeetingLeader], scene.Group.Missing);
        Assert.Equal("working-group.member-already", scene.Group.WhyNotJoin(new MemberFacts("Carina", WorkingRole.Coordinator) { AccountId = scene.Writer })?.Code);
    }

    [Theory]
    [InlineData("sv", "Är det viktigt för dig?", true)]
    [InlineData("sv", "Var det svårt?", true)]
    [InlineData("sv", "Var i vardagen märks det?", false)]
    [InlineData("sv", "Och har du provat?", true)]
    [InlineData("sv", "Vad är viktigast för dig?", false)]
    [InlineData("sv", "Hur vill du ha det?", false)]
    [InlineData("sv", "Det hjälper, eller hur?", true)]
    [InlineData("nn", "Synest du dette er nok?", true)]
    [InlineData("nn", "Kva treng du mest?", false)]
    [InlineData("nb", "Skal vi begynne med målgruppen?", true)]
    [InlineData("nb", "Hvordan merker du det?", false)]
    [InlineData("en", "Do you agree?", true)]
    [InlineData("en", "What would help you?", false)]
    [InlineData("sv", "   ", false)]
    [InlineData("xx", "Kan vi börja?", true)]
    public void A_question_that_invites_yes_or_no_is_told_by_its_beginning(string language, string question, bool closed) =>
        Assert.Equal(closed, OpenQuestions.InvitesYesOrNo(question, language));
}
