using LaraOchBemastra.Data.Seeding;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>How a form that makes something is filled in so that it makes it.</summary>
/// <param name="Table">Where the new row stands.</param>
/// <param name="Rows">How many rows one post adds there: none for a form that changes what is there.</param>
/// <param name="Typed">What is typed, by field; a field the form does not have is passed over.</param>
internal sealed record Recipe(string Table, int Rows, params (string Field, string Value)[] Typed)
{
    /// <summary>A row for each box that is ticked.</summary>
    private const int AsTicked = -1;

    /// <summary>By the route that takes the form.</summary>
    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>(StringComparer.Ordinal)
    {
        ["/agreement"] = new("AgreementAcceptances", 1),
        ["/leader-interests/{id:guid}/leader"] = new("Leaders", 1),
        ["/would-you-like-to-lead"] = new("LeaderInterests", 1, ("FirstName", "Prov"), ("LastName", "Person"), ("Email", "prov@example.org")),
        ["/ask/{token}"] = new("Topics", 1, ("Text", "Hur andas man?")),
        ["/activities/new"] = new("Activities", 1, ("Date", "2026-01-05"), ("Start", "13.00"), ("End", "15.00")),
        ["/claims"] = new("Claims", 1),
        ["/claims/{claimId:guid}/lines/new"] = new("ClaimLines", 1, Line),
        ["/claims/{claimId:guid}/lines/{lineId:guid}"] = new("ClaimLines", 0, Line),
        ["/courses/{id:guid}/place"] = new("PlaceRequests", 1, ("FirstName", "Prov"), ("LastName", "Person"), ("Email", "prov@example.org"), ("OtherFirstName", "Annan")),

        ["/experts/new"] = new("GuestExperts", 1, ("Name", "Prov Person"), ("Fields", "kost")),
        ["/groups/{id:guid}/sessions/{session:guid}/guests/new"] = new("GuestVisits", 1, ("ExpertId", DemoIds.Of("expert/Per Nordh").ToString())),
        ["/groups/new"] = new("Groups", 1, ("Facts.Title", "Prov"), ("FirstDate", "2027-03-01")),
        ["/groups/again"] = new("Groups", AsTicked),
        ["/groups/{id:guid}/again"] = new("Groups", 1, ("FirstDate", "2028-03-07")),
        ["/groups/{id:guid}/checklist"] = new("ChecklistItems", 1, ("Text", "Prov"), ("Days", "3")),
        ["/groups/{id:guid}/checklist/start"] = new("Checklists", 1),
        ["/groups/{id:guid}/participants/{enrolmentId:guid}/data"] = new("ErasureRequests", 1, ("ReceivedOn", "2026-11-02")),
        ["/retention/purge"] = new("Purges", 1, ("Categories", "Attendance")),
        ["/groups/{id:guid}/participants"] = new("Enrolments", 1, ("FirstName", "Prov"), ("Initial", "P")),
        ["/groups/{id:guid}/participants/new"] = new("Enrolments", 1, ("FirstName", "Prov"), ("LastName", "Person")),
        ["/groups/{id:guid}/sessions/{session:guid}/catch-up"] = new("Sessions", 0, ("Date", "2031-05-05")),
        ["/groups/{id:guid}/sessions/series"] = new("Sessions", 6),
        ["/groups/{id:guid}/sessions/new"] = new("Sessions", 1, ("Date", "2027-05-05"), ("Start", "13.00"), ("End", "15.00")),
        ["/groups/{id:guid}/topics"] = new("Topics", 1, ("Text", "Hur andas man?")),
        ["/groups/{id:guid}/topics/room"] = new("TopicRooms", 1),
        ["/imports/courses"] = new("Groups", 1),
        ["/imports/leaders"] = new("Leaders", 1),
        ["/imports/participants"] = new("Enrolments", 1),
        ["/invitations/new"] = new("Accounts", 1, ("FirstName", "Prov"), ("LastName", "Person"), ("Email", "prov@example.org")),
        ["/leaders/new"] = new("Leaders", 1, ("Who.FirstName", "Prov"), ("Who.LastName", "Person")),
        ["/leaders/{id:guid}/training"] = new("TrainingRecords", 1, ("CompletedOn", "2026-01-07")),
        ["/needs/new"] = new("Needs", 1),
        ["/needs/{conditionId:guid}/{unitId:guid}/plan"] = new("Groups", 1),
        ["/settings/planning/agreement"] = new("AgreementTexts", 1, ("TextSv", "Prov"), ("TextNn", "Prov"), ("TextNb", "Prov"), ("TextEn", "Prov")),
        ["/my-place/{token}/questions"] = new("Topics", 1, ("Text", "Hur andas man?")),
        ["/working-groups/new"] = new("WorkingGroups", 1, ("Title", "Prov")),
        ["/working-groups/{id:guid}/members"] = new("WorkingGroupMembers", 1, ("PersonId", ""), ("Name", "Prov Person")),
        ["/working-groups/{id:guid}/course"] = new("Groups", 1, ("CourseId", "")),
        ["/working-groups/{id:guid}/meetings/new"] = new("PlanningMeetings", 1, ("Date", "2027-01-13")),
        ["/meetings/{id:guid}/themes"] = new("MeetingLines", 1, ("Text", "Prov")),
        ["/meetings/{id:guid}/questions"] = new("MeetingLines", 1, ("Text", "Prov")),
        ["/meetings/{id:guid}/decisions"] = new("MeetingLines", 1, ("Text", "Prov")),
        ["/meetings/{id:guid}/tasks"] = new("MeetingTasks", 1, ("Text", "Prov"), ("Due", "2027-01-13")),
        ["/payouts"] = new("PayoutRuns", 1),
        ["/settings/claims/setting"] = new("ClaimSettings", 1, ("Choice", "1"), ("Number", "1"), ("ValidFrom", "2030-01-01"), ("Source", "Prov")),
        ["/settings/claims/day-rule"] = new("DayRules", 1, ("HalfDayHours", "4"), ("ValidFrom", "2030-01-01"), ("Source", "Prov")),
        ["/rates/new"] = new("HonorariumRates", 1, ("Amount", "111"), ("ValidFrom", "2030-01-01"), ("Source", "Prov")),
        ["/tax-rules/new"] = new("TaxRules", 1, ("Percent", "31"), ("ValidFrom", "2030-01-01"), ("Source", "Prov")),
        ["/tax-rules/contributions/new"] = new("ContributionRules", 1, ("FullPercent", "32"), ("ValidFrom", "2030-01-01"), ("Source", "Prov")),
        ["/pay-days"] = new("PayDayRules", 1, ("PayDay", "20"), ("CutOffDay", "10"), ("ValidFrom", "2030-01-01"), ("Source", "Prov")),
        ["/templates/new"] = new("CourseTemplates", 1, ("Offer.Words[0].Title", "Prov")),
        ["/templates/{id:guid}/use"] = new("Groups", 1, ("FirstDate", "2027-03-02")),
        ["/settings/booking/new"] = new("BookingCodes", 1, ("Code", "4711"), ("Label", "Prov"), ("ValidFrom", "2031-01-01"), ("Source", "Prov")),
        ["/settings/booking/examples"] = new("BookingCodes", 1),
        ["/corrections/{id:guid}"] = new("Claims", 1, ("Added[0].Kind", string.Empty)),
        ["/settings/mandates/new"] = new("Mandates", 1, ("Limit", "1000"), ("ValidFrom", "2030-01-01"), ("Source", "Prov")),
        ["/settings/mandates/deputies/new"] = new(
            "Deputies", 1, ("ForAccountId", DemoIds.Account(DemoAccounts.Attester2).ToString()), ("From", "2030-01-07"), ("Until", "2030-01-20")),
        ["/settings/holidays/new"] = new("SchoolHolidays", 1, ("Name", "Provlov"), ("From", "2031-02-10"), ("To", "2031-02-14")),
        ["/sessions/{id:guid}"] = new("Topics", 1, ("NewTopic", "Hur andas man?")),
    };

    public int RowsOf(IReadOnlyList<KeyValuePair<string, string>> values) =>
        Rows == AsTicked ? values.Count(pair => pair.Key.EndsWith(".Take", StringComparison.Ordinal)) : Rows;

    private static (string, string)[] Line =>
        [("Hours", "2"), ("PayPerHour", "200"), ("Employer", "Prov AB"), ("Kilometres", "12"), ("Route", "Hem"), ("Cost", "80")];

    /// <summary>The form's own values with what is typed, and the first choice where nothing is chosen.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fill(FoundForm form)
    {
        var typed = Typed.Where(one => form.Field(one.Field) is not null).ToDictionary(one => one.Field, one => one.Value, StringComparer.Ordinal);
        foreach (var open in form.Fields.Where(field => field.IsChoice && !form.Values.Any(pair => pair.Key == field.Name && pair.Value.Length > 0)))
        {
            typed.TryAdd(open.Name, open.Choices.First(choice => choice.Length > 0));
        }

        return [.. form.Values.Where(pair => !typed.ContainsKey(pair.Key)), .. typed];
    }
}
