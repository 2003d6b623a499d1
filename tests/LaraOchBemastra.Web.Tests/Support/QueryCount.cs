using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>Counts the commands that reach one host's store for as long as it lives; other hosts' are not counted.</summary>
public sealed class QueryCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string directory;
    private readonly List<IDisposable> subscriptions = [];
    private int commands;

    private QueryCount(string directory)
    {
        this.directory = directory;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Commands => commands;

    public static QueryCount Of(PortalHost host) => new(host.DataDirectory);

    /// <summary>Commands that opening a page takes.</summary>
    public static async Task<int> OfPageAsync(PortalHost host, Visitor visitor, string address)
    {
        await visitor.OpenAsync(address);
        using var count = Of(host);
        var page = await visitor.OpenAsync(address);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.True(count.Commands > 0);
        return count.Commands;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed
            && executed.Command.Connection?.DataSource.StartsWith(directory, StringComparison.Ordinal) == true)
        {
            Interlocked.Increment(ref commands);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
