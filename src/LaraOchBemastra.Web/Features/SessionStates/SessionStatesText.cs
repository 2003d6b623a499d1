namespace LaraOchBemastra.Web.Features.SessionStates;

public sealed class SessionStatesText;
