using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.TypedRequests;

/// <summary>Puts a name, or how somebody is reached, right.</summary>
public sealed class EditContact : PersonFields
{
    public Guid Version { get; set; }

    [BindNever]
    public Group Group { get; set; } = null!;

    [BindNever]
    public Guid EnrolmentId { get; set; }

    public static EditContact Of(Group group, Enrolment one) => new()
    {
        FirstName = one.FirstName,
        LastName = one.Contact?.LastName ?? string.Empty,
        Email = one.Contact?.Email ?? string.Empty,
        Phone = one.Contact?.Phone ?? string.Empty,
        Address = one.Contact?.Address ?? string.Empty,
        AccessNeeds = one.Contact?.AccessNeeds ?? string.Empty,
        Interpreter = one.Contact?.Interpreter ?? string.Empty,
        Version = group.Version,
        Group = group,
        EnrolmentId = one.Id,
    };

    public PlaceApplicant ToApplicant(Enrolment one) => Applicant(one.Relation);
}

public sealed class EditContactValidator(IStringLocalizer<TypedRequestsText> text) : PersonFieldsValidator<EditContact>(text);
