namespace Storefront.Contracts;

/// <summary>The name under which an event is stored. It outlives the class name: never change it, add a new version instead.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
