using System.Security.Cryptography;
using FluentValidation;
using LaraOchBemastra.Documents.Spreadsheets;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>A file sent in, or one that was looked through and comes back as it was with the columns that were chosen.</summary>
public sealed class TakeConfirmation
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    public IFormFile? File { get; set; }

    /// <summary>The file of the dry run, sealed for this person and run: it is stored nowhere.</summary>
    public string? Checked { get; set; }

    public ConfirmationKey Key { get; set; } = ConfirmationKey.Voucher;

    public string? KeyColumn { get; set; }

    public ConfirmedAmount Amount { get; set; } = ConfirmedAmount.Gross;

    public string? AmountColumn { get; set; }

    public string? StateColumn { get; set; }

    public string? PaidWords { get; set; }

    public string? RefusedWords { get; set; }

    public string? ReasonColumn { get; set; }

    /// <summary>Vouchers of refused payments that payroll booked all the same.</summary>
    public List<int> Booked { get; set; } = [];

    public ConfirmationLayout Layout() => new(
        Key, KeyColumn ?? string.Empty, Amount, AmountColumn ?? string.Empty, StateColumn ?? string.Empty, PaidWords ?? string.Empty,
        RefusedWords ?? string.Empty, ReasonColumn ?? string.Empty);

    public void Propose(ConfirmationLayout layout) =>
        (Key, KeyColumn, Amount, AmountColumn, StateColumn, PaidWords, RefusedWords, ReasonColumn) =
        (layout.Key, layout.KeyColumn, layout.Amount, layout.AmountColumn, layout.StateColumn, layout.PaidWords, layout.RefusedWords, layout.ReasonColumn);

    /// <summary>None when nothing was sent, or what was sealed is not hers or too old.</summary>
    /// <exception cref="CsvFaultException">It is larger than a file may be.</exception>
    public async Task<byte[]?> ContentAsync(IDataProtectionProvider protection, Guid account, int run)
    {
        if (!string.IsNullOrEmpty(Checked))
        {
            return Open(protection, account, run, Checked);
        }

        if (File is null || File.Length == 0)
        {
            return null;
        }

        if (File.Length > CsvReader.MostBytes)
        {
            throw new CsvFaultException(CsvFault.TooLarge);
        }

        using var stream = new MemoryStream();
        await File.CopyToAsync(stream);
        return stream.ToArray();
    }

    public void Seal(IDataProtectionProvider protection, Guid account, int run, byte[] content) =>
        Checked = WebEncoders.Base64UrlEncode(For(protection, account, run).Protect(content, Life));

    private static byte[]? Open(IDataProtectionProvider protection, Guid account, int run, string content)
    {
        try
        {
            return For(protection, account, run).Unprotect(WebEncoders.Base64UrlDecode(content));
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector For(IDataProtectionProvider protection, Guid account, int run) =>
        protection.CreateProtector("confirmations", account.ToString(), run.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToTimeLimitedDataProtector();
}

public sealed class TakeConfirmationValidator : AbstractValidator<TakeConfirmation>
{
    public TakeConfirmationValidator()
    {
        RuleFor(form => form.Key).IsInEnum();
        RuleFor(form => form.Amount).IsInEnum();
        RuleFor(form => form.KeyColumn).MaximumLength(ConfirmationColumns.HeadingLength);
        RuleFor(form => form.AmountColumn).MaximumLength(ConfirmationColumns.HeadingLength);
        RuleFor(form => form.StateColumn).MaximumLength(ConfirmationColumns.HeadingLength);
        RuleFor(form => form.ReasonColumn).MaximumLength(ConfirmationColumns.HeadingLength);
        RuleFor(form => form.PaidWords).MaximumLength(ConfirmationColumns.WordsLength);
        RuleFor(form => form.RefusedWords).MaximumLength(ConfirmationColumns.WordsLength);
    }
}
