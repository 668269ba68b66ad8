using Storefront.Catalog.Importing;
using Storefront.Kernel;

namespace Storefront.Web.Office.Imports;

/// <summary>Makes an import of an uploaded file and hands it to the desk.</summary>
public sealed class BeginUploaded(ImportGoods imports, ImportFiles files, ImportDesk desk)
{
    public async Task<Result<GoodsImport>> RunAsync(UploadedImport uploaded, string who, CancellationToken cancellation)
    {
        var begun = await imports.BeginAsync(uploaded.Order(who), cancellation);
        if (!begun.Succeeded)
        {
            ImportFiles.Remove(uploaded.Folder);
            return begun;
        }

        files.Assign(uploaded.Folder, begun.Value.Id);
        desk.Prepare(begun.Value.Id, uploaded.Order(who) with { File = files.Goods(begun.Value.Id), Categories = files.Categories(begun.Value.Id) });
        return begun;
    }
}
