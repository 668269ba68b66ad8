using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Storefront.Kernel;

/// <summary>Reads the YAML that the shop ships with. Keys are snake_case; an unknown key is an error, so that a typing mistake is found.</summary>
public static class Yaml
{
    private static readonly IDeserializer _reader = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .Build();

    /// <exception cref="InvalidDataException">The file does not have the expected form; the message names file and line.</exception>
    public static T Read<T>(string file)
    {
        using var text = File.OpenText(file);
        try
        {
            return _reader.Deserialize<T>(text);
        }
        catch (YamlException failure)
        {
            throw new InvalidDataException($"{file}, line {failure.Start.Line}: {failure.InnerException?.Message ?? failure.Message}", failure);
        }
    }
}
