using AngleSharp.Html.Dom;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Tests.Access;
using LaraOchBemastra.Web.Tests.Shell;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>Every form that anybody is served, posted in every way it was not meant; after each post the store is put back.</summary>
[Collection(SweptPortal.Collection)]
public sealed class EveryFormTests(SweptPortal portal)
{
    private const int FewestForms = 60;

    private const string Sentence = "main [role=alert], main .ds-error-summary, main .ds-validation-message, main .ds-alert";

    /// <summary>Routes that take a post and no form leads to, each with the test that sends what it does not expect.</summary>
    private static readonly Dictionary<string, (Type Tests, string Name)> NoForm = new(StringComparer.Ordinal)
    {
        ["/error/{status:int}"] = (typeof(ErrorPageTests), nameof(ErrorPageTests.The_error_page_itself_takes_no_post_whatever_it_holds)),
    };

    /// <summary>Where anybody chooses among the places of all regions, so that no key there is another's.</summary>
    private static readonly HashSet<string> OfAllRegions = ["/would-you-like-to-lead"];

    /// <summary>Stands with a course that anybody opens, and belongs to the course's region, whatever region she is of who fills it in.</summary>
    private static readonly HashSet<string> OfTheCourse = ["/courses/{id:guid}/place"];

    [Fact]
    public void Every_route_that_takes_a_post_has_a_form()
    {
        var forms = portal.Harvest.Forms;
        Assert.True(forms.Count >= FewestForms, $"Only {forms.Count} forms were found on {portal.Harvest.Pages} pages.");
        var posts = AccessMatrix.Read().Where(row => row.Method == "POST").Select(row => row.Route).ToList();
        var lacking = posts.Except(forms.Select(form => form.Route)).Except(NoForm.Keys);
        Assert.True(!lacking.Any(), "No form was found for " + string.Join(", ", lacking));
        Assert.Empty(NoForm.Keys.Intersect(forms.Select(form => form.Route)));
        Assert.All(NoForm.Values, held => Assert.Contains(
            held.Tests.GetMethod(held.Name)!.GetCustomAttributes(inherit: false), attribute => attribute is FactAttribute { Skip: null }));
    }

    [Fact]
    public async Task No_form_fails_loses_words_or_does_what_was_not_asked()
    {
        var faults = new List<string>();
        var posts = 0;
        foreach (var form in portal.Harvest.Forms)
        {
            IReadOnlyList<string> meant = [];
            var basis = Recipe.All.GetValueOrDefault(form.Route)?.Fill(form) ?? form.Values;
            foreach (var tampering in Tampering.Of(form, basis, portal.Regions).Where(one => one.Values is not null && !(OfAllRegions.Contains(form.Route) && one.Name.EndsWith(" foreign", StringComparison.Ordinal))))
            {
                posts++;
                var answer = await form.PostAsync(tampering.Values!);
                var changes = portal.Image.Changes();
                var done = portal.Image.InWords(changes);
                var seen = Faults(answer, tampering, done).Concat(await FaultsOfStoreAsync(form, changes));
                if (tampering.Name == Tampering.Meant)
                {
                    meant = done;
                }
                else if (tampering.Name == Tampering.Overposted && !done.SequenceEqual(meant, StringComparer.Ordinal))
                {
                    seen = seen.Append($"did {string.Join(" / ", done.Except(meant))} instead of {string.Join(" / ", meant.Except(done))}");
                }

                faults.AddRange(seen.Select(fault => $"{form} [{tampering.Name}]: {fault}"));
                portal.Image.Restore();
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults in {posts} posts:\n" + string.Join('\n', faults));
    }

    private static IEnumerable<string> Faults(Page answer, Tampering tampering, IReadOnlyList<string> done)
    {
        var status = (int)answer.Status;
        if (status is not (200 or 302 or 400 or 404 or 409))
        {
            yield return $"answered {status}";
        }

        if (answer.Html.Contains("<svg/onload", StringComparison.OrdinalIgnoreCase))
        {
            yield return "the script stands in the page";
        }

        if (status is 200 or 400 or 409 && answer.Document.QuerySelector(tampering.Shown ? Sentence : "h1") is null)
        {
            yield return $"no sentence says why: {status} {answer.Heading}";
        }

        if (tampering.MustFail && done.Count > 0 && status != 404)
        {
            yield return $"did {string.Join(" / ", done)}";
        }

        foreach (var field in status is 200 or 400 or 409 ? tampering.Kept : [])
        {
            var posted = tampering.Values!.First(pair => pair.Key == field).Value;
            if (!answer.Document.GetElementsByName(field).Any(control => Shown(control) == posted) && !answer.Text.Contains(posted, StringComparison.Ordinal))
            {
                yield return $"what was typed in {field} is gone";
            }
        }
    }

    private async Task<IEnumerable<string>> FaultsOfStoreAsync(FoundForm form, IReadOnlyList<(StoreImage.Row? Before, StoreImage.Row? After)> changes)
    {
        if (changes.Count == 0)
        {
            return [];
        }

        var other = Regions.Other(form);
        var touched = changes.SelectMany(change => new[] { change.Before, change.After }).OfType<StoreImage.Row>()
            .Where(row => !OfAllRegions.Contains(form.Route) && !OfTheCourse.Contains(form.Route) && portal.Regions.Touches(other, row)).Select(row => $"touched {row.Table} {row.Key} of the other region");
        if (!changes.Any(change => portal.MoneyTables.Contains((change.After ?? change.Before)!.Table)))
        {
            return touched;
        }

        await using var scope = portal.Services.CreateAsyncScope();
        var verification = ActivatorUtilities.CreateInstance<Verification>(scope.ServiceProvider);
        await verification.VerifyAsync();
        return touched.Concat(verification.Wrong);
    }

    private static string? Shown(AngleSharp.Dom.IElement control) => control switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => null,
    };
}
