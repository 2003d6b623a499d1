namespace LaraOchBemastra.Web.Features.GroupSessions;

public sealed class GroupSessionsText;
