namespace LaraOchBemastra.Web.Features.LogRules;

public sealed class LogRulesText;
