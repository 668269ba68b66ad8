using System.ComponentModel.DataAnnotations;

namespace Storefront.Accounts;

/// <summary>How long people stay signed in and how often they may try. Section "Accounts".</summary>
public sealed class AccountsOptions
{
    public const string Section = "Accounts";

    /// <summary>Days that a session lasts when its owner asked to stay signed in.</summary>
    [Range(1, 365, ErrorMessage = "Accounts:StaySignedInDays must be between 1 and 365.")]
    public int StaySignedInDays { get; init; } = 30;

    /// <summary>Hours that a session lasts otherwise; the cookie also ends with the browser.</summary>
    [Range(1, 168, ErrorMessage = "Accounts:SessionHours must be between 1 and 168.")]
    public int SessionHours { get; init; } = 12;

    /// <summary>Wrong passwords for one e-mail address, from devices that it never signed in on, before strangers have to wait.</summary>
    [Range(1, 100, ErrorMessage = "Accounts:SignInTries must be between 1 and 100.")]
    public int SignInTries { get; init; } = 10;

    [Range(1, 1440, ErrorMessage = "Accounts:SignInWaitMinutes must be between 1 and 1440.")]
    public int SignInWaitMinutes { get; init; } = 15;

    /// <summary>Mails to one address that strangers can cause in an hour: resets, confirmations, "you have an account".</summary>
    [Range(1, 100, ErrorMessage = "Accounts:MailsPerHour must be between 1 and 100.")]
    public int MailsPerHour { get; init; } = 5;
}
