using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data;

public sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options, PortalDbParts parts) : PortalDb(options, parts);
