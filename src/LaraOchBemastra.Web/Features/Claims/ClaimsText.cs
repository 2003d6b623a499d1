namespace LaraOchBemastra.Web.Features.Claims;

public sealed class ClaimsText;
