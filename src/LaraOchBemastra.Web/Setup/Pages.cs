using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using LaraOchBemastra.Web.Features.Imports;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup.Sheets;
using LaraOchBemastra.Web.Setup.Typed;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;

namespace LaraOchBemastra.Web.Setup;

/// <summary>MVC as the house uses it: attribute routes, one flat folder a feature, forms validated by one filter.</summary>
public static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddControllersWithViews(mvc =>
            {
                mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                mvc.Filters.Add<ValidateForms>();
                mvc.Filters.Add<SheetFilter>();
                mvc.Conventions.Add(new AddressKeys());
                mvc.ModelBinderProviders.Insert(0, new TypedBinderProvider());
                mvc.ModelMetadataDetailsProviders.Add(new FormWords());

                // Validators say what is required; a second voice from the compiler's nullability would be in English.
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddViewLocalization();
        services.AddOptions<MvcOptions>().Configure<IStringLocalizer<ValidationText>>(BindingWords.Set);
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });

        // å, ä, ö, æ, ø, hard spaces and U+2212 go out as themselves; only what HTML needs is escaped.
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<FieldRules>();
        services.AddSingleton<RefusalSentences>();
        services.AddSingleton<EnumWords>();
        services.AddSingleton<CheckedFiles>();
        ValidationWords.Use();
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(Pages).Assembly, includeInternalTypes: true))
        {
            services.AddSingleton(found.InterfaceType, found.ValidatorType);
        }
    }
}
