using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Storefront.Search.Index;

namespace Storefront.Search.Embedded;

/// <summary>How a document of ours lies in a Lucene index.</summary>
internal static class LuceneDocuments
{
    /// <summary>Names of our own, which no field of a document may have.</summary>
    public const string Id = "_id";
    public const string Mark = "_mark";

    private static readonly FieldType _words = Frozen(new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS });

    private static readonly FieldType _keyword = Frozen(new FieldType { IsIndexed = true, IsTokenized = false, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY });

    public static Term Term(string id) => new(Id, id);

    public static Document Of(IndexDocument document)
    {
        var lucene = new Document { new Field(Id, document.Id, _keyword), new StoredField(Mark, document.Mark) };
        foreach (var (field, words) in document.Words)
        {
            lucene.Add(new Field(field, new WordStream(words), _words));
        }

        foreach (var (field, values) in document.Keywords)
        {
            foreach (var value in values)
            {
                lucene.Add(new Field(field, value, _keyword));
            }
        }

        foreach (var (field, number) in document.Numbers)
        {
            lucene.Add(new DoubleDocValuesField(field, number));
        }

        foreach (var (field, text) in document.Kept)
        {
            lucene.Add(new StoredField(field, text));
        }

        return lucene;
    }

    public static Dictionary<string, string> Kept(Document lucene) =>
        lucene.Fields.Where(field => field.Name != Mark).ToDictionary(field => field.Name, field => field.GetStringValue(CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
