namespace Storefront.StripeSandbox.Data;

/// <summary>What Stripe's lists are made of: newest first by <see cref="Sequence"/>, because many objects share one second.</summary>
internal interface IListed
{
    long Sequence { get; }

    string Id { get; }

    long Created { get; }
}
