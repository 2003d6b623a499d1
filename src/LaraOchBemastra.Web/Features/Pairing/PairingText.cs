namespace LaraOchBemastra.Web.Features.Pairing;

public sealed class PairingText;
