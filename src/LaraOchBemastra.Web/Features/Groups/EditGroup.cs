using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Groups;

/// <summary>What a course is, rewritten.</summary>
public sealed class EditGroup
{
    public DescribeGroup Facts { get; set; } = new();

    public Guid Version { get; set; }

    [BindNever]
    public string Heading { get; set; } = string.Empty;

    /// <summary>What somebody else wrote meanwhile, where it differs from what was typed.</summary>
    [BindNever]
    public IReadOnlyList<(string Property, string Text)> Theirs { get; set; } = [];

    public static EditGroup Of(Group group, GroupChoices choices)
    {
        var form = new EditGroup { Facts = DescribeGroup.Of(group), Version = group.Version, Heading = group.Title };
        form.Facts.Choices = choices;
        return form;
    }
}

public sealed class EditGroupValidator : AbstractValidator<EditGroup>
{
    public EditGroupValidator(IValidator<DescribeGroup> facts) => RuleFor(form => form.Facts).SetValidator(facts);
}
