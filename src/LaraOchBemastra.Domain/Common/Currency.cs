namespace LaraOchBemastra.Domain.Common;

/// <summary>Currency of a region; both are written "kr" and have hundredths.</summary>
public enum Currency
{
    Sek = 1,
    Nok = 2,
}
