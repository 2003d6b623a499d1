using System.Collections.Frozen;
using LaraOchBemastra.Data.Accounts;

namespace LaraOchBemastra.Web.Access;

/// <summary>
/// The access table: what a role may do at all. Where it may do it, and to which rows, is decided by the viewer's scope in
/// the store; a test holds every endpoint against this table and against the checked-in matrix.
/// </summary>
public static class RolePermissions
{
    private static readonly Role[] _everyone = Enum.GetValues<Role>();

    private static readonly FrozenDictionary<Permission, Role[]> _table = new Dictionary<Permission, Role[]>
    {
        [Permission.BeSignedIn] = _everyone,
        [Permission.SeeGroups] = [Role.Coordinator, Role.NetworkLead, Role.StaffLeader, Role.ExperiencedLeader],
        [Permission.PlanGroups] = [Role.Coordinator],
        [Permission.ChooseLeaders] = [Role.Coordinator],
        [Permission.RecordTraining] = [Role.Coordinator],
        [Permission.LogSessions] = [Role.StaffLeader, Role.ExperiencedLeader],
        [Permission.SeeLogs] = [Role.Coordinator, Role.StaffLeader, Role.ExperiencedLeader],
        [Permission.FileClaims] = [Role.ExperiencedLeader],
        [Permission.SeeGateClaims] = [Role.Reviewer, Role.Attester, Role.Finance],
        [Permission.ReviewClaims] = [Role.Reviewer],
        [Permission.AttestClaims] = [Role.Attester],
        [Permission.ReturnClaims] = [Role.Reviewer, Role.Attester],
        [Permission.HoldClaims] = [Role.Reviewer, Role.Attester, Role.Finance],
        [Permission.CorrectClaims] = [Role.ExperiencedLeader, Role.Reviewer, Role.Finance],
        [Permission.MakeRuns] = [Role.Finance],
        [Permission.SeeRates] = [Role.Administrator, Role.Finance, Role.Reviewer, Role.Attester, Role.Coordinator, Role.NetworkLead],
        [Permission.ProposeRates] = [Role.Administrator, Role.Finance],
        [Permission.ConfirmRates] = [Role.Administrator, Role.Finance],
        [Permission.SeePayees] = [Role.Finance, Role.Administrator],
        [Permission.ManageAccounts] = [Role.Administrator],
        [Permission.InvitePeople] = [Role.Administrator, Role.Coordinator],
        [Permission.ManageUnits] = [Role.Administrator],
        [Permission.ManageRetention] = [Role.Administrator],
        [Permission.SeeAudit] = [Role.Administrator],
        [Permission.SeeNeeds] = [Role.Coordinator, Role.NetworkLead],
        [Permission.SeeWorkingGroups] = [Role.Coordinator, Role.StaffLeader, Role.ExperiencedLeader],
        [Permission.FindLeaders] = [Role.Coordinator],
        [Permission.AcceptAgreement] = [Role.StaffLeader, Role.ExperiencedLeader],
        [Permission.SeeChecklists] = [Role.Coordinator, Role.StaffLeader, Role.ExperiencedLeader],
        [Permission.KeepTemplates] = [Role.Coordinator, Role.Administrator],
        [Permission.SeeYear] = [Role.Coordinator, Role.NetworkLead],
        [Permission.ImportSheets] = [Role.Coordinator],
    }.ToFrozenDictionary();

    public static IReadOnlyList<Role> RolesWith(Permission permission) => _table[permission];

    public static bool May(this Viewer viewer, Permission permission) => viewer.HasAny(_table[permission]);
}
