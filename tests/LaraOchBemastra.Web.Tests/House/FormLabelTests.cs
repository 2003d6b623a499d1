using System.Globalization;
using FluentValidation;
using LaraOchBemastra.Web.Setup;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>A sentence about a field names it as the page does, never as the code does.</summary>
public sealed class FormLabelTests(PortalHost host) : IClassFixture<PortalHost>
{
    /// <summary>What a page sends along and nobody types.</summary>
    private static readonly string[] _sentAlong =
    [
        "WithholdTopics.Shown", "WithholdTopics.Withheld", "LaySeries.Strike", "LaySeries.Keep", "AskQuestion.Phone", "DisposeData.Seen",
        "DisposeData.Categories", "EditPayee.Then", "SaveClaim.Then", "ProposeSetting.Kind", "EditLine.Kind", "EnterCode.Table",
    ];

    [Fact]
    public void Every_field_a_validator_speaks_of_has_a_label()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("sv-SE");
        using var scope = host.Services.CreateScope();
        var forms = Features.Types().Where(type => type is { IsClass: true, IsAbstract: false })
            .Select(type => (Form: type, Validator: (IValidator?)scope.ServiceProvider.GetService(typeof(IValidator<>).MakeGenericType(type))))
            .Where(pair => pair.Validator is not null)
            .ToList();
        Assert.True(forms.Count > 50, $"{forms.Count} forms");
        var spoken = forms.SelectMany(pair => Members(pair.Validator!).Select(member => (pair.Form, Member: member)));
        var nameless = spoken.Where(one => FormWords.Label(one.Form, one.Member) is null).Select(one => $"{one.Form.Name}.{one.Member}").ToList();
        Assert.Equal(_sentAlong.Order(StringComparer.Ordinal), nameless.Order(StringComparer.Ordinal));
    }

    // Parts of a form have validators of their own, and a list is spoken of by its rows.
    private static IEnumerable<string> Members(IValidator validator) => validator.CreateDescriptor().GetMembersWithValidators()
        .Where(member => !member.Key.Contains('.', StringComparison.Ordinal) && !member.Key.Contains('[', StringComparison.Ordinal)
            && member.Any(rule => rule.Validator is not FluentValidation.Validators.IChildValidatorAdaptor))
        .Select(member => member.Key);
}
