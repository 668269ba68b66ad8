using Storefront.Kernel.Languages;

namespace Storefront.Kernel.Jobs;

/// <summary>Work that is done again and again, by one node at a time.</summary>
public interface IJob
{
    /// <summary>Its stable name, such as <c>ordering.release-expired</c>.</summary>
    string Name { get; }

    /// <summary>What it does, in a few words for staff.</summary>
    Text Title { get; }

    TimeSpan Every { get; }

    /// <summary>Does the work once. Returns what was done, in a few words for staff, or null if there was nothing to do.</summary>
    Task<Text?> RunAsync(CancellationToken cancellation);
}
