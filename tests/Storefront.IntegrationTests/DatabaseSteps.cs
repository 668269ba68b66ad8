using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Storefront.IntegrationTests;

/// <summary>
/// Hears each step that EF Core takes on behalf of one visitor's requests: statements, commits. Those of other tests and of the workers bear another mark, or none.
/// Make it before the shop: EF Core looks once a second whether anybody listens.
/// </summary>
internal sealed class DatabaseSteps : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Mark = "X-Heard-By";

    private readonly string _name = Guid.NewGuid().ToString("N");

    private readonly List<IDisposable> _subscriptions = [];

    private readonly HttpContextAccessor _context = new();

    private readonly Action<string, object?> _heard;

    /// <param name="heard">Gets the step's name, an event of <c>RelationalEventId</c>, and its data. What it throws breaks the step off.</param>
    public DatabaseSteps(Action<string, object?> heard)
    {
        _heard = heard;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void Begin(Visitor visitor) => visitor.Client.DefaultRequestHeaders.Add(Mark, _name);

    public void End(Visitor visitor) => visitor.Client.DefaultRequestHeaders.Remove(Mark);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (_context.HttpContext?.Request.Headers[Mark].ToString() == _name)
        {
            _heard(value.Key, value.Value);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
