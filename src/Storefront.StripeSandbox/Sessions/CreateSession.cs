using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Sessions;

/// <summary>POST /v1/checkout/sessions: a hosted page for one payment, with prices given in the call.</summary>
internal sealed class CreateSession(SandboxDb db, SandboxAddress address, Expand expand, TimeProvider clock)
{
    private const int MostLines = 100;

    public async Task<JsonObject> RunAsync(HttpContext http, Parameters asked)
    {
        var session = Read(asked, address.PublicBase(http), clock.GetUtcNow());
        asked.Texts("expand");
        asked.RefuseTheRest();
        db.Sessions.Add(session);
        return await expand.ApplyAsync(SessionJson.Of(session), asked);
    }

    private static CheckoutSession Read(Parameters asked, string publicBase, DateTimeOffset now)
    {
        asked.OneOf("mode", "payment");
        asked.RequiredText("mode");
        asked.OneOf("ui_mode", "hosted_page");
        asked.OneOf("customer_creation", "if_required");
        asked.Ignore("billing_address_collection", "phone_number_collection", "custom_text", "adaptive_pricing", "consent_collection", "tax_id_collection");

        var payment = asked.In("payment_intent_data");
        payment.OneOf("capture_method", "automatic", "automatic_async");
        payment.Ignore("receipt_email", "shipping", "statement_descriptor", "statement_descriptor_suffix", "setup_future_usage");

        var (currency, lines) = ReadLines(asked);
        return new CheckoutSession
        {
            Created = now.ToUnixTimeSeconds(),
            ExpiresAt = ReadExpiry(asked, now),
            Currency = currency,
            Lines = lines,
            AmountTotal = Total(lines, currency),
            Address = publicBase,
            SuccessUrl = ReadUrl(asked, "success_url") ?? throw StripeError.Invalid("Missing required param: success_url.", "success_url", "parameter_missing"),
            CancelUrl = ReadUrl(asked, "cancel_url"),
            ClientReferenceId = asked.Text("client_reference_id", 200),
            CustomerEmail = ReadEmail(asked),
            Locale = asked.Text("locale", 10),
            SubmitType = asked.OneOf("submit_type", "auto", "pay", "book", "donate"),
            PaymentMethodTypes = PaymentMethods.Choose(asked, currency),
            Metadata = asked.Metadata(),
            PaymentMetadata = payment.Metadata(),
            PaymentDescription = payment.Text("description"),
        };
    }

    private static (string Currency, List<LineItem> Lines) ReadLines(Parameters asked)
    {
        var items = asked.Items("line_items");
        if (items.Count is 0 or > MostLines)
        {
            throw StripeError.Invalid(items.Count == 0 ? "You must pass `line_items` in `payment` mode." : $"You may only specify up to {MostLines} line_items.", "line_items");
        }

        var currencies = items.Select(item => item.In("price_data").RequiredText("currency", 3).ToLowerInvariant()).Distinct().ToList();
        return currencies.Count == 1
            ? (currencies[0], [.. items.Select(ReadLine)])
            : throw StripeError.Invalid("All line_items must have the same currency.", "line_items");
    }

    private static LineItem ReadLine(Parameters item)
    {
        var price = item.In("price_data");
        var product = price.In("product_data");
        product.Metadata();
        product.Ignore("images", "tax_code", "unit_label");
        var quantity = item.Number("quantity") ?? throw StripeError.Invalid("Missing required param: quantity.", item.Key("quantity"), "parameter_missing");
        var unit = price.Number("unit_amount") ?? throw StripeError.Invalid("Missing required param: unit_amount.", price.Key("unit_amount"), "parameter_missing");
        if (quantity is < 1 or > 999_999 || unit is < 0 or > Currencies.MostAmount)
        {
            throw StripeError.Invalid("Invalid integer", quantity < 1 ? item.Key("quantity") : price.Key("unit_amount"), "parameter_invalid_integer");
        }

        return new LineItem
        {
            Id = StripeIds.New("li_"),
            PriceId = StripeIds.New("price_"),
            ProductId = StripeIds.New("prod_", 14),
            Name = product.RequiredText("name", 1500),
            Description = product.Text("description"),
            UnitAmount = unit,
            Quantity = quantity,
            TaxBehavior = price.OneOf("tax_behavior", "inclusive", "exclusive", "unspecified") ?? "unspecified",
        };
    }

    private static long Total(List<LineItem> lines, string currency)
    {
        var total = lines.Sum(line => line.Amount);
        if (total < Currencies.LeastOf(currency))
        {
            throw StripeError.Invalid($"The Checkout Session's total amount due must add up to at least {Currencies.Format(Currencies.LeastOf(currency), currency)} {currency}", code: "amount_too_small");
        }

        return total <= Currencies.MostAmount
            ? total
            : throw StripeError.Invalid($"The Checkout Session's total amount must be no more than {Currencies.Format(Currencies.MostAmount, currency)}.", code: "amount_too_large");
    }

    private static long ReadExpiry(Parameters asked, DateTimeOffset now)
    {
        var longest = (now + CheckoutSession.LongestLife).ToUnixTimeSeconds();
        var expiresAt = asked.Number("expires_at") ?? longest;
        if (expiresAt > longest)
        {
            throw StripeError.Invalid("The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.", "expires_at");
        }

        return expiresAt >= (now + CheckoutSession.ShortestLife).ToUnixTimeSeconds()
            ? expiresAt
            : throw StripeError.Invalid("The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.", "expires_at");
    }

    private static string? ReadUrl(Parameters asked, string name)
    {
        var url = asked.Text(name);
        return url is null || (Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https")
            ? url
            : throw StripeError.Invalid("Not a valid URL", name, "url_invalid");
    }

    private static string? ReadEmail(Parameters asked)
    {
        var email = asked.Text("customer_email", 800);
        return email is null || email.IndexOf('@', StringComparison.Ordinal) > 0
            ? email
            : throw StripeError.Invalid($"Invalid email address: {email}", "customer_email", "email_invalid");
    }
}
