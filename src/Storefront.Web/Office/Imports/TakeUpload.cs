using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Storefront.Catalog.Importing;
using Storefront.Kernel;

namespace Storefront.Web.Office.Imports;

/// <summary>
/// Takes the form of an import off the wire straight onto the disk of the data folder: no memory and no second copy, however large the file. The form's token comes
/// before its files, and without it not a byte is written.
/// </summary>
public sealed class TakeUpload(ImportFiles files, IAntiforgery antiforgery, IOptions<ImportsOptions> options)
{
    private const int MostOfField = 8 * 1024;

    private static readonly Dictionary<string, string> _names = new(StringComparer.Ordinal) { ["File"] = "goods", ["CategoriesFile"] = "categories" };

    private long Most => options.Value.MaxMegabytes * 1024L * 1024;

    /// <returns>Null if the request is no form of ours.</returns>
    public async Task<Result<UploadedImport>?> RunAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
        {
            return null;
        }

        var folder = files.NewFolder();
        try
        {
            var taken = await ReadAsync(context, new MultipartReader(boundary, context.Request.Body), folder, cancellation);
            if (taken is not { Succeeded: true })
            {
                ImportFiles.Remove(folder);
            }

            return taken;
        }
        catch (IOException broken) when (broken is not BadHttpRequestException && !cancellation.IsCancellationRequested)
        {
            ImportFiles.Remove(folder);
            return new Refusal(IsFull(broken) ? ImportOfficeTexts.DiskFull : ImportOfficeTexts.BrokeOff);
        }
        catch
        {
            ImportFiles.Remove(folder);
            throw;
        }
    }

    private async Task<Result<UploadedImport>?> ReadAsync(HttpContext context, MultipartReader reader, string folder, CancellationToken cancellation)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var (name, isAllowed, left) = ((string?)null, false, Most);
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var says) || HeaderUtilities.RemoveQuotes(says.Name).Value is not { } field)
            {
                return null;
            }

            if (!says.IsFileDisposition())
            {
                fields[field] = await TextAsync(section.Body, cancellation);
                continue;
            }

            isAllowed = isAllowed || await IsAllowedAsync(context, fields);
            if (!isAllowed)
            {
                return null;
            }

            var given = (says.FileNameStar.HasValue ? says.FileNameStar : HeaderUtilities.RemoveQuotes(says.FileName)).Value is { Length: > 0 } typed ? Path.GetFileName(typed.Replace('\\', '/')) : null;
            if (given is null || !_names.TryGetValue(field, out var own))
            {
                await section.Body.CopyToAsync(Stream.Null, cancellation);
                continue;
            }

            left = await SaveAsync(section.Body, Path.Combine(folder, own), left, cancellation);
            name = own == "goods" ? given : name;
        }

        return !isAllowed && !await IsAllowedAsync(context, fields) ? null
            : left < 0 ? new Refusal(ImportOfficeTexts.TooLarge.With(options.Value.MaxMegabytes), "File")
            : name is null ? new Refusal(ImportOfficeTexts.ChooseFile, "File")
            : new UploadedImport(folder, fields, name);
    }

    /// <summary>The token is an ordinary field; the check looks for it in the header first, and would read the whole body otherwise.</summary>
    private Task<bool> IsAllowedAsync(HttpContext context, Dictionary<string, string> fields)
    {
        context.Request.Headers["RequestVerificationToken"] = fields.GetValueOrDefault("__RequestVerificationToken", "");
        return antiforgery.IsRequestValidAsync(context);
    }

    /// <summary>What is too much is read and thrown away: a browser shows an answer only after it has sent everything.</summary>
    private static async Task<long> SaveAsync(Stream body, string file, long left, CancellationToken cancellation)
    {
        await using var target = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true);
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            left -= read;
            if (left >= 0)
            {
                await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
        }

        return left;
    }

    private static async Task<string> TextAsync(Stream body, CancellationToken cancellation)
    {
        using var reader = new StreamReader(body, Encoding.UTF8, leaveOpen: true);
        var text = new char[MostOfField];
        var read = await reader.ReadBlockAsync(text, cancellation);
        await body.CopyToAsync(Stream.Null, cancellation);
        return new string(text, 0, read);
    }

    /// <summary>ENOSPC and EDQUOT, and what Windows calls ERROR_DISK_FULL.</summary>
    private static bool IsFull(IOException broken) => (broken.HResult & 0xFFFF) is 28 or 122 or 112;
}
