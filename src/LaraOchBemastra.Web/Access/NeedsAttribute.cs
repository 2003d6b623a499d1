using Microsoft.AspNetCore.Authorization;

namespace LaraOchBemastra.Web.Access;

/// <summary>
/// Says which permission an action needs. Signed in without it: 403. With it, what lies outside one's scope is 404.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : Attribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public Permission Permission { get; } = permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Asks the table for the roles the viewer has today.</summary>
public sealed class NeedsHandler(IHttpContextAccessor http) : AuthorizationHandler<NeedsAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsAttribute requirement)
    {
        if (http.HttpContext?.Features.Get<Data.Accounts.Viewer>() is { } viewer && viewer.May(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
