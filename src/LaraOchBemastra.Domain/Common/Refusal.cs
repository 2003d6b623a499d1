namespace LaraOchBemastra.Domain.Common;

/// <summary>
/// A rule's "no". The code names the sentence (<c>RefusalText.*.resx</c> of Web), the values fill it in. A rule is asked
/// with <c>WhyNot…</c> and guarded with the same refusal, so that the button, the message and the guard agree.
/// </summary>
/// <param name="Code">Area and rule in lower case: <c>group.leader-missing</c>.</param>
/// <param name="Values">Typed values (dates, money, names, enums); they are formatted in the reader's language.</param>
public sealed record Refusal(string Code, params object[] Values)
{
    /// <summary>Two refusals are one when they say the same of the same.</summary>
    public bool Equals(Refusal? other) => other is not null && Code == other.Code && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Values.Aggregate(Code.GetHashCode(StringComparison.Ordinal), HashCode.Combine);

    /// <summary>Throws <see cref="RefusedException"/> when there is a refusal; the guard half of every rule.</summary>
    public static void Guard(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new RefusedException(refusal);
        }
    }
}

/// <summary>
/// A guarded rule was broken. Pages ask first, so this reaches a person only when the state changed meanwhile; it is then
/// shown as the refusal's sentence.
/// </summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}
