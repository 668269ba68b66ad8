namespace Storefront.Web.Hosting;

internal static class SecurityHeaders
{
    /// <summary>For a page that shows one of our own answers in a frame: <c>[SecurityHeadersPolicy(SecurityHeaders.Framing)]</c>.</summary>
    public const string Framing = "framing";

    /// <summary>For that answer: not a page of the shop, so without scripts, without its origin, and in our own frames only.</summary>
    public const string Framed = "framed";

    /// <summary>For a page whose address, or whose way of being opened, is a secret: nobody is told where its visitor came from.</summary>
    public const string Unreferred = "unreferred";

    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services, bool isDevelopment, string? paymentOrigin)
    {
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(Policies(isDevelopment, paymentOrigin))
            .AddPolicy(Framing, Policies(isDevelopment, paymentOrigin, policy => policy.AddFrameSrc().Self()))
            .AddPolicy(Unreferred, Policies(isDevelopment, paymentOrigin).AddReferrerPolicyNoReferrer())
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

    /// <summary>
    /// What the shop never asks a browser for. Only names that browsers know: of another one they complain in the console of every page.
    /// </summary>
    private static void NoDevices(PermissionsPolicyBuilder policy)
    {
        policy.AddAccelerometer().None();
        policy.AddCamera().None();
        policy.AddDisplayCapture().None();
        policy.AddFullscreen().None();
        policy.AddGeolocation().None();
        policy.AddGyroscope().None();
        policy.AddMagnetometer().None();
        policy.AddMicrophone().None();
        policy.AddMidi().None();
        policy.AddPayment().None();
        policy.AddPictureInPicture().None();
        policy.AddSyncXHR().None();
        policy.AddUsb().None();
    }

    /// <summary>
    /// No inline script or style anywhere, so the policy needs no nonce and cached pages stay cached. Forms may lead to Stripe's hosted page,
    /// because a browser counts the redirect after a post as its target.
    /// </summary>
    /// <param name="paymentOrigin">Where a payment page may be instead of at Stripe: a sandbox that runs alone.</param>
    private static HeaderPolicyCollection Policies(bool isDevelopment, string? paymentOrigin, Action<CspBuilder>? more = null)
    {
        var policies = new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicyStrictOriginWhenCrossOrigin()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddPermissionsPolicy(NoDevices)
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
