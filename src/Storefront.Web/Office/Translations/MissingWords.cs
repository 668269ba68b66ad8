using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Translations;

/// <summary>What lacks a language, with the list where that is mended.</summary>
public sealed record MissingWords(Text What, Text? Note, int Missing, int Of, string Path);
