using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Documents.Spreadsheets;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Imports;

/// <summary>Courses, leaders and participants from a spreadsheet: first what would become of each row, then all of it at once.</summary>
[Route("imports")]
[Needs(Permission.ImportSheets)]
public sealed class ImportsController(
    PortalDb db, Viewer viewer, CheckedFiles files, RefusalSentences sentences, IStringLocalizer<ImportsText> text) : Controller
{
    private const int BodyBytes = 4 * 1024 * 1024;
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [HttpGet("")]
    public IActionResult ImportList() => View();

    [HttpGet("courses")]
    [HttpGet("leaders")]
    [HttpGet("participants")]
    public IActionResult ImportFile() => View(new ImportPage(Kind));

    [HttpGet("courses.xlsx")]
    [HttpGet("leaders.xlsx")]
    [HttpGet("participants.xlsx")]
    public IActionResult Template()
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, text[$"Kind.{Kind}"], [.. ImportColumns.Of(Kind).Select(column => new SheetColumn(text[$"Column.{column.Key}"]))], []);
        return File(stream.ToArray(), ContentType, $"{text[$"Kind.{Kind}"].Value}.xlsx");
    }

    [HttpPost("courses")]
    [HttpPost("leaders")]
    [HttpPost("participants")]
    [RequestSizeLimit(BodyBytes)]
    [RequestFormLimits(ValueLengthLimit = BodyBytes, MultipartBodyLengthLimit = BodyBytes)]
    public async Task<IActionResult> ImportFile(ImportFile form)
    {
        var page = new ImportPage(Kind);
        try
        {
            var content = form.Checked.Length > 0 ? files.Open(viewer.AccountId, Kind, form.Checked) : await form.ReadAsync();
            if (content is null)
            {
                ModelState.AddModelError(nameof(form.File), text[form.Checked.Length > 0 ? "CheckedTooOld" : "FileMissing"]);
                return View(page);
            }

            var rows = ImportRows.Read(Kind, content, text);
            return form.Checked.Length > 0 ? await ImportAsync(page, form, content, rows) : await ShowAsync(page, content, rows);
        }
        catch (SheetFaultException fault)
        {
            ModelState.AddModelError(nameof(form.File), text[$"Fault.{fault.Fault}", SheetReader.MostRows, SheetReader.MostColumns]);
        }
        catch (ImportFaultException fault)
        {
            ModelState.AddModelError(nameof(form.File), fault.Message);
        }

        return View(page);
    }

    private ImportKind Kind => Enum.Parse<ImportKind>(Path.GetFileNameWithoutExtension(Request.Path.Value!.TrimEnd('/')), ignoreCase: true);

    private async Task<IActionResult> ShowAsync(ImportPage page, byte[] content, IReadOnlyList<ImportRow> rows)
    {
        // Nothing of it is saved: what the plan added is dropped with it.
        page.Fates = await PlanAsync(rows);
        db.ChangeTracker.Clear();
        page.Checked = files.Seal(viewer.AccountId, page.Kind, content);
        return View(nameof(ImportFile), page);
    }

    private async Task<IActionResult> ImportAsync(ImportPage page, ImportFile form, byte[] content, IReadOnlyList<ImportRow> rows)
    {
        var made = 0;
        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var fates = await PlanAsync(rows);
                made = fates.Count(fate => fate.Fate == Fate.WillBeMade);
                if (ImportPage.PrintOf(fates) != form.Print)
                {
                    throw new ImportFaultException(text["Changed"]);
                }

                db.Note(AuditAction.Added, "Import", null, $"{page.Kind}; rows={made}");
                return $"/imports/{page.Kind.ToString().ToLowerInvariant()}";
            });
            this.Say(text["Said.Imported", made]);
            return LocalRedirect(address);
        }
        catch (ImportFaultException changed)
        {
            db.ChangeTracker.Clear();
            Response.StatusCode = StatusCodes.Status409Conflict;
            ModelState.Clear();
            ModelState.AddModelError(string.Empty, changed.Message);
            return await ShowAsync(page, content, rows);
        }
    }

    private Task<IReadOnlyList<RowFate>> PlanAsync(IReadOnlyList<ImportRow> rows) => Kind switch
    {
        ImportKind.Courses => ImportCourses.PlanAsync(db, viewer, rows, sentences, text),
        ImportKind.Leaders => ImportLeaders.PlanAsync(db, viewer, rows, text),
        _ => ImportParticipants.PlanAsync(db, viewer, rows, sentences, text),
    };
}

public sealed class ImportsText;
