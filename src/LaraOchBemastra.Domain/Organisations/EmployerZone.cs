namespace LaraOchBemastra.Domain.Organisations;

/// <summary>
/// The Norwegian zones of the employer's contribution (arbeidsgivaravgift), as the annual decision of the Storting numbers
/// them. Which zone a unit is in is entered, never guessed at.
/// </summary>
public enum EmployerZone
{
    None = 0,
    I = 1,
    Ia = 2,
    II = 3,
    III = 4,
    IV = 5,
    IVa = 6,
    V = 7,
}
