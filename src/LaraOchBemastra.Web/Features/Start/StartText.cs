namespace LaraOchBemastra.Web.Features.Start;

public sealed class StartText;
