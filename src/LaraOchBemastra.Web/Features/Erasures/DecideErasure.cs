using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Privacy;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Erasures;

/// <summary>What somebody may be answered.</summary>
public enum ErasureAnswer
{
    Grant = 1,
    Refuse = 2,
}

/// <summary>A person's decision about one request, with her reasons.</summary>
public sealed class DecideErasure
{
    public ErasureAnswer? Answer { get; set; }

    public string Reason { get; set; } = string.Empty;

    public Guid Version { get; set; }

    [BindNever]
    [ValidateNever]
    public ErasureRequest Request { get; private set; } = null!;

    [BindNever]
    public string CourseCode { get; private set; } = string.Empty;

    public async Task<bool> AboutAsync(PortalDb db, Viewer viewer, Guid requestId)
    {
        var mine = db.For(viewer);
        if (await mine.ErasureRequests.SingleOrDefaultAsync(one => one.Id == requestId && one.RegionId == viewer.RegionId) is not { } request)
        {
            return false;
        }

        Request = request;
        CourseCode = await mine.KeptGroups.Where(group => group.Id == request.GroupId).Select(group => group.Code).SingleAsync();
        return true;
    }
}

public sealed class DecideErasureValidator : AbstractValidator<DecideErasure>
{
    public DecideErasureValidator()
    {
        RuleFor(form => form.Answer).NotNull().IsInEnum();
        RuleFor(form => form.Reason).MaximumLength(ErasureRequest.ReasonLength);
    }
}
