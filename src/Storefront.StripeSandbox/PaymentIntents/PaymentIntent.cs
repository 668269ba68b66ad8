using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Sessions;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.PaymentIntents;

/// <summary>One payment of a session, over as many attempts as the customer needs; money is taken at most once.</summary>
internal sealed class PaymentIntent : IListed
{
    public const string RequiresPaymentMethod = "requires_payment_method";
    public const string RequiresAction = "requires_action";
    public const string Processing = "processing";
    public const string Succeeded = "succeeded";
    public const string Canceled = "canceled";

    private PaymentIntent()
    {
    }

    public long Sequence { get; private set; }

    public string Id { get; private set; } = StripeIds.New("pi_3");

    public string SecretPart { get; private set; } = StripeIds.New("");

    public long Created { get; private set; }

    public string SessionId { get; private set; } = "";

    public long Amount { get; private set; }

    public long AmountReceived { get; private set; }

    public string Currency { get; private set; } = "";

    public string Status { get; private set; } = RequiresPaymentMethod;

    public List<string> PaymentMethodTypes { get; private set; } = [];

    public Dictionary<string, string> Metadata { get; private set; } = [];

    public string? Description { get; private set; }

    public string? Email { get; private set; }

    /// <summary>The method of the attempt at work or last made; a failed attempt leaves no payment method attached.</summary>
    public string Method { get; private set; } = PaymentMethods.Card;

    public string? PaymentMethodId { get; private set; }

    public string? CardNumber { get; private set; }

    public int ExpiryMonth { get; private set; }

    public int ExpiryYear { get; private set; }

    public string? NextActionUrl { get; private set; }

    public string? LatestChargeId { get; private set; }

    public string? FailureCode { get; private set; }

    public string? DeclineCode { get; private set; }

    public string? FailureMessage { get; private set; }

    public string? FailureType { get; private set; }

    public long? CanceledAt { get; private set; }

    public string? CancellationReason { get; private set; }

    /// <summary>When a bank debit ends by itself, in Unix seconds.</summary>
    public long? SettlesAt { get; private set; }

    public bool WillBeReturned { get; private set; }

    public TestCard? Card => TestCard.Find(CardNumber);

    public bool MayStillBePaid => Status is RequiresPaymentMethod or RequiresAction or Processing;

    public static PaymentIntent For(CheckoutSession session, string? email, DateTimeOffset now) => new()
    {
        Created = now.ToUnixTimeSeconds(),
        SessionId = session.Id,
        Amount = session.AmountTotal,
        Currency = session.Currency,
        PaymentMethodTypes = [.. session.PaymentMethodTypes],
        Metadata = new(session.PaymentMetadata),
        Description = session.PaymentDescription,
        Email = session.CustomerEmail ?? email,
    };

    public void Attempt(PaymentChoice choice)
    {
        Require(Status is RequiresPaymentMethod or RequiresAction);
        Status = RequiresPaymentMethod;
        NextActionUrl = null;
        Method = choice.Method;
        PaymentMethodId = StripeIds.New("pm_1");
        CardNumber = choice.Card?.Number;
        (ExpiryMonth, ExpiryYear) = (choice.ExpiryMonth, choice.ExpiryYear);
        WillBeReturned = choice.Returned;
    }

    public void AskCustomer(string url)
    {
        Require(Status is RequiresPaymentMethod);
        Status = RequiresAction;
        NextActionUrl = url;
    }

    public void Process(DateTimeOffset until)
    {
        Require(Status is RequiresPaymentMethod);
        Status = Processing;
        SettlesAt = until.ToUnixTimeSeconds();
    }

    public void Succeed(Charge charge)
    {
        Require(MayStillBePaid);
        Status = Succeeded;
        AmountReceived = Amount;
        LatestChargeId = charge.Id;
        (NextActionUrl, SettlesAt) = (null, null);
        (FailureCode, DeclineCode, FailureMessage, FailureType) = (null, null, null, null);
    }

    public void Fail(PaymentFailure failure, Charge? charge)
    {
        Require(MayStillBePaid);
        Status = RequiresPaymentMethod;
        PaymentMethodId = null;
        LatestChargeId = charge?.Id ?? LatestChargeId;
        (NextActionUrl, SettlesAt) = (null, null);
        (FailureCode, DeclineCode, FailureMessage, FailureType) = (failure.Code, failure.DeclineCode, failure.Message, failure.Type);
    }

    public void Cancel(string reason, DateTimeOffset now)
    {
        Require(MayStillBePaid);
        Status = Canceled;
        CanceledAt = now.ToUnixTimeSeconds();
        CancellationReason = reason;
        (NextActionUrl, SettlesAt) = (null, null);
    }

    private void Require(bool allowed)
    {
        if (!allowed)
        {
            throw new InvalidOperationException($"Payment {Id} is {Status}.");
        }
    }
}
