namespace Storefront.Search.Embedded;

/// <summary>Lets one process write. The system frees it when the process ends, however it ends.</summary>
internal sealed class WriterLock(string folder) : IDisposable
{
    private readonly Lock _gate = new();
    private FileStream? _file;

    public bool IsHeld => _file is not null;

    /// <returns>False where another process holds it.</returns>
    public bool TryTake()
    {
        lock (_gate)
        {
            if (_file is not null)
            {
                return true;
            }

            try
            {
                Directory.CreateDirectory(folder);
                _file = new FileStream(Path.Combine(folder, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }
    }

    public void Dispose() => _file?.Dispose();
}
