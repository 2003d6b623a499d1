namespace LaraOchBemastra.Web.Features.Activities;

public sealed class ActivitiesText;
