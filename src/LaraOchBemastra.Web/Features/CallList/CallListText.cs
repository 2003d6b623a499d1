namespace LaraOchBemastra.Web.Features.CallList;

public sealed class CallListText;
