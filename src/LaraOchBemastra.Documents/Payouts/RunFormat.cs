using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// A format of a run's files. Each is one class in this folder and is found by being there. Rule R-PAPER-2: a format is a
/// pure function of the run's sheet, so that the same run gives the same bytes and all formats hold the same sums.
/// </summary>
public abstract class RunFormat
{
    public static IReadOnlyList<RunFormat> All { get; } =
    [
        .. typeof(RunFormat).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RunFormat)) && !type.IsAbstract)
            .Select(type => (RunFormat)Activator.CreateInstance(type)!)
            .OrderBy(format => format.Place),
    ];

    /// <summary>Where its files stand among the others.</summary>
    public abstract int Place { get; }

    /// <summary>The file that holds the whole run.</summary>
    public abstract string Name { get; }

    /// <summary>The countries whose offices can read it; all unless said otherwise.</summary>
    public virtual bool IsFor(Country country) => true;

    /// <summary>The region's table that its codes are from; none where it needs no codes.</summary>
    public virtual BookingTable? CodeTable => null;

    /// <summary>What keeps its files from being made of this run, each thing once; empty when nothing does.</summary>
    public virtual IReadOnlyList<Refusal> WhyNot(PayoutRunSheet sheet) => [];

    /// <summary>Its files; each is made when it is written.</summary>
    public abstract IEnumerable<RunPaper> Papers(PayoutRunSheet sheet, PaperKit kit);

    /// <summary>What a file of <see cref="Name"/> comes to, whoever stored it; null where it is not for programs.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="booking">The region's codes on the run's pay day: a ledger knows tax and net by their accounts alone.</param>
    /// <exception cref="FormatException">It is not what this format writes.</exception>
    public virtual RunReading? Read(byte[] content, PayoutBooking booking) => null;
}

/// <summary>A file of a run that is yet to be written.</summary>
/// <param name="Name">Unique within the run.</param>
/// <param name="MediaType">With its character set where it has one.</param>
/// <param name="Write">Writes it to a stream that need not seek and stays open.</param>
public sealed record RunPaper(string Name, string MediaType, Action<Stream> Write);
