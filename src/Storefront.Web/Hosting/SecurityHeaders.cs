namespace Storefront.Web.Hosting;

internal static class SecurityHeaders
{
    /// <summary>For a page that shows one of our own answers in a frame: <c>[SecurityHeadersPolicy(SecurityHeaders.Framing)]</c>.</summary>
    public const string Framing = "framing";

    /// <summary>For that answer: not a page of the shop, so without scripts, without its origin, and in our own frames only.</summary>
    public const string Framed = "framed";

    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services, bool isDevelopment, string? paymentOrigin)
    {
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(Policies(isDevelopment, paymentOrigin))
            .AddPolicy(Framing, Policies(isDevelopment, paymentOrigin, policy => policy.AddFrameSrc().Self()))
            .AddPolicy(Framed, new HeaderPolicyCollection()
                .AddContentTypeOptionsNoSniff()
                .AddFrameOptionsSameOrigin()
                .AddReferrerPolicyNoReferrer()
                .RemoveServerHeader()
                .AddContentSecurityPolicy(policy =>
                {
                    policy.AddDefaultSrc().None();
                    policy.AddStyleSrc().UnsafeInline();
                    policy.AddFrameAncestors().Self();
                    policy.AddSandbox().AllowPopups().AllowPopupsToEscapeSandbox();
                }));
        return services;
    }

    /// <param name="paymentOrigin">Where a payment page may be instead of at Stripe: a sandbox that runs alone.</param>
    /// <summary>
    /// No inline script or style anywhere, so the policy needs no nonce and cached pages stay cached. Forms may lead to Stripe's hosted page,
    /// because a browser counts the redirect after a post as its target.
    /// </summary>
    private static HeaderPolicyCollection Policies(bool isDevelopment, string? paymentOrigin, Action<CspBuilder>? more = null)
    {
        var policies = new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicyStrictOriginWhenCrossOrigin()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddPermissionsPolicyWithDefaultSecureDirectives()
            .RemoveServerHeader()
            .AddContentSecurityPolicy(policy =>
            {
                policy.AddDefaultSrc().None();
                policy.AddScriptSrc().Self();
                policy.AddStyleSrc().Self();
                policy.AddImgSrc().Self();
                policy.AddFontSrc().Self();
                policy.AddConnectSrc().Self();
                policy.AddManifestSrc().Self();
                policy.AddFormAction().Self().From("https://checkout.stripe.com").From(paymentOrigin is null ? [] : [paymentOrigin]);
                policy.AddBaseUri().None();
                policy.AddFrameAncestors().None();
                policy.AddObjectSrc().None();
                more?.Invoke(policy);
            });
        return isDevelopment ? policies : policies.AddStrictTransportSecurityMaxAgeIncludeSubDomains();
    }
}
