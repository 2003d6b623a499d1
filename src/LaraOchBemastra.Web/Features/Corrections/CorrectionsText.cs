namespace LaraOchBemastra.Web.Features.Corrections;

public sealed class CorrectionsText;
