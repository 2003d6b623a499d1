using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>What the network lead looks after, and what waits for an administrator.</summary>
internal static class HouseTasks
{
    public static async Task<IReadOnlyList<Waiting>> LoadAsync(PortalDb db, Viewer viewer)
    {
        List<Waiting> lines = [];
        if (viewer.Has(Role.NetworkLead))
        {
            var counts = await db.For(viewer).Groups.Where(group => group.State == GroupState.Planned || group.State == GroupState.Published)
                .GroupBy(group => group.State).Select(groups => new { groups.Key, Count = groups.Count() }).ToListAsync();
            lines.Add(new Waiting(
                "Wait.Network",
                [Of(GroupState.Published), Of(GroupState.Planned)],
                "Act.ShowAll",
                "/groups"));

            int Of(GroupState state) => counts.Find(row => row.Key == state)?.Count ?? 0;
        }

        if (viewer.May(Permission.ManageUnits))
        {
            var dead = await db.For(viewer).RegionMail.In(MailState.Dead).CountAsync();
            if (dead > 0)
            {
                lines.Add(new Waiting(dead == 1 ? "Wait.DeadMailOne" : "Wait.DeadMail", [dead], "Act.Mail", "/outbox"));
            }
        }

        if (viewer.May(Permission.ManageAccounts))
        {
            var unconfirmed = await db.For(viewer).Rates.CountAsync(rate => rate.ConfirmedBy == null);
            if (unconfirmed > 0)
            {
                lines.Add(new Waiting(unconfirmed == 1 ? "Wait.UnconfirmedOne" : "Wait.Unconfirmed", [unconfirmed], "Act.Rates", "/rates"));
            }

            var invited = await db.For(viewer).Accounts.CountAsync(account => account.InvitedAtUtc != null && account.PasswordHash == null && !account.Disabled);
            if (invited > 0)
            {
                lines.Add(new Waiting(invited == 1 ? "Wait.InvitedOne" : "Wait.Invited", [invited], "Act.Accounts", "/accounts"));
            }
        }

        return lines;
    }
}
