namespace Storefront.Ordering.Payments.Provider;

/// <summary>A request to the payment provider that brought no result.</summary>
public sealed class ProviderException(ProviderProblem problem, string message, Exception? cause = null) : Exception(message, cause)
{
    public ProviderProblem Problem => problem;
}

public enum ProviderProblem
{
    /// <summary>It said no; nothing was done.</summary>
    Refused,

    /// <summary>It answered that it broke. Under the same key it will say so for ever, whether the work was done or not: look before asking anew.</summary>
    Broken,

    /// <summary>The same request is being worked on at this moment: look in a moment what came of it.</summary>
    Busy,

    /// <summary>No answer that can be understood: the work may be done, or be done yet. Ask again under the same key.</summary>
    Unknown,
}
