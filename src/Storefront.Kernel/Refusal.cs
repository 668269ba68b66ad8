using Storefront.Kernel.Languages;

namespace Storefront.Kernel;

/// <summary>Why an operation said no, in words that a customer may read in either language; <paramref name="Field"/> names the form field, if it is about one.</summary>
public sealed record Refusal(Text Reason, string Field = "");
