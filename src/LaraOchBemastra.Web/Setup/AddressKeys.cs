using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LaraOchBemastra.Web.Setup;

/// <summary>
/// A parameter that stands in the address is read from the address alone. The framework asks the posted fields first, so a
/// field called <c>id</c> would move a post to another row than the one its address and the access log name.
/// </summary>
internal sealed class AddressKeys : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        var names = action.Selectors.Concat(action.Controller.Selectors)
            .Select(selector => selector.AttributeRouteModel?.Template)
            .OfType<string>()
            .SelectMany(template => RoutePatternFactory.Parse(template).Parameters)
            .Select(parameter => parameter.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in action.Parameters.Where(parameter => parameter.BindingInfo?.BindingSource is null && names.Contains(parameter.Name)))
        {
            parameter.BindingInfo = new BindingInfo(parameter.BindingInfo ?? new BindingInfo()) { BindingSource = BindingSource.Path };
        }
    }
}
