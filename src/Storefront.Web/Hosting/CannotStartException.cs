namespace Storefront.Web.Hosting;

/// <summary>The shop may not start; the message says why, in words for whoever runs it.</summary>
public sealed class CannotStartException(string message) : Exception(message);
