using LaraOchBemastra.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>The key of a <c>&lt;form once&gt;</c>, for <c>db.OnceAsync(viewer.AccountId, this.FormKey(), ...)</c>.</summary>
public static class FormKeys
{
    /// <summary>The key that was posted; a new one where none was, so that such a post is merely not recognised again.</summary>
    public static string FormKey(this Controller controller)
    {
        var posted = controller.Request.Form[FormOnceTagHelper.FieldName].ToString();
        return FormOnceTagHelper.Read(posted) is null ? FormOnceTagHelper.NewKey() : posted;
    }
}
