using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>The features of the Web project, as types.</summary>
internal static class Features
{
    private const string Space = "LaraOchBemastra.Web.Features.";

    private static readonly Assembly Web = typeof(Program).Assembly;

    public static IReadOnlyList<Type> Controllers()
    {
        var found = Web.GetTypes().Where(type => !type.IsAbstract && typeof(ControllerBase).IsAssignableFrom(type)).ToList();
        Assert.NotEmpty(found);
        return found;
    }

    public static IReadOnlyList<MethodInfo> Actions()
    {
        var found = Controllers()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.GetCustomAttribute<NonActionAttribute>() is null).ToList();
        Assert.NotEmpty(found);
        return found;
    }

    /// <summary>The name of the feature a type belongs to, or null.</summary>
    public static string? Of(Type type) =>
        type.Namespace is { } space && space.StartsWith(Space, StringComparison.Ordinal) ? space[Space.Length..].Split('.')[0] : null;

    public static IReadOnlyList<Type> Types()
    {
        var found = Web.GetTypes().Where(type => Of(type) is not null).ToList();
        Assert.NotEmpty(found);
        return found;
    }

    public static string Route(MethodInfo action) =>
        string.Join(' ', action.GetCustomAttributes<HttpMethodAttribute>().Select(route => $"{string.Join('/', route.HttpMethods)} {route.Template}"));
}
