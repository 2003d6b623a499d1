using System.Globalization;
using System.Resources;
using FluentValidation;
using FluentValidation.Resources;
using LaraOchBemastra.Web.Features.Shared;

namespace LaraOchBemastra.Web.Setup;

/// <summary>The validators' sentences, in our four languages (the package lacks nynorsk), and our labels in them.</summary>
public sealed class ValidationWords : ILanguageManager
{
    private readonly ResourceManager _sentences = new(typeof(ValidationText));

    public bool Enabled { get; set; } = true;

    public CultureInfo? Culture { get; set; }

    public static void Use()
    {
        ValidatorOptions.Global.LanguageManager = new ValidationWords();
        ValidatorOptions.Global.DisplayNameResolver = (form, member, _) =>
            member is null ? null : FormWords.Label(form, member.Name) ?? member.Name;
    }

    public string GetString(string key, CultureInfo? culture = null)
    {
        try
        {
            return _sentences.GetString(key, culture ?? CultureInfo.CurrentUICulture) ?? key;
        }
        catch (MissingManifestResourceException)
        {
            return key;
        }
    }
}
