using System.Text.Json;
using System.Text.Json.Serialization;
using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Web.Features.Payee;

/// <summary>What is kept of a payee, for herself (article 15 of the GDPR).</summary>
public sealed record OwnPayee(
    string? IdentityNumber,
    string? Address,
    bool ProtectedIdentity,
    TaxStatus TaxStatus,
    decimal? TaxPercent,
    decimal TaxFreeAmount,
    DateOnly? TaxFrom,
    string? TaxNote,
    bool AlsoEmployed,
    PayoutAccount AccountKind,
    string? Account)
{
    private static readonly JsonSerializerOptions _written = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static OwnPayee Of(PayeeDetails details) => new(
        details.IdentityNumber, details.Address, details.IsProtected, details.TaxStatus, details.TaxPercent, details.TaxFreeAmount.InKronor,
        details.TaxFrom, details.TaxNote, details.AlsoEmployed, details.AccountKind, details.Account);

    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(this, _written);
}
