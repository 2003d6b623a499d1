using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Tests.Access;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>
/// Collects the forms that people are served: everybody opens every page that has a row in the access table, with the keys
/// of the samples, and from there follows the links a few steps.
/// </summary>
internal sealed class FormHarvest(PortalHost host)
{
    private const int OfOneKind = 2;

    private readonly Dictionary<string, FoundForm> _found = new(StringComparer.Ordinal);
    private readonly List<(string Route, Regex Shape)> _routes = [.. Routes.Of(host)
        .Where(route => route.Method == "POST")
        .OrderBy(route => route.Route.Count(letter => letter == '{'))
        .Select(route => (route.Route, new Regex($"^{FieldNames.Parameter().Replace(route.Route, "[^/]+")}$", RegexOptions.None, TimeSpan.FromSeconds(1))))];

    public IReadOnlyList<FoundForm> Forms => [.. _found.Values];

    public int Pages { get; private set; }

    public async Task GatherAsync()
    {
        var (room, place) = await LinksAsync();
        var pages = AccessMatrix.Read().Where(row => row.Method == "GET").Select(row => row.Route).Where(route => !route.Contains('.', StringComparison.Ordinal)).ToList();
        var accounts = await AccountsAsync();
        var mailed = await MailForms.PrepareAsync(host);
        var standing = await StandingForms.PrepareAsync(host);
        var links = await MailedKeys.PrepareAsync(host, place);
        foreach (var (region, samples) in new[] { ("vgr", await host.ReadAsync(Samples.OwnAsync)), ("hv", await host.ReadAsync(Samples.ForeignAsync)) })
        {
            foreach (var person in DemoAccounts.Main.Where(account => account.Region == region))
            {
                await WalkAsync(person.Email, await host.SignedInAsync(person.Email, followRedirects: false), [.. pages.Select(page => samples.Fill(page)), .. person.Role == Role.Administrator ? accounts : [], .. person.Role == Role.Coordinator ? mailed.Coordinator : []]);
            }
        }

        foreach (var (email, claim, day) in await DraftsAsync())
        {
            var visitor = await host.SignedInAsync(email, followRedirects: false);
            var lines = Enum.GetNames<ClaimLineKind>().Select(kind => $"/claims/{claim}/lines/new?kind={kind}&day={day}").ToList();
            var line = await AddLineAsync(visitor, lines.Single(one => one.Contains($"kind={nameof(ClaimLineKind.CarKm)}&", StringComparison.Ordinal)));
            await WalkAsync(email, visitor, [$"/claims/{claim}", $"/claims/{claim}/lines/{line}", .. lines]);
        }

        foreach (var (email, page) in standing)
        {
            var visitor = await host.SignedInAsync(email, followRedirects: false);
            Take(email, visitor, await visitor.OpenAsync(page));
        }

        var places = await PlaceForms.AddAsync(host);
        await ImportAsync();
        await WalkAsync(DemoAccounts.Coordinator, await host.SignedInAsync(DemoAccounts.Coordinator, followRedirects: false), places.Coordinator);
        await WalkAsync(
            string.Empty, host.Visitor(followRedirects: false),
            ["/", "/sign-in", "/forgotten-password", await PasswordLinkAsync(), places.Own, $"/ask/{room}", $"/my-place/{place}/questions", .. mailed.Visitor, .. links]);
        foreach (var (by, visitor, page) in await MoneyForms.ReadAsync(host))
        {
            Take(by, visitor, page);
        }
    }

    // Of the accounts, one that is closed and one whose owner has not chosen a password: each page has a form of its own.
    private async Task<IReadOnlyList<string>> AccountsAsync()
    {
        var (closed, invited) = (DemoIds.Account("leader7@demo.example"), DemoIds.Account("leader6@demo.example"));
        await host.WriteAsync(async db =>
        {
            (await db.Everything.Accounts.SingleAsync(one => one.Id == closed)).Disabled = true;
            (await db.Everything.Accounts.SingleAsync(one => one.Id == invited)).PasswordHash = null;
        });
        return [$"/accounts/{closed}", $"/accounts/{invited}"];
    }

    // What only those with a link see: a room for phones, a place with a question sent by its link; and a merged question.
    private async Task<(string Room, string Place)> LinksAsync()
    {
        var (token, place) = (LinkKey.NewShort(), string.Empty);
        var (evening, next) = (DemoIds.Group(DemoCourse.KolEvening), DemoIds.Group(DemoCourse.KolNext));
        await host.WriteAsync(async db =>
        {
            var now = db.Clock.GetUtcNow().UtcDateTime;

            // Of another course than the others see: a board that is open to phones does not offer to open it.
            var room = new TopicRoom(DemoIds.Group(DemoCourse.MsRelatives));
            room.Open(token, LinkKey.Hash(token), now, hours: 8);
            var (one, other) = (new Topic(evening, null, "Orkar jag laga mat?", now), new Topic(evening, null, "Hur lagar jag mat?", now));
            one.MergeInto(other);
            var seat = await db.Everything.Groups.Where(group => group.Id == next).SelectMany(group => group.Enrolments)
                .Where(enrolment => enrolment.State == EnrolmentState.Confirmed).OrderBy(enrolment => enrolment.Id).Select(enrolment => enrolment.Id).FirstAsync();
            place = PlaceLinks.Add(db, seat);
            db.AddRange(room, one, other, Topic.SentIn(next, "Får jag ta med en vän?", SenderMarks.Of(place), now));
        });
        return (token, place);
    }

