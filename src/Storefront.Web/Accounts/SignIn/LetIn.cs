using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.SigningIn;
using Storefront.Web.Routing;

namespace Storefront.Web.Accounts.SignIn;

/// <summary>What both doors, the shop's and the office's, do with a sign-in form that was sent.</summary>
public sealed class LetIn(SignInByPassword signIn, DeviceNote device)
{
    /// <param name="home">Where to, if the form names no page of the shop.</param>
    public async Task<IActionResult> RunAsync(Controller door, SignInForm form, string home, CancellationToken cancellation)
    {
        if (!door.ModelState.IsValid)
        {
            return door.View(form);
        }

        var signedIn = await signIn.RunAsync(form.Email!, form.Password!, form.Stay, device.Read(door.Request), cancellation);
        if (!signedIn.Succeeded)
        {
            door.ModelState.Add(signedIn.Refusal);
            return door.View(form);
        }

        device.Write(door.Response, signedIn.Value.DeviceNote);
        return door.LocalRedirect(door.Url.Local(form.ReturnUrl, home));
    }
}
