namespace LaraOchBemastra.Web.Features.LogCorrections;

public sealed class LogCorrectionsText;
