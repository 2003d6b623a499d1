namespace LaraOchBemastra.Web.Features.GroupSessions;

/// <summary>One more session.</summary>
public sealed class AddSession : TimedForm;

public sealed class AddSessionValidator : TimedFormValidator<AddSession>;

/// <summary>A session that makes up for one that was cancelled.</summary>
public sealed class CatchUpSession : TimedForm;

public sealed class CatchUpSessionValidator : TimedFormValidator<CatchUpSession>;
