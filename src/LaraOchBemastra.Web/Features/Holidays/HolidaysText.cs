namespace LaraOchBemastra.Web.Features.Holidays;

public sealed class HolidaysText;
