using Storefront.Accounts.Staff;

namespace Storefront.IntegrationTests.Access;

/// <summary>
/// Every route of the shop and who may reach it. A new route needs a line here: method, template as in its attribute (without the leading slash of markets:
/// <c>{market}</c> stands for <c>{market:market}</c>), reach. A test asks every route as everybody and compares.
/// </summary>
internal static class AccessTable
{
    public static IReadOnlyDictionary<string, Reach> Rows { get; } = new Dictionary<string, Reach>
    {
        // House
        ["GET /health/live"] = Reach.Everybody,
        ["GET /health/ready"] = Reach.Everybody,
        ["* /problem"] = Reach.Everybody,
        ["* /problem/{status:int}"] = Reach.Everybody,
        ["GET /"] = Reach.Everybody,

        // Catalogue and content.
        ["GET /{market}"] = Reach.Everybody,
        ["GET /{market}/c/{category}"] = Reach.Everybody,
        ["GET /{market}/p/{slug}"] = Reach.Everybody,
        ["GET /{market}/compare"] = Reach.Everybody,
        ["GET /{market}/preview/{token}"] = Reach.OwnerOfTheThing,
        ["GET /{market}/offers.csv"] = Reach.Everybody,
        ["GET /sitemap.xml"] = Reach.Everybody,
        ["GET /sitemaps/{market}/products-{slice:int:min(1)}.xml"] = Reach.Everybody,
        ["GET /sitemaps/{market}/categories.xml"] = Reach.Everybody,
        ["GET /sitemaps/{market}/pages.xml"] = Reach.Everybody,
        ["GET /speculation-rules.json"] = Reach.Everybody,
        ["GET /robots.txt"] = Reach.Everybody,
        ["GET /llms.txt"] = Reach.Everybody,
        ["GET /{market}/pages/{slug}"] = Reach.Everybody,
        ["GET /media/social/{**picture}"] = Reach.Everybody,

        // Search
        ["GET /{market}/search"] = Reach.Everybody,
        ["GET /{market}/search/suggest"] = Reach.Everybody,
        ["POST /{market}/search/chosen"] = Reach.Everybody,
        ["GET /{market}/opensearch.xml"] = Reach.Everybody,

        // Buying
        ["GET /{market}/fragments/header"] = Reach.Everybody,
        ["GET /{market}/cart"] = Reach.Everybody,
        ["POST /{market}/cart/lines"] = Reach.Everybody,
        ["POST /{market}/cart/lines/{variant:guid}/quantity"] = Reach.Everybody,
        ["POST /{market}/cart/lines/{variant:guid}/removal"] = Reach.Everybody,
        ["POST /{market}/cart/destination"] = Reach.Everybody,
        ["GET /{market}/checkout"] = Reach.Everybody,
        ["POST /{market}/checkout/total"] = Reach.Everybody,
        ["POST /{market}/checkout"] = Reach.Everybody,

        // Paying
        ["POST /{market}/orders/{number}/payment"] = Reach.OwnerOfTheThing,
        ["GET /{market}/orders/{number}/paid"] = Reach.OwnerOfTheThing,
        ["GET /{market}/orders/{number}/paid/word"] = Reach.OwnerOfTheThing,
        ["POST /stripe/webhook"] = Reach.Everybody,
        ["GET /office/addresses"] = Reach.Staff(StaffRole.Content),
        ["POST /office/addresses"] = Reach.Staff(StaffRole.Content),
        ["POST /office/addresses/removal"] = Reach.Staff(StaffRole.Content),
        ["GET /office/payments"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/payments/messages/retry"] = Reach.Staff(StaffRole.Orders),

        // Orders
        ["GET /{market}/track"] = Reach.Everybody,
        ["POST /{market}/track"] = Reach.Everybody,
        ["GET /{market}/track/{request:guid}"] = Reach.Everybody,
        ["POST /{market}/track/{request:guid}"] = Reach.Everybody,
        ["GET /{market}/orders/{number}"] = Reach.OwnerOfTheThing,
        ["POST /{market}/orders/{number}/cancellation"] = Reach.OwnerOfTheThing,
        ["GET /{market}/account/orders"] = Reach.SignedIn,
        ["GET /office/orders"] = Reach.Staff(StaffRole.Orders),
        ["GET /office/orders/{number}"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/picking"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/picking/undo"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/parcels"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/parcels/{parcelId:guid}/unpacking"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/parcels/{parcelId:guid}/shipment"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/parcels/{parcelId:guid}/out-for-delivery"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/parcels/{parcelId:guid}/arrival"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/hold"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/hold/release"] = Reach.Staff(StaffRole.Orders),
        ["POST /office/orders/{number}/cancellation"] = Reach.Staff(StaffRole.Orders),

        // Account
        ["GET /{market}/account/sign-in"] = Reach.Everybody,
        ["POST /{market}/account/sign-in"] = Reach.Everybody,
        ["POST /{market}/account/sign-out"] = Reach.Everybody,
        ["GET /{market}/account/register"] = Reach.Everybody,
        ["POST /{market}/account/register"] = Reach.Everybody,
        ["GET /{market}/account/confirm"] = Reach.Everybody,
        ["POST /{market}/account/confirm"] = Reach.Everybody,
        ["GET /{market}/account/reset"] = Reach.Everybody,
        ["POST /{market}/account/reset"] = Reach.Everybody,
        ["GET /{market}/account/reset/new"] = Reach.Everybody,
        ["POST /{market}/account/reset/new"] = Reach.Everybody,
        ["GET /{market}/account"] = Reach.SignedIn,
        ["GET /{market}/account/password"] = Reach.SignedIn,
        ["POST /{market}/account/password"] = Reach.SignedIn,
        ["POST /{market}/account/sessions/end"] = Reach.SignedIn,

        // Office
        ["GET /office/sign-in"] = Reach.Everybody,
        ["POST /office/sign-in"] = Reach.Everybody,
        ["POST /office/sign-out"] = Reach.Everybody,
        ["POST /office/language"] = Reach.Everybody,
        ["GET /office"] = Reach.AnyStaff,
        ["GET /office/system"] = Reach.Staff(StaffRole.Owner),
        ["POST /office/system/messages/retry"] = Reach.Staff(StaffRole.Owner),
        ["POST /office/system/mails/retry"] = Reach.Staff(StaffRole.Owner),
        ["POST /office/system/index/rebuild"] = Reach.Staff(StaffRole.Owner),

        // Office: products
        ["GET /office/products"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/bulk"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/bulk/{batch:guid}/undo"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/products/new"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/new"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/products/{id:guid}"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/{id:guid}"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/{id:guid}/stock"] = Reach.Staff(StaffRole.Catalog),

        // Search desk
        ["GET /office/search"] = Reach.SearchDesk,
        ["GET /office/search/words.csv"] = Reach.SearchDesk,
        ["GET /office/search/preview"] = Reach.SearchDesk,
        ["GET /office/search/synonyms"] = Reach.SearchDesk,
        ["GET /office/search/synonyms/new"] = Reach.SearchDesk,
        ["POST /office/search/synonyms"] = Reach.SearchDesk,
        ["GET /office/search/synonyms/{id:guid}"] = Reach.SearchDesk,
        ["POST /office/search/synonyms/{id:guid}"] = Reach.SearchDesk,
        ["POST /office/search/synonyms/{id:guid}/end"] = Reach.SearchDesk,
        ["POST /office/search/synonyms/{id:guid}/undo"] = Reach.SearchDesk,
        ["GET /office/search/rules"] = Reach.SearchDesk,
        ["GET /office/search/rules/new"] = Reach.SearchDesk,
        ["POST /office/search/rules"] = Reach.SearchDesk,
        ["GET /office/search/rules/{id:guid}"] = Reach.SearchDesk,
        ["POST /office/search/rules/{id:guid}"] = Reach.SearchDesk,
        ["POST /office/search/rules/{id:guid}/end"] = Reach.SearchDesk,
        ["POST /office/search/rules/{id:guid}/undo"] = Reach.SearchDesk,
        ["GET /office/search/redirects"] = Reach.SearchDesk,
        ["GET /office/search/redirects/new"] = Reach.SearchDesk,
        ["POST /office/search/redirects"] = Reach.SearchDesk,
        ["GET /office/search/redirects/{id:guid}"] = Reach.SearchDesk,
        ["POST /office/search/redirects/{id:guid}"] = Reach.SearchDesk,
        ["POST /office/search/redirects/{id:guid}/end"] = Reach.SearchDesk,
        ["POST /office/search/redirects/{id:guid}/undo"] = Reach.SearchDesk,

        // Office: what goods stand on
        ["GET /office/categories"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/categories/order"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/categories/new"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/categories/new"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/categories/{id:guid}"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/categories/{id:guid}"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/categories/{id:guid}/removal"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/categories/removals/{id:guid}/undo"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/brands"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/brands/new"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/brands/new"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/brands/{id:guid}"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/brands/{id:guid}"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/brands/{id:guid}/removal"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/brands/removals/{id:guid}/undo"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/attributes"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/attributes/{id:int}"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/attributes/{id:int}"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/translations"] = Reach.Staff(StaffRole.Catalog),

        // Imports
        ["GET /office/products/import"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/import"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/products/import/template.csv"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/products/import/{id:guid}"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/products/import/{id:guid}/progress"] = Reach.Staff(StaffRole.Catalog),
        ["GET /office/products/import/{id:guid}/rejected.csv"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/import/{id:guid}/application"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/import/{id:guid}/stop"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/import/{id:guid}/removal"] = Reach.Staff(StaffRole.Catalog),
        ["POST /office/products/import/{id:guid}/undo"] = Reach.Staff(StaffRole.Catalog),

        // Development
        ["GET /dev/mailbox"] = Reach.Everybody,
        ["GET /dev/mailbox/{name}"] = Reach.Everybody,
        ["GET /dev/mailbox/{name}/html"] = Reach.Everybody,
    };
}
