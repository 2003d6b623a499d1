using System.Globalization;
using System.Resources;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup.Typed;

namespace LaraOchBemastra.Web.Features.Imports;

/// <summary>
/// A row and its cells by column. What cannot be read is remembered, once a column, so that a row is mended in one go; the
/// caller asks for it when all has been read.
/// </summary>
public sealed class ImportRow(int number, IReadOnlyDictionary<string, object?> cells)
{
    private static readonly ResourceManager Words = new(typeof(EnumText));
    private readonly List<(string Column, string Key)> _faults = [];

    public int Number => number;

    /// <summary>Columns with the key of their sentence, in the order they were read.</summary>
    public IReadOnlyList<(string Column, string Key)> Faults => _faults;

    public void Begin() => _faults.Clear();

    public void Blame(string column, string key)
    {
        if (_faults.TrueForAll(fault => fault.Column != column))
        {
            _faults.Add((column, key));
        }
    }

    /// <param name="column">The column.</param>
    /// <param name="most">The longest it may be.</param>
    /// <param name="needed">Whether it may be empty.</param>
    public string Text(string column, int most, bool needed = false)
    {
        var text = cells.GetValueOrDefault(column) switch
        {
            string typed => typed.Trim(),
            double figure => figure.ToString("0.############", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => string.Empty,
        };
        if (text.Length > most)
        {
            Blame(column, "Cell.TooLong");
        }
        else if (text.Length == 0 && needed)
        {
            Blame(column, "Cell.Missing");
        }
        else if (text.Any(sign => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t')))
        {
            Blame(column, "Cell.Unreadable");
        }

        return text;
    }

    public DateOnly? Date(string column, DateOnly earliest, DateOnly latest)
    {
        var date = cells.GetValueOrDefault(column) switch
        {
            DateTime moment => DateOnly.FromDateTime(moment),
            string typed => Read(TypedDate.Date(typed)),
            null => null,
            _ => Read<DateOnly>(null),
        };
        if (date < earliest || date > latest)
        {
            Blame(column, "Cell.Date");
        }

        return date;

        T? Read<T>(T? value)
            where T : struct
        {
            if (value is null)
            {
                Blame(column, "Cell.Date");
            }

            return value;
        }
    }

    public TimeOnly? Time(string column)
    {
        var cell = cells.GetValueOrDefault(column);
        var time = cell switch
        {
            DateTime moment => TimeOnly.FromDateTime(moment),
            double share and >= 0 and < 1 => TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Round(share * 24 * 60) % (24 * 60))),
            double or string => TypedDate.Time(Text(column, 20).Replace(',', '.')),
            _ => (TimeOnly?)null,
        };
        if (time is null && cell is not null)
        {
            Blame(column, "Cell.Time");
        }

        return time;
    }

    public int? Whole(string column, int least, int most)
    {
        var text = Text(column, 20);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole >= least && whole <= most)
        {
            return whole;
        }

        Blame(column, "Cell.Number");
        return null;
    }

    /// <summary>A value by its word in any of the four languages.</summary>
    public T? Choice<T>(string column)
        where T : struct, Enum
    {
        var text = Text(column, 80);
        if (text.Length == 0)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (ImportRows.Cultures.Any(culture => string.Equals(Words.GetString($"{typeof(T).Name}.{value}", culture), text, StringComparison.OrdinalIgnoreCase)))
            {
                return value;
            }
        }

        Blame(column, "Cell.Choice");
        return null;
    }

    /// <summary>One of these by any of its names; a name that is none of them is a fault.</summary>
    public T? Among<T>(string column, IEnumerable<T> all, Func<T, IEnumerable<string>> names)
        where T : class
    {
        var text = Text(column, 200);
        if (text.Length == 0)
        {
            return null;
        }

        var found = all.FirstOrDefault(one => names(one).Any(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)));
        if (found is null)
        {
            Blame(column, "Cell.Unknown");
        }

        return found;
    }
}
