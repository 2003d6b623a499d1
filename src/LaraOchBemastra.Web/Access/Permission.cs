namespace LaraOchBemastra.Web.Access;

/// <summary>What an action asks for. Which roles have it stands in <see cref="RolePermissions"/>, and nowhere else.</summary>
public enum Permission
{
    /// <summary>Anyone who is signed in: start page, own account, sign-out.</summary>
    BeSignedIn = 1,
    SeeGroups,
    PlanGroups,
    ChooseLeaders,
    RecordTraining,
    LogSessions,
    SeeLogs,
    FileClaims,
    SeeGateClaims,
    ReviewClaims,
    AttestClaims,

    /// <summary>The gates' queue, and sending a claim back to its payee.</summary>
    ReturnClaims,
    MakeRuns,

    /// <summary>To put a claim on hold and let it go on: at the gates, and before a run.</summary>
    HoldClaims,

    /// <summary>To begin a correction of a paid claim: the payee, or reviewer or finance for her.</summary>
    CorrectClaims,
    SeeRates,
    ProposeRates,
    ConfirmRates,
    ManageAccounts,
    InvitePeople,
    ManageUnits,
    SeeAudit,
    SeeNeeds,
    SeeWorkingGroups,
    FindLeaders,

    /// <summary>The agreement of one who leads, read and accepted by herself.</summary>
    AcceptAgreement,

    /// <summary>The checklist of a course: to read it, and to tick what is one's own.</summary>
    SeeChecklists,

    /// <summary>Templates of courses and checklists: to write them, within one's scope.</summary>
    KeepTemplates,

    /// <summary>Courses week by week, with clashes and gaps.</summary>
    SeeYear,

    /// <summary>Courses, leaders and participants from a spreadsheet.</summary>
    ImportSheets,

    /// <summary>What payees have entered, masked; whole one at a time against a reason.</summary>
    SeePayees,

    /// <summary>How long things are kept, disposing of them, and requests to erase.</summary>
    ManageRetention,
}
