using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Encryption;
using LaraOchBemastra.Data.Mapping;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Storage;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data;

/// <summary>What a context needs beside its options.</summary>
public sealed record PortalDbParts(WriteGate Gate, ColumnCipher Cipher, Actor Actor, TimeProvider Clock);

/// <summary>
/// The store. Pages read through <see cref="For"/>, the public catalogue through <see cref="Published"/>, jobs through
/// <see cref="Everything"/>. All writing goes through <see cref="SaveChangesAsync(bool, CancellationToken)"/> or
/// <see cref="WriteAsync{T}"/>: the two places where the write gate is taken.
/// </summary>
public abstract class PortalDb(DbContextOptions options, PortalDbParts parts) : IdentityUserContext<Account, Guid>(options)
{
    private const int Tries = 5;

    internal ColumnCipher Cipher => parts.Cipher;

    /// <summary>What the one who looks may see.</summary>
    public ViewerData For(Viewer viewer) => new(this, viewer);

    /// <summary>What anyone may see.</summary>
    public PublishedData Published => new(this);

    /// <summary>All rows; for jobs, verbs, sign-in and seeding, which a test lists.</summary>
    public AllData Everything => new(this);

    public Actor Actor => parts.Actor;

    public TimeProvider Clock => parts.Clock;

    /// <summary>
    /// Runs a unit in one transaction behind the write gate. The unit loads, asks and changes; it may be run again on an
    /// emptied context when somebody else changed the same rows meanwhile or the connection was lost.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<Task<T>> unit, CancellationToken cancel = default)
    {
        using var passage = await parts.Gate.EnterAsync(cancel);
        var attempt = 1;
        while (true)
        {
            try
            {
                return await Database.CreateExecutionStrategy().ExecuteAsync(async () =>
                {
                    ChangeTracker.Clear();
                    await using var transaction = await Database.BeginTransactionAsync(cancel);
                    var result = await unit();
                    await SaveChangesAsync(acceptAllChangesOnSuccess: true, cancel);
                    await transaction.CommitAsync(cancel);
                    return result;
                });
            }
            catch (DbUpdateException collision) when (attempt < Tries && Collisions.Is(collision))
            {
                attempt++;
            }
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await SaveAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        using var passage = await parts.Gate.EnterAsync(cancellationToken);
        return await SaveAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Not to be used: it would go past the write gate.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync, which takes the write gate.");

    /// <summary>Writes an audit row of something that is not a change: a reading, an export, a sign-in.</summary>
    public void Note(AuditAction action, string kind, Guid? entityId, string detail) => Add(new AuditRow(
        Guid.CreateVersion7(), Clock.GetUtcNow().UtcDateTime, Actor.AccountId, Actor.Through, action, kind, entityId, detail));

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
        SealedColumns.Map(builder);
        Conventions.Apply(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Configure(configurationBuilder);

    // One fixed order: the version must move before the audit row is written of it, sealing before lengths are checked.
    private async Task<int> SaveAsync(bool acceptAll, CancellationToken cancel)
    {
        ChangeTracker.DetectChanges();
        WrittenOnce.Check(ChangeTracker);
        SealedColumns.Seal(ChangeTracker, parts.Cipher);
        AggregateVersions.Stamp(ChangeTracker);
        await NameKeys.StampAsync(this, cancel);
        Lengths.Check(ChangeTracker);
        AddRange(AuditTrail.Of(ChangeTracker, parts.Actor, Clock.GetUtcNow().UtcDateTime));
        return await base.SaveChangesAsync(acceptAll, cancel);
    }
}