    // Those whose claims can still be written in are not the demo's first people.
    private Task<List<Draft>> DraftsAsync() => host.ReadAsync(db => db.Everything.Claims
        .Where(claim => claim.State == ClaimState.Draft || claim.State == ClaimState.Returned)
        .Join(db.Everything.Accounts, claim => claim.PayeeAccountId, account => account.Id, (claim, account) => new Draft(account.Email!, claim.Id, claim.Days.OrderBy(day => day.Date).First().Id))
        .ToListAsync());

    private sealed record Draft(string Email, Guid Claim, Guid Day);

    // A line to change and to take away.
    private static async Task<string> AddLineAsync(Visitor visitor, string address)
    {
        var page = await visitor.OpenAsync(address);
        var form = new ServedForm(page, page.Document.QuerySelectorAll("main form button").OfType<IHtmlButtonElement>().First());
        form.Set("Kilometres", "12");
        form.Set("Route", "Hem");
        using var request = form.Request();
        return (await visitor.SendAsync(request)).Headers["Location"].Split("#line-")[1];
    }

    // The one page that only a mail leads to.
    private async Task<string> PasswordLinkAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var account = await host.ReadAsync(db => db.Everything.Accounts.SingleAsync(one => one.Email == DemoAccounts.Staff));
        return $"/choose-password?link={scope.ServiceProvider.GetRequiredService<PasswordLinks>().For(account, PasswordLinks.Reset)}";
    }

    private async Task ImportAsync()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator, followRedirects: false);
        foreach (var page in await ImportForms.ReadAsync(host, coordinator))
        {
            Take(DemoAccounts.Coordinator, coordinator, page);
        }
    }

    private async Task WalkAsync(string by, Visitor visitor, IReadOnlyList<string> begin)
    {
        var ahead = new Queue<string>(begin);
        var seen = new HashSet<string>(begin, StringComparer.Ordinal);
        var kinds = begin.GroupBy(Like).ToDictionary(alike => alike.Key, alike => alike.Count(), StringComparer.Ordinal);
        while (ahead.TryDequeue(out var address))
        {
            var page = await visitor.OpenAsync(address);
            if ((int)page.Status != 200 || page.Headers.GetValueOrDefault("Content-Type")?.StartsWith("text/html", StringComparison.Ordinal) != true)
            {
                continue;
            }

            Pages++;
            Take(by, visitor, page);
            foreach (var asked in page.Document.QuerySelectorAll("main form[action$=confirm] button").OfType<IHtmlButtonElement>().Select(button => new ServedForm(page, button)))
            {
                ChooseFirst(asked);
                using var request = asked.Request();
                Take(by, visitor, await visitor.SendAsync(request));
            }

            foreach (var next in page.Document.QuerySelectorAll("main a[href]").Select(link => new Uri(page.Address, link.GetAttribute("href"))).Where(next => next.Host == page.Address.Host))
            {
                var kind = Like(next.PathAndQuery);
                if (!next.AbsolutePath.Contains('.', StringComparison.Ordinal) && seen.Add(next.PathAndQuery) && kinds.GetValueOrDefault(kind) < OfOneKind)
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    ahead.Enqueue(next.PathAndQuery);
                }
            }
        }
    }

    // A form that only asks, and whose answer holds the one to post: the first of each set of choices.
    private static void ChooseFirst(ServedForm form)
    {
        foreach (var choice in form.Controls.OfType<IHtmlInputElement>().Where(control => control.Type is "radio").DistinctBy(control => control.Name))
        {
            form.Set(choice.Name!, choice.Value);
        }
    }

    // Sorting and paging lead to the same forms.
    private static string Like(string address)
    {
        var parts = FieldNames.Digits().Replace(FieldNames.KeyWithin().Replace(address, "*"), "#").Split('?');
        return parts.Length == 1 || !parts[1].Contains("kind=", StringComparison.OrdinalIgnoreCase) ? parts[0] : address;
    }

    private void Take(string by, Visitor visitor, Page page)
    {
        foreach (var button in page.Document.QuerySelectorAll("form[method=post] button:not([type=button])").OfType<IHtmlButtonElement>())
        {
            var served = new ServedForm(page, button);
            var target = served.Target.PathAndQuery;
            var route = _routes.Find(one => one.Shape.IsMatch(served.Target.AbsolutePath)).Route
                ?? throw new InvalidOperationException($"{page.Path} has a form for {target}, which no route takes.");
            var form = new FoundForm(by, visitor, page.Address.PathAndQuery, target, route)
            {
                Fields = [.. served.Controls.Select(FoundField.Of)],
                Values = [.. served.Values],
            };
            var kind = $"{form.Kind} {button.GetAttribute("name")}={Like(button.GetAttribute("value") ?? string.Empty)}";
            _found.TryAdd(kind, form);
        }
    }
}
