using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LaraOchBemastra.Data.Encryption;

/// <summary>The self-made certificate that encrypts the key ring at rest. Several nodes share one <c>keys/</c> folder.</summary>
public static class RingCertificate
{
    private const int YearsValid = 30;

    public static X509Certificate2 OpenOrCreate(string directory)
    {
        var path = Path.Combine(directory, "ring.pfx");
        if (!File.Exists(path))
        {
            Create(directory, path);
        }

        return X509CertificateLoader.LoadPkcs12FromFile(path, password: null, X509KeyStorageFlags.EphemeralKeySet);
    }

    private static void Create(string directory, string path)
    {
        Directory.CreateDirectory(directory);
        using var key = RSA.Create(3072);
        var request = new CertificateRequest("CN=portal key ring", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.UnixEpoch.AddYears(50 + YearsValid));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var aside = Path.Combine(directory, $"ring.{Guid.NewGuid():N}.tmp");
        using (var stream = new FileStream(aside, options))
        {
            stream.Write(certificate.Export(X509ContentType.Pfx));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }
}
