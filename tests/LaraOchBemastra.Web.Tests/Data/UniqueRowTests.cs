using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using LaraOchBemastra.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>
/// What may stand once stands once in the database itself: for every unique index of the model two rows are written that
/// agree in its columns and in nothing else.
/// </summary>
public sealed partial class UniqueRowTests
{
    /// <summary>Those that rules rest on; one that is taken out of the model is missed here.</summary>
    private static readonly string[] Needed =
    [
        "AgreementAcceptances: AgreementTextId, LeaderId", "AgreementTexts: Number, RegionId", "Apologies: EnrolmentId, SessionId",
        "AttendanceNotes: EnrolmentId, SessionId", "CalendarLinks: AccountId", "CalendarLinks: GroupId", "CalendarLinks: KeyHash",
        "ChecklistTemplates: OwnerId", "Checklists: GroupId", "ClaimDays: ActivityId, LeaderId", "ClaimDays: LeaderId, SessionId",
        "ClaimParties: AccountId, ClaimId", "CourseTemplateTexts: Language, TemplateId", "FormSubmissions: Key, OwnerId",
        "GroupLeaders: GroupId, LeaderId", "GroupOrganisers: GroupId, OrganisationId", "Groups: Code, RegionId", "GuestVisits: ExpertId, SessionId",
        "Interests: ConditionId, EmailKey, OrganisationId, Place", "LeaderDiaries: LeaderId", "LogSettings: RegionId", "MailStops: AddressKey, RegionId",
        "MailTexts: Kind, Language, Number, RegionId", "PlaceLinks: Hash", "PlaceRequests: TokenHash",
        "PlaceRules: RegionId", "PlaceSteps: EnrolmentId, Number", "PlaceTexts: Edition, Kind, RulesId", "PlanningSettings: RegionId",
        "Purges: Number, RegionId", "ReferralSettings: RegionId", "Referrals: EnrolmentId", "ReminderRules: RegionId",
        "Reminders: Kind, Occasion, ReceiverId, ThingId", "RetentionRules: Category, RegionId", "SessionLogs: SessionId", "Substitutes: ForLeaderId, SessionId",
        "Substitutes: LeaderId, SessionId", "TopicRooms: GroupId", "TopicRooms: TokenHash", "TopicRules: RegionId", "WaysForward: GroupId",
    ];

    public static TheoryData<StoreProvider> Providers => [StoreProvider.Sqlite, StoreProvider.SqlServer];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Both_stores_are_told_what_stands_once(StoreProvider provider)
    {
        await using var store = provider == StoreProvider.Sqlite
            ? ContractStore.OnSqlite(Directory.CreateTempSubdirectory("portal-model-").FullName)
            : ContractStore.ModelOfSqlServer();
        var held = await store.InAsync(db => Task.FromResult(Indexes(db).Select(Name).ToList()));
        Assert.Empty(Needed.Except(held, StringComparer.Ordinal));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Of_two_rows_that_agree_in_what_stands_once_the_second_is_refused(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var taken = await store.InAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            var writer = new RowWriter(db.Database.GetDbConnection(), provider);
            var found = new List<string>();
            var indexes = Indexes(db);
            Assert.True(indexes.Count >= Needed.Length);
            foreach (var index in indexes)
            {
                if (!await RefusesAsync(writer, index))
                {
                    found.Add(Name(index));
                }
            }

            return found;
        });
        Assert.Empty(taken);
    }

    private static async Task<bool> RefusesAsync(RowWriter writer, ITableIndex index)
    {
        await writer.LoosenAsync(index.Table);
        var held = Held().Matches(index.Filter ?? string.Empty)
            .ToDictionary(match => match.Groups[1].Value, match => (object)int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var first = writer.Row(index.Table, held);
        await writer.WriteAsync(index.Table, first);
        try
        {
            var same = index.Columns.Select(column => column.Name).Union(held.Keys).ToDictionary(name => name, name => first[name]);
            await writer.WriteAsync(index.Table, writer.Row(index.Table, same));
            return false;
        }
        catch (DbException refused) when (RowWriter.IsAbout(index, refused))
        {
            return true;
        }
    }

    // An index that holds for some rows only: those with these values.
    [GeneratedRegex("\"(\\w+)\" = (\\d+)", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Held();

    private static IReadOnlyList<ITableIndex> Indexes(DbContext db) =>
        [.. db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.SelectMany(table => table.Indexes).Where(index => index.IsUnique)];

    private static string Name(ITableIndex index) => $"{index.Table.Name}: {string.Join(", ", index.Columns.Select(column => column.Name).Order(StringComparer.Ordinal))}";
}
