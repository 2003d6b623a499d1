using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LaraOchBemastra.Web.Setup.Sheets;

/// <summary>
/// Makes the page that was asked for as a spreadsheet, throws its markup away and sends the list that was gathered from it
/// (rule R-SHEET-2). A page without a list is not to be had so. Each file leaves a row in the trail.
/// </summary>
public sealed class SheetFilter(PortalDb db) : IAsyncActionFilter, IAsyncResultFilter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int BufferBytes = 64 * 1024;

    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (SheetRequest.IsAsked(context.HttpContext))
        {
            PageNumbers.LoadWhole();
        }

        return next();
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!SheetRequest.IsAsked(http) || context.Result is not ViewResult || http.Response.StatusCode != StatusCodes.Status200OK)
        {
            await next();
            return;
        }

        var sheet = new SheetCapture();
        http.Items[typeof(SheetCapture)] = sheet;
        var body = http.Response.Body;
        http.Response.Body = Stream.Null;
        try
        {
            await next();
        }
        finally
        {
            http.Response.Body = body;
        }

        http.Response.ContentLength = null;
        if (sheet.IsEmpty)
        {
            http.Response.ContentType = null;
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        db.Note(AuditAction.Exported, "Sheet", null, $"{context.ActionDescriptor.AttributeRouteInfo?.Template}; rows={sheet.Count}");
        await db.SaveChangesAsync();
        await SendAsync(http, sheet);
    }

    // Written to a file first: a workbook's table of contents is known last, and a large list need not lie in memory.
    private static async Task SendAsync(HttpContext http, SheetCapture sheet)
    {
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferBytes, FileOptions.DeleteOnClose);
        sheet.Write(file);
        file.Position = 0;
        var disposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{(sheet.Name.Length == 0 ? "1" : sheet.Name)}.xlsx");
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = file.Length;
        http.Response.Headers.ContentDisposition = disposition.ToString();
        await file.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
