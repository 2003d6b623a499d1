using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Storage;

/// <summary>
/// Whose turn it is to run a job, where several nodes share a store. One that dies in the middle lets go when the lease
/// runs out. It spares work and double mails; that nothing is decided twice is held by the job's own units.
/// </summary>
public sealed class JobLease
{
    public const int NameLength = 40;

    private JobLease()
    {
    }

    private JobLease(string name) => Name = name;

    public string Name { get; private set; } = string.Empty;

    public DateTime UntilUtc { get; private set; }

    /// <summary>Renewed at each taking; of two who take at once one takes.</summary>
    public Guid Holder { get; private set; }

    /// <summary>Takes the turn for a while, or says that another has it.</summary>
    public static Task<bool> TakeAsync(PortalDb db, string name, TimeSpan lasts, CancellationToken cancel = default) => db.WriteAsync(
        async () =>
        {
            var now = db.Clock.GetUtcNow().UtcDateTime;
            var lease = await db.Set<JobLease>().SingleOrDefaultAsync(one => one.Name == name, cancel);
            if (lease?.UntilUtc > now)
            {
                return false;
            }

            if (lease is null)
            {
                lease = new JobLease(name);
                db.Add(lease);
            }

            lease.UntilUtc = now + lasts;
            lease.Holder = Guid.NewGuid();
            return true;
        },
        cancel);
}
