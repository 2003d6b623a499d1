using LaraOchBemastra.Tests.Evidence;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Evidence;

/// <summary>Everything that should not be left, left through the form a person uses.</summary>
public sealed class HostileFileTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task More_than_sixty_hostile_files_are_refused_each_with_its_sentence_and_none_is_stored()
    {
        var hostile = HostileFiles.All;
        Assert.True(hostile.Count >= 60, $"{hostile.Count} files.");
        var scene = await EvidenceScene.SetAsync(host);
        var page = await scene.Payee.OpenAsync(scene.Path);
        var sentences = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var file in hostile)
        {
            var answer = await scene.LeaveOnAsync(page, file.Content, file.SentAs, file.SentType);
            Assert.True(answer is { Path: var path, Errors.Count: 1 } && path == scene.Path, $"{file.Name}: {answer.Status} {answer.Text}");
            Assert.NotNull(answer.Document.QuerySelector("input[type=file][aria-invalid=true]"));
            sentences.TryAdd(file.Code, []);
            sentences[file.Code].Add(answer.Errors[0]);
        }

        Assert.Empty(await scene.StoredAsync());

        // One sentence for each reason, and it says what would help.
        Assert.All(sentences, pair => Assert.True(pair.Value.Count == 1, $"{pair.Key}: {string.Join(" | ", pair.Value)}"));
        Assert.Equal(sentences.Count, sentences.Values.SelectMany(one => one).Distinct().Count());
        Assert.All(sentences.Values, one => Assert.Matches("(?i)foto|Välj|Spara", one.Single()));
    }
}
