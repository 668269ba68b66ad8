namespace Storefront.Web.Shared.Stages;

/// <summary>A tick on a measured line. <paramref name="Detail"/> is when it happened, or when it will.</summary>
public sealed record Stage(string Name, string? Detail, StageState State);
