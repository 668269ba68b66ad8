using Microsoft.Extensions.Options;

namespace Storefront.Web.Hosting;

/// <summary>Why the shop may not start, in words for whoever runs it.</summary>
internal static class StartFailure
{
    /// <summary>One line for each thing that is wrong; null for a bug, which shows itself whole.</summary>
    public static string? Sentence(Exception? failure) => failure switch
    {
        CannotStartException => failure.Message,
        OptionsValidationException settings => string.Join(Environment.NewLine, settings.Failures),
        InvalidOperationException when failure.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal) => failure.Message,
        IOException when failure.Message.StartsWith("Failed to bind to address", StringComparison.Ordinal) => failure.Message,
        _ => null,
    };
}
