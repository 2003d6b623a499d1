namespace LaraOchBemastra.Web.Features.Publishing;

public sealed class PublishingText;
