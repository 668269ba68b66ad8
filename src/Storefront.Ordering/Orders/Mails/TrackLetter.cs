namespace Storefront.Ordering.Orders.Mails;

/// <summary>The mail with a one-time code. It holds no link: who asks has the page open.</summary>
internal static class TrackLetter
{
    public static Letter Write(string number, string code, Language language) => new()
    {
        Language = language,
        Subject = MailTexts.CodeSubject.With(number).In(language),
        Heading = MailTexts.CodeHeading.In(language),
        Code = code,
        Paragraphs = [MailTexts.CodeBody.In(language)],
    };
}
