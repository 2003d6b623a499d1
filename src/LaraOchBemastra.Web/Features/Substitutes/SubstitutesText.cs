namespace LaraOchBemastra.Web.Features.Substitutes;

public sealed class SubstitutesText;
