namespace LaraOchBemastra.Web.Features.Signing;

public sealed class SigningText;
