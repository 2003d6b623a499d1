using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data;

public sealed class SqlServerPortalDb(DbContextOptions<SqlServerPortalDb> options, PortalDbParts parts) : PortalDb(options, parts);
