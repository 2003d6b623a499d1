namespace LaraOchBemastra.Domain.Honoraria;

public enum ClaimLineKind
{
    Honorarium = 1,
    LostEarnings = 2,
    CarKm = 3,
    PublicTransport = 4,
    Parking = 5,
    BenefitCarKm = 6,
    ElectricBenefitCarKm = 7,

    /// <summary>Congestion tax, tolls and bridges.</summary>
    CongestionTax = 8,
    Taxi = 9,

    /// <summary>What of a journey by own car lies over the tax-free part: a line of its own beside the journey's.</summary>
    CarKmExcess = 10,
}

/// <summary>What the tax office makes of an amount.</summary>
public enum Treatment
{
    Taxable = 1,
    TaxFree = 2,

    /// <summary>The law depends on the person: a journey from home may be private. Rule R-TRAVEL-1: travel's default.</summary>
    PayrollDecides = 3,
}

/// <summary>What shows that pay was lost.</summary>
public enum LostPayBasis
{
    EmployerCertificate = 1,
    Payslip = 2,

    /// <summary>A certificate of sickness-benefit income, of the self-employed.</summary>
    SicknessBenefitIncome = 3,
}

public static class ClaimLineKinds
{
    /// <summary>The payee enters it herself; the others follow from a day or another line.</summary>
    public static bool IsStated(this ClaimLineKind kind) =>
        Enum.IsDefined(kind) && kind is not (ClaimLineKind.Honorarium or ClaimLineKind.CarKmExcess);

    public static bool IsTravel(this ClaimLineKind kind) => kind is not (ClaimLineKind.Honorarium or ClaimLineKind.LostEarnings);

    /// <summary>Paid by the kilometre at the region's price.</summary>
    public static bool IsByKm(this ClaimLineKind kind) => kind.PerKm() is not null;

    /// <summary>An outlay with a receipt.</summary>
    public static bool IsReceipted(this ClaimLineKind kind) => kind.IsTravel() && kind.IsStated() && !kind.IsByKm();

    public static RateKind? PerKm(this ClaimLineKind kind) => kind switch
    {
        ClaimLineKind.CarKm or ClaimLineKind.CarKmExcess => RateKind.CarPerKm,
        ClaimLineKind.BenefitCarKm => RateKind.BenefitCarPerKm,
        ClaimLineKind.ElectricBenefitCarKm => RateKind.ElectricBenefitCarPerKm,
        _ => null,
    };
}
