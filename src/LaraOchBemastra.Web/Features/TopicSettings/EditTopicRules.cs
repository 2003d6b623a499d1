using FluentValidation;
using LaraOchBemastra.Domain.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.TopicSettings;

/// <summary>Phones in the room, and when the bank shows.</summary>
public sealed class EditTopicRules
{
    public bool PhonesInRoom { get; set; }

    public int RoomHours { get; set; }

    public int BankGroups { get; set; }

    /// <summary>Empty as long as the region has decided nothing.</summary>
    public Guid Version { get; set; }

    /// <summary>Set by the unit that kept it; one that is run again begins anew.</summary>
    [BindNever]
    public bool IsKept { get; set; }

    public static EditTopicRules Of(TopicRules? rules)
    {
        var now = rules ?? new TopicRules(Guid.Empty);
        return new EditTopicRules { PhonesInRoom = now.PhonesInRoom, RoomHours = now.RoomHours, BankGroups = now.BankGroups, Version = rules?.Version ?? Guid.Empty };
    }
}

public sealed class EditTopicRulesValidator : AbstractValidator<EditTopicRules>
{
    public EditTopicRulesValidator()
    {
        RuleFor(form => form.RoomHours).NotEmpty();
        RuleFor(form => form.BankGroups).NotEmpty();
    }
}
