namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>Texts of the shell and of words every feature uses.</summary>
public sealed class SharedText;

/// <summary>The sentence of each refusal, by its code.</summary>
public sealed class RefusalText;

/// <summary>The word of each enum value, by <c>Type.Member</c>.</summary>
public sealed class EnumText;

/// <summary>What is wrong with what was typed.</summary>
public sealed class ValidationText;
