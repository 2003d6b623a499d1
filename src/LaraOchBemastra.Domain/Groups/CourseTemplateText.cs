using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>A template's title and texts in one language.</summary>
public sealed class CourseTemplateText : Entity, IPart
{
    private CourseTemplateText()
    {
    }

    internal CourseTemplateText(CourseTemplate template, string language)
    {
        TemplateId = template.Id;
        Template = template;
        Language = language;
    }

    public Guid TemplateId { get; private set; }

    public CourseTemplate Template { get; private set; } = null!;

    Guid IPart.RootId => TemplateId;

    public string Language { get; private set; } = string.Empty;

    /// <summary>Its place among the languages; the first is the one lists show.</summary>
    public int Place { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Purpose { get; private set; } = string.Empty;

    public string Goals { get; private set; } = string.Empty;

    internal void Say(int place, CourseTemplateWords words)
    {
        Place = place;
        Title = words.Title;
        Purpose = words.Purpose;
        Goals = words.Goals;
    }
}
