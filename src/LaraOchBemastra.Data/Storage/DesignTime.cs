using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Encryption;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Data.Storage;

/// <summary>Contexts for <c>dotnet ef</c>, with the application's own Identity options: without them a table is missing.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqlitePortalDb>
{
    public SqlitePortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        DataServices.UseSqlite(options, new PortalStore(StoreProvider.Sqlite, ".", "Data Source=:memory:", null));
        options.UseApplicationServiceProvider(DesignTime.Services());
        return new SqlitePortalDb(options.Options, DesignTime.Parts());
    }
}

internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerPortalDb>
{
    public SqlServerPortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDb>();
        DataServices.UseSqlServer(options, new PortalStore(StoreProvider.SqlServer, ".", "Server=localhost;Database=design", null));
        options.UseApplicationServiceProvider(DesignTime.Services());
        return new SqlServerPortalDb(options.Options, DesignTime.Parts());
    }
}

internal static class DesignTime
{
    public static ServiceProvider Services() =>
        new ServiceCollection().Configure<IdentityOptions>(AccountOptions.Configure).BuildServiceProvider();

    public static PortalDbParts Parts() =>
        new(WriteGate.Open, new ColumnCipher(ColumnKeys.Ephemeral()), new Actor(), TimeProvider.System);
}
