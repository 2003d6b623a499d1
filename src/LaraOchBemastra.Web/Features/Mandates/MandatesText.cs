namespace LaraOchBemastra.Web.Features.Mandates;

public sealed class MandatesText;
