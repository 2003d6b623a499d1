using System.Globalization;

namespace LaraOchBemastra.Web.Setup;

/// <summary>What the machine must have; better no start than wrong times, wrong order of names or forged cookies.</summary>
public static class StartChecks
{
    /// <summary>Before it, a forged cookie could be accepted: CVE-2026-40372.</summary>
    private static readonly Version OldestRuntime = new(10, 0, 7);

    /// <exception cref="InvalidOperationException">With a sentence on what is missing.</exception>
    public static void Run() => Run(Environment.Version, TimeZoneInfo.TryFindSystemTimeZoneById);

    public delegate bool FindZone(string id, out TimeZoneInfo? zone);

    public static void Run(Version runtime, FindZone find)
    {
        if (runtime < OldestRuntime)
        {
            throw new InvalidOperationException($"The .NET runtime is {runtime}; the portal needs {OldestRuntime} or later, for the safety of its cookies.");
        }

        foreach (var zone in new[] { "Europe/Stockholm", "Europe/Oslo" })
        {
            if (!find(zone, out _))
            {
                throw new InvalidOperationException($"The machine does not know the time zone {zone}. Install its time zone data (tzdata).");
            }
        }

        // Without ICU every language sorts and writes as English does.
        if (CultureInfo.GetCultureInfo("sv-SE").CompareInfo.Compare("Ö", "Z") <= 0)
        {
            throw new InvalidOperationException("The machine does not know Swedish alphabetical order. Install ICU (libicu).");
        }
    }
}
