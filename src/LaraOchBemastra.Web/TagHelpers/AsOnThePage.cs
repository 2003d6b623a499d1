using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>
/// Names of fields in the order their form declares them, which is mostly the order the page shows them in; rows by their number.
/// What the form does not know stands first: it is about the whole.
/// </summary>
internal sealed class AsOnThePage(ModelMetadata form) : IComparer<string>
{
    private static readonly char[] Separators = ['.', '['];

    public int Compare(string? x, string? y)
    {
        var (left, right) = (PlacesOf(x ?? string.Empty), PlacesOf(y ?? string.Empty));
        for (var at = 0; at < Math.Min(left.Count, right.Count); at++)
        {
            if (left[at] != right[at])
            {
                return left[at].CompareTo(right[at]);
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private List<int> PlacesOf(string field)
    {
        List<int> places = [];
        var at = form;
        foreach (var part in field.Split(Separators))
        {
            if (int.TryParse(part.TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            {
                places.Add(row);
                at = at?.ElementMetadata;
                continue;
            }

            var place = IndexOf(at, part);
            places.Add(place);
            at = place < 0 ? null : at!.Properties[place];
        }

        return places;
    }

    private static int IndexOf(ModelMetadata? owner, string name)
    {
        for (var at = 0; at < owner?.Properties.Count; at++)
        {
            if (string.Equals(owner.Properties[at].PropertyName, name, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }
}
