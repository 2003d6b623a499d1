namespace LaraOchBemastra.Domain.Common;

/// <summary>Something with an identity of its own, known before it is stored: audit and encryption need it then.</summary>
public abstract class Entity
{
    protected Entity()
        : this(Guid.CreateVersion7())
    {
    }

    /// <summary>For seeding with fixed keys.</summary>
    protected Entity(Guid id) => Id = id;

    public Guid Id { get; private set; }
}

/// <summary>The root of an aggregate. The version is renewed at every save of the root or of any of its parts.</summary>
public abstract class AggregateRoot : Entity
{
    protected AggregateRoot()
    {
    }

    protected AggregateRoot(Guid id)
        : base(id)
    {
    }

    /// <summary>Concurrency token; stamped by the store.</summary>
    public Guid Version { get; private set; }
}

/// <summary>A part of an aggregate: when it changes, its root counts as changed.</summary>
public interface IPart
{
    Guid RootId { get; }
}

/// <summary>A row that is never changed or deleted once it is stored; the store refuses it.</summary>
public interface IWrittenOnce;

/// <summary>A property whose column is encrypted; the row's key is part of what is authenticated.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EncryptedAttribute : Attribute
{
    /// <summary>Room for the envelope, which is longer than what it holds: four characters for each, and a hundred.</summary>
    public int SealedLength { get; set; } = 200;
}

/// <summary>A property left out of logs and audit values, because it tells of a person.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
