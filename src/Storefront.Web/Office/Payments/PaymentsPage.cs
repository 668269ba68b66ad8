using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Payments.Inbox;

namespace Storefront.Web.Office.Payments;

/// <param name="Rejected">How many messages since the start were not the provider's.</param>
public sealed record PaymentsPage(IReadOnlyList<PaymentRow> Payments, IReadOnlyList<ProviderEvent> Events, long Rejected);

public sealed record PaymentRow(Payment Payment, string Number, OrderState Order);
