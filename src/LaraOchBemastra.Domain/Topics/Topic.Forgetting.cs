namespace LaraOchBemastra.Domain.Topics;

// What goes when a question's time is out.
public sealed partial class Topic
{
    /// <summary>The words go; that a question was raised and discussed stays, for the figures.</summary>
    public void Forget()
    {
        (Text, Note) = (string.Empty, string.Empty);
        SenderMark = null;
    }
}
