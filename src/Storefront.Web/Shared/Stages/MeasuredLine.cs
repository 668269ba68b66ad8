namespace Storefront.Web.Shared.Stages;

/// <summary>Stages on a line, for the partial <c>_MeasuredLine</c>.</summary>
/// <param name="Label">What is measured, for people who do not see the line.</param>
public sealed record MeasuredLine(string Label, IReadOnlyList<Stage> Stages, bool IsVertical = false);
