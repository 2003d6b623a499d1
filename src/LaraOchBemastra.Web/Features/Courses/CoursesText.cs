namespace LaraOchBemastra.Web.Features.Courses;

public sealed class CoursesText;
