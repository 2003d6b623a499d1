using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Data.Encryption;

/// <summary>A key of the ring that protects cookies and links, itself encrypted with the certificate under <c>keys/</c>.</summary>
public sealed class ProtectionKey
{
    public const int NameLength = 100;

    public ProtectionKey(string name, byte[] xml)
    {
        Id = Guid.CreateVersion7();
        Name = name;
        Xml = xml;
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; }

    /// <summary>UTF-8; bytes, because such a key is longer than any text the portal stores.</summary>
    public byte[] Xml { get; private set; }
}

/// <summary>The ring lies in the database, so that several nodes share it.</summary>
public sealed class ProtectionKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return [.. db.Everything.ProtectionKeys.AsNoTracking().ToList().Select(key => XElement.Parse(Encoding.UTF8.GetString(key.Xml)))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        // The interface is synchronous and is called once in some ninety days.
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        db.Add(new ProtectionKey(friendlyName, Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting))));
        db.SaveChangesAsync().GetAwaiter().GetResult();
    }
}
