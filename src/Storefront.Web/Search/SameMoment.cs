using System.Collections.Concurrent;

namespace Storefront.Web.Search;

/// <summary>
/// Who asks for the same while it is being found waits for that answer: what everybody searches for on a busy day is found once at a time. Nothing is kept, so an
/// answer is never older than the oldest question that it answers.
/// </summary>
public sealed class SameMoment
{
    private readonly ConcurrentDictionary<object, Task> _running = new();

    /// <param name="key">Says all that the answer depends on, and its type.</param>
    public async Task<T> RunAsync<T>(object key, Func<Task<T>> find, CancellationToken cancellation)
    {
        var mine = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = _running.GetOrAdd(key, mine.Task);
        if (running != mine.Task)
        {
            try
            {
                return await ((Task<T>)running).WaitAsync(cancellation);
            }
            // The other's visitor left, or its trouble was its own: this one tries for itself.
            catch (Exception) when (!cancellation.IsCancellationRequested)
            {
                return await find();
            }
        }

        try
        {
            var found = await find();
            _running.TryRemove(key, out _);
            mine.SetResult(found);
            return found;
        }
        catch (Exception failure)
        {
            _running.TryRemove(key, out _);
            mine.SetException(failure);
            // Seen here, if by nobody else.
            _ = mine.Task.Exception;
            throw;
        }
    }
}
