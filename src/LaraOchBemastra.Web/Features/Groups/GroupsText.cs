namespace LaraOchBemastra.Web.Features.Groups;

public sealed class GroupsText;
