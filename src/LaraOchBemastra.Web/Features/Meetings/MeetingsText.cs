namespace LaraOchBemastra.Web.Features.Meetings;

public sealed class MeetingsText;
