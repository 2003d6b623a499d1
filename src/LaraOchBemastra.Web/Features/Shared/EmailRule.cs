using FluentValidation;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>An address that mail can be sent to: one, plain, without a name or a line break.</summary>
public static class EmailRule
{
    public static IRuleBuilderOptions<T, string> MailAddress<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(typed => string.IsNullOrWhiteSpace(typed) || IsAddress(typed.Trim()))
        .WithMessage(_ => ValidatorOptions.Global.LanguageManager.GetString("EmailValidator"));

    private static bool IsAddress(string typed) =>
        typed.All(letter => letter is > ' ' and < (char)127)
        && System.Net.Mail.MailAddress.TryCreate(typed, out var address)
        && address.Address == typed
        && address.Host.Contains('.');
}
