namespace Storefront.Web.Hosting;

internal static class SecurityHeaders
{
    /// <summary>
    /// No inline script or style anywhere, so the policy needs no nonce and cached pages stay cached. Forms may lead to Stripe's hosted page,
    /// because a browser counts the redirect after a post as its target.
    /// </summary>
    public static HeaderPolicyCollection Policies(bool isDevelopment)
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
                policy.AddFormAction().Self().From("https://checkout.stripe.com");
                policy.AddBaseUri().None();
                policy.AddFrameAncestors().None();
                policy.AddObjectSrc().None();
            });
        return isDevelopment ? policies : policies.AddStrictTransportSecurityMaxAgeIncludeSubDomains();
    }
}
