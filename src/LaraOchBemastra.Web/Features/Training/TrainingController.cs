using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Training;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Training;

/// <summary>Who has taken the leader training, as a coordinator writes it down.</summary>
[Needs(Permission.RecordTraining)]
public sealed class TrainingController(PortalDb db, Viewer viewer, IStringLocalizer<TrainingText> text) : Controller
{
    [HttpGet("/leaders/{id:guid}/training")]
    public async Task<IActionResult> RecordTraining(Guid id)
    {
        var form = new RecordTraining();
        if (!await form.ChooseAmongAsync(db, viewer, id))
        {
            return NotFound();
        }

        form.TrainingCourseId = form.Courses.Count == 1 ? Guid.Parse(form.Courses[0].Value) : null;
        return View(form);
    }

    [HttpPost("/leaders/{id:guid}/training")]
    public async Task<IActionResult> RecordTraining(Guid id, RecordTraining form)
    {
        if (!await form.ChooseAmongAsync(db, viewer, id))
        {
            return NotFound();
        }

        if (form.CompletedOn > db.Clock.Today(viewer.TimeZone))
        {
            ModelState.AddModelError(nameof(form.CompletedOn), text["NotYet"]);
        }

        if (form.TrainingCourseId is { } chosen && form.Courses.All(course => course.Value != chosen.ToString()))
        {
            ModelState.AddModelError(nameof(form.TrainingCourseId), text["CourseUnknown"]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        // One row a leader, training and day: written twice, it is the same fact.
        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
        {
            if (!await db.For(viewer).TrainingRecords.AnyAsync(record =>
                record.LeaderId == id && record.TrainingCourseId == form.TrainingCourseId && record.CompletedOn == form.CompletedOn))
            {
                db.Add(new TrainingRecord(Guid.CreateVersion7(), id, form.TrainingCourseId!.Value, form.CompletedOn!.Value, viewer.AccountId));
            }

            return $"/leaders/{id}";
        });
        this.Say(text["Recorded", form.Leader.Name]);
        return LocalRedirect(address);
    }
}
