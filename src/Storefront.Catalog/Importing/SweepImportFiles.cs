using Storefront.Kernel.Jobs;

namespace Storefront.Catalog.Importing;

/// <summary>Uploaded files are kept a month, for the rows that were left out; then only the record and its reasons stay.</summary>
internal sealed class SweepImportFiles(ImportFiles files, TimeProvider clock) : IJob
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(30);

    private static readonly Text _removed = new("Uploads removed: {0}", "清除上传文件 {0} 个");

    public string Name => "catalog.sweep-import-files";

    public Text Title => new("Remove old uploads", "清除旧的上传文件");

    public TimeSpan Every => TimeSpan.FromHours(12);

    public Task<Text?> RunAsync(CancellationToken cancellation) =>
        Task.FromResult(files.Sweep(clock.GetUtcNow() - _kept) is var gone and > 0 ? _removed.With(gone) : null);
}
