using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared.Fields;

/// <summary>A field that must be filled in, with the sentence that asks for it: <c>[Asked(typeof(SignInTexts), nameof(SignInTexts.EmailMissing))]</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AskedAttribute(Type texts, string sentence) : RequiredAttribute
{
    private readonly Text _sentence = (Text)(texts.GetField(sentence, BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
        ?? throw new ArgumentException($"{texts.Name} has no text '{sentence}'.", nameof(sentence)));

    public Type Texts { get; } = texts;

    public string Sentence { get; } = sentence;

    public override string FormatErrorMessage(string name) => _sentence.ToString();
}
