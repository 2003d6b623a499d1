namespace LaraOchBemastra.Web.Features.Booking;

public sealed class BookingText;
