namespace LaraOchBemastra.Web.Features.Series;

public sealed class SeriesText;
