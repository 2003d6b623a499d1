namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// What one payout form says: one claim. Words are already in the form's language, times in the region's zone,
/// amounts in öre (hundredths of the form's currency). The course stands by its code only: a form that named the
/// condition would tell payroll of somebody's health.
/// </summary>
public sealed record PayoutForm
{
    /// <summary>The claim's reference, as people quote it.</summary>
    public required string Reference { get; init; }

    /// <summary>The payout run's number; null before the claim is in a run.</summary>
    public string? RunNumber { get; init; }

    /// <summary>The number of the payment's voucher; null before the run has one.</summary>
    public int? Voucher { get; init; }

    /// <summary>When the run, or without one the form, was made. Becomes the file's creation date.</summary>
    public required DateTimeOffset Made { get; init; }

    public required PayoutPayee Payee { get; init; }

    public required PayoutAssignment Assignment { get; init; }

    public required IReadOnlyList<PayoutDay> Days { get; init; }

    public IReadOnlyList<PayoutLostEarnings> LostEarnings { get; init; } = [];

    public IReadOnlyList<PayoutExpense> Travel { get; init; } = [];

    public required PayoutSums Sums { get; init; }

    /// <summary>How the income is to be taxed, in a sentence: "Sidoinkomst, 30 procent".</summary>
    public required string TaxBasis { get; init; }

    /// <summary>In the order of the gates: the payee's signature, the review, the approval.</summary>
    public required IReadOnlyList<PayoutSignature> Signatures { get; init; }

    /// <summary>Remarks to payroll, such as why a day was changed by hand or that the honorarium is waived.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>Who is paid.</summary>
/// <param name="IdentityNumber">As it is to be shown, masked or whole.</param>
/// <param name="Address">Line breaks are kept; null leaves the field out.</param>
/// <param name="Account">"Konto anmält hos lönebanken", or an account.</param>
public sealed record PayoutPayee(string Name, string IdentityNumber, string? Address, string Account)
{
    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>Protected identity: address, e-mail and phone are then not told. Null where nobody has said.</summary>
    public bool? Protected { get; init; }
}

/// <summary>
/// What the payee did and which codes pay for it; never the unit, whose name may be that of a condition. Null leaves a field out.
/// </summary>
/// <param name="CostCentre">Ansvar.</param>
/// <param name="Activity">Aktivitet or verksamhet.</param>
/// <param name="Project">Project code.</param>
/// <param name="CourseCode">Never the course's title.</param>
/// <param name="Role">Such as "Ledare med egen erfarenhet".</param>
public sealed record PayoutAssignment(
    string Organisation, string? CostCentre, string? Activity, string? Project, string CourseCode, string Role);

/// <summary>One day of the assignment.</summary>
/// <param name="Departure">From home; null where the region does not ask.</param>
/// <param name="Return">Back home.</param>
/// <param name="Hours">Travel included, as the region's rule counts them.</param>
/// <param name="Honorarium">"Inget", "Halv dag", "Hel dag", "5,5 timmar à 355 kr".</param>
/// <param name="Amount">In öre.</param>
/// <param name="Treatment">"Skattepliktig".</param>
public sealed record PayoutDay(
    DateOnly Date, TimeOnly? Departure, TimeOnly Start, TimeOnly End, TimeOnly? Return, decimal Hours, string Honorarium, long Amount, string Treatment)
{
    /// <summary>Payroll's code; null while the region's table has none.</summary>
    public string? WageType { get; init; }

    /// <summary>Whether the way was more than 50 km; null where it is not known.</summary>
    public bool? Far { get; init; }

    /// <summary>Who paid for meals: "Inga", "Regionen: lunch"; null where the region does not ask.</summary>
    public string? Meals { get; init; }
}

/// <summary>Pay lost on one day.</summary>
/// <param name="Rate">In öre an hour.</param>
/// <param name="Amount">In öre.</param>
public sealed record PayoutLostEarnings(DateOnly Date, decimal Hours, long Rate, long Amount, string? Employer, string Treatment)
{
    /// <summary>Payroll's code; null while the region's table has none.</summary>
    public string? WageType { get; init; }

    /// <summary>How many files lie with the line; null where none is expected.</summary>
    public int? Evidence { get; init; }
}

/// <summary>One cost of travel.</summary>
/// <param name="Kind">"Egen bil", "Kollektivtrafik", "Parkering".</param>
/// <param name="Kilometres">For own car, else null.</param>
/// <param name="PerKilometre">In öre, for own car, else null.</param>
/// <param name="Amount">In öre.</param>
/// <param name="Purpose">Route and purpose.</param>
public sealed record PayoutExpense(DateOnly Date, string Kind, decimal? Kilometres, long? PerKilometre, long Amount, string? Purpose, string Treatment)
{
    /// <summary>Payroll's code; null while the region's table has none.</summary>
    public string? WageType { get; init; }

    /// <summary>How many files lie with the line; null where none is expected.</summary>
    public int? Evidence { get; init; }
}

/// <summary>The claim's sums in öre. Tax is a positive amount and is shown as a deduction.</summary>
/// <param name="ByKind">Gross per kind, each with its word.</param>
/// <param name="Undecided">What payroll decides the tax of; 0 leaves the line out.</param>
/// <param name="Tax">Estimated; null where payroll decides, which leaves tax and net out.</param>
/// <param name="EmployerContribution">Null where it is not reckoned.</param>
public sealed record PayoutSums(
    IReadOnlyList<PayoutSum> ByKind, long Taxable, long TaxFree, long Undecided, long? Tax, long Net, long? EmployerContribution);

public sealed record PayoutSum(string Kind, long Amount);

/// <summary>A gate the claim has passed.</summary>
/// <param name="Step">"Underskrift", "Granskning", "Beslutsattest".</param>
/// <param name="At">Local time; null where nobody has signed yet.</param>
public sealed record PayoutSignature(string Step, string Name, DateTime? At);
