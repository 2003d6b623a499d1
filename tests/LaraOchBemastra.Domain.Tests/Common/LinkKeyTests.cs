using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Tests.Common;

public sealed class LinkKeyTests
{
    [Fact]
    public void A_links_key_is_long_random_and_stored_as_its_hash_alone()
    {
        var keys = Enumerable.Range(0, 1000).Select(_ => LinkKey.New()).ToList();
        Assert.Equal(1000, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.All(keys, key =>
        {
            Assert.Equal(LinkKey.Length, key.Length);
            Assert.All(key, letter => Assert.True(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'));
            Assert.Equal(LinkKey.HashLength, LinkKey.Hash(key).Length);
            Assert.DoesNotContain(key, LinkKey.Hash(key), StringComparison.Ordinal);
        });
        Assert.Equal(LinkKey.Hash(keys[0]), LinkKey.Hash(keys[0]));
        Assert.NotEqual(LinkKey.Hash(keys[0]), LinkKey.Hash(keys[1]));
    }
}
