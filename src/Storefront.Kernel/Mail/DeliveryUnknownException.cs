namespace Storefront.Kernel.Mail;

/// <summary>The whole mail went to the server, and no answer came: it may have been delivered.</summary>
public sealed class DeliveryUnknownException(Exception cause) : Exception("The connection broke after the whole mail had been handed over.", cause);
