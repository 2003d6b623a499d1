namespace LaraOchBemastra.Web.Features.Needs;

public sealed class NeedsText;
