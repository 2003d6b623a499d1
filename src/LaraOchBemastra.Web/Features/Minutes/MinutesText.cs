namespace LaraOchBemastra.Web.Features.Minutes;

public sealed class MinutesText;
