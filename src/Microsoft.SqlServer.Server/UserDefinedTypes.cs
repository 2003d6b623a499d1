namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type of SQL Server is serialised; the values are part of SqlClient's contract.</summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}

/// <summary>A user-defined type that reads and writes itself.</summary>
public interface IBinarySerialize
{
    void Read(System.IO.BinaryReader r);

    void Write(System.IO.BinaryWriter w);
}

/// <summary>Thrown by SqlClient when a type is not a valid user-defined type.</summary>
public sealed class InvalidUdtException : System.SystemException
{
    internal InvalidUdtException(string message)
        : base(message)
    {
    }

    public static InvalidUdtException Create(System.Type udtType, string resourceReason) =>
        new($"{udtType.FullName}: {resourceReason}");
}

/// <summary>Marks a user-defined type; the portal has none, SqlClient looks for the attribute all the same.</summary>
[System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct, Inherited = false)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : System.Attribute
{
    public Format Format { get; } = format;

    public int MaxByteSize { get; set; }

    public bool IsFixedLength { get; set; }

    public bool IsByteOrdered { get; set; }

    public string? ValidationMethodName { get; set; }

    public string? Name { get; set; }
}
