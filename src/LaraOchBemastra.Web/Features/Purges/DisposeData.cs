using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Keeping;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Privacy;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Purges;

/// <summary>What is to go, of what the page showed.</summary>
public sealed class DisposeData
{
    private const int SeenLength = 400;

    public List<DataCategory> Categories { get; set; } = [];

    /// <summary>The counts the page showed; when they are others now, nothing goes.</summary>
    public string Seen { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public DueData? Due { get; set; }

    public async Task<DisposeData> ShownAsync(PortalDb db, Viewer viewer)
    {
        Due = await DueData.LoadAsync(db, viewer.RegionId, db.Clock.Today(viewer.TimeZone));
        Seen = Due.Seen;
        return this;
    }

    /// <exception cref="RefusedException">A decision is missing, nothing is due, or what is due has changed.</exception>
    /// <returns>The address of the protocol.</returns>
    public Task<string> RunAsync(PortalDb db, Viewer viewer, string key) => db.OnceAsync(viewer.AccountId, key, async () =>
    {
        var due = await DueData.LoadAsync(db, viewer.RegionId, db.Clock.Today(viewer.TimeZone));
        Refusal.Guard(due.WhyNotDispose(Categories) ?? (due.Seen == Seen ? null : PrivacyRefusals.DueChanged()));
        return $"/retention/purges/{await due.DisposeAsync(db, viewer, Categories)}";
    });

    internal sealed class Validator : AbstractValidator<DisposeData>
    {
        public Validator()
        {
            RuleFor(form => form.Seen).MaximumLength(SeenLength);
            RuleForEach(form => form.Categories).IsInEnum();
        }
    }
}
