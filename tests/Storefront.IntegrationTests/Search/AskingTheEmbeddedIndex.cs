using Storefront.Search.Embedded;
using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

public sealed class AskingTheEmbeddedIndex(AskingTheEmbeddedIndex.Engine engine) : AskingAnIndex<AskingTheEmbeddedIndex.Engine>(engine)
{
    public sealed class Engine : TestedEngine
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("storefront-search-").FullName;
        private readonly List<EmbeddedIndex> _opened = [];

        internal override Task<ISearchIndex> NewAsync()
        {
            var index = new EmbeddedIndex(Path.Combine(_folder, $"{Guid.NewGuid():N}"));
            lock (_opened)
            {
                _opened.Add(index);
            }

            return Task.FromResult<ISearchIndex>(index);
        }

        public override async ValueTask DisposeAsync()
        {
            _opened.ForEach(index => index.Dispose());
            Directory.Delete(_folder, recursive: true);
            await base.DisposeAsync();
            GC.SuppressFinalize(this);
        }
    }
}
