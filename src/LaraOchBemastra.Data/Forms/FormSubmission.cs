namespace LaraOchBemastra.Data.Forms;

/// <summary>
/// That a creating form was sent once: its random key and where its result is. The same key again leads there instead of
/// making a second row.
/// </summary>
public sealed class FormSubmission
{
    public const int KeyLength = 32;
    public const int ResultLength = 300;

    public FormSubmission(Guid ownerId, string key, string result, DateTime atUtc)
    {
        Id = Guid.CreateVersion7();
        OwnerId = ownerId;
        Key = key;
        Result = result;
        AtUtc = atUtc;
    }

    public Guid Id { get; private set; }

    /// <summary>The account, or the link, that the form was served to.</summary>
    public Guid OwnerId { get; private set; }

    public string Key { get; private set; }

    public string Result { get; private set; }

    public DateTime AtUtc { get; private set; }
}
