namespace LaraOchBemastra.Web.Features.Leaders;

public sealed class LeadersText;
