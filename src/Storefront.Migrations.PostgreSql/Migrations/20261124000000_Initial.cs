using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Storefront.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_data_protection_keys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "text", nullable: true),
                    Xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_data_protection_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_roles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_roles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_tallies",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    EndsAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_tallies", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "accounts_users",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FullName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    RegisteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EmailConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_attributes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Better = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    LabelEn = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    LabelZh = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    GroupEn = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    GroupZh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    IsAxis = table.Column<bool>(type: "boolean", nullable: false),
                    IsNeverFilter = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_attributes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_brands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    IsHouse = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_brands", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_categories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    NameEn = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    LineEn = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    LineZh = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    ImportPath = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_categories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_categories_catalog_categories_ParentId",
                        column: x => x.ParentId,
                        principalTable: "catalog_categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalog_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Field = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Subject = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    OldText = table.Column<string>(type: "text", nullable: true),
                    NewText = table.Column<string>(type: "text", nullable: true),
                    Who = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Batch = table.Column<Guid>(type: "uuid", nullable: true),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Format = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    FileName = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    FileBytes = table.Column<long>(type: "bigint", nullable: false),
                    OpeningStock = table.Column<int>(type: "integer", nullable: false),
                    TaxClass = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TouchedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Slot = table.Column<int>(type: "integer", nullable: true),
                    IsStopAsked = table.Column<bool>(type: "boolean", nullable: false),
                    Read = table.Column<int>(type: "integer", nullable: false),
                    Created = table.Column<int>(type: "integer", nullable: false),
                    Updated = table.Column<int>(type: "integer", nullable: false),
                    Unchanged = table.Column<int>(type: "integer", nullable: false),
                    Rejected = table.Column<int>(type: "integer", nullable: false),
                    Expected = table.Column<string>(type: "text", nullable: false),
                    Undone = table.Column<int>(type: "integer", nullable: false),
                    UnknownColumns = table.Column<string>(type: "text", nullable: false),
                    FailureEn = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    FailureZh = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_price_history",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VariantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    OldMinor = table.Column<long>(type: "bigint", nullable: true),
                    NewMinor = table.Column<long>(type: "bigint", nullable: true),
                    Cause = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_price_history", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_seed_marks",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_seed_marks", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "catalog_shelf_edits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Deed = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false),
                    Who = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Undoes = table.Column<Guid>(type: "uuid", nullable: true),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_shelf_edits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_tree_turn",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Taken = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_tree_turn", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "content_missed_addresses",
                columns: table => new
                {
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Times = table.Column<long>(type: "bigint", nullable: false),
                    FirstAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LastAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReferrerHost = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_missed_addresses", x => x.Path);
                });

            migrationBuilder.CreateTable(
                name: "content_redirects",
                columns: table => new
                {
                    From = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    To = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    By = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_redirects", x => x.From);
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    LastRunAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastSuccessAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    NoteEn = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    NoteZh = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    NextRunAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_jobs", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "mail_queue",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Cause = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Recipient = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Html = table.Column<string>(type: "text", nullable: true),
                    QueuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    NextTryAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ParkedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_queue", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ordering_carts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CustomerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    Region = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    DeliveryMethod = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_carts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ordering_demand",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Weight = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_demand", x => x.ProductId);
                });

            migrationBuilder.CreateTable(
                name: "ordering_orders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HoldReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Market = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    PricesIncludeTax = table.Column<bool>(type: "boolean", nullable: false),
                    CustomerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Email = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    Phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ShippingCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ShippingNameEn = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ShippingNameZh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ShippingTaxRate = table.Column<decimal>(type: "numeric(9,4)", precision: 9, scale: 4, nullable: false),
                    TaxNameEn = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    TaxNameZh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    TaxIsEstimate = table.Column<bool>(type: "boolean", nullable: false),
                    RoundingPolicy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CartId = table.Column<Guid>(type: "uuid", nullable: false),
                    IdempotencyKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PriceHash = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PlacedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ShippedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeliveredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    BillTo_City = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    BillTo_Company = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    BillTo_Country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    BillTo_District = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    BillTo_Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    BillTo_Phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    BillTo_Postcode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    BillTo_Region = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    BillTo_Street = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    BillTo_Street2 = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DiscountCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    DiscountMinor = table.Column<long>(type: "bigint", nullable: false),
                    GoodsNetCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    GoodsNetMinor = table.Column<long>(type: "bigint", nullable: false),
                    Promise_Earliest = table.Column<DateOnly>(type: "date", nullable: false),
                    Promise_Latest = table.Column<DateOnly>(type: "date", nullable: false),
                    Promise_Leaves = table.Column<DateOnly>(type: "date", nullable: false),
                    Promise_OrderBy = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReceivedCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    ReceivedMinor = table.Column<long>(type: "bigint", nullable: false),
                    ShipTo_City = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ShipTo_Company = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ShipTo_Country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    ShipTo_District = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ShipTo_Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ShipTo_Phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ShipTo_Postcode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ShipTo_Region = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ShipTo_Street = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ShipTo_Street2 = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ShippingGrossCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    ShippingGrossMinor = table.Column<long>(type: "bigint", nullable: false),
                    ShippingNetCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    ShippingNetMinor = table.Column<long>(type: "bigint", nullable: false),
                    ShippingTaxCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    ShippingTaxMinor = table.Column<long>(type: "bigint", nullable: false),
                    TaxCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    TaxMinor = table.Column<long>(type: "bigint", nullable: false),
                    TotalCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    TotalMinor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_orders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ordering_provider_events",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventId = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    HappenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WasDelivered = table.Column<bool>(type: "boolean", nullable: false),
                    SessionId = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    IntentId = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    PaymentId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    NextTryAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_provider_events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ordering_reservations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderLineId = table.Column<Guid>(type: "uuid", nullable: false),
                    VariantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Pieces = table.Column<int>(type: "integer", nullable: false),
                    ShippedPieces = table.Column<int>(type: "integer", nullable: false),
                    TakenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_reservations", x => x.Id);
                    table.CheckConstraint("CK_ordering_reservations_pieces", "\"Pieces\" > 0");
                });

            migrationBuilder.CreateTable(
                name: "ordering_stock",
                columns: table => new
                {
                    VariantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OnHand = table.Column<int>(type: "integer", nullable: false),
                    Reserved = table.Column<int>(type: "integer", nullable: false),
                    NextDelivery = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_stock", x => x.VariantId);
                    table.CheckConstraint("CK_ordering_stock_bounds", "\"Reserved\" >= 0 AND \"Reserved\" <= \"OnHand\"");
                });

            migrationBuilder.CreateTable(
                name: "ordering_stock_movements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VariantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Pieces = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Cause = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    BookedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_stock_movements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ordering_track_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Email = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: true),
                    CodeHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Tries = table.Column<int>(type: "integer", nullable: false),
                    UsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_track_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_handled",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    Handler = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_handled", x => new { x.EventId, x.Handler });
                });

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Stream = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    RaisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DeliveredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    NextTryAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ParkedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LeasedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    LeasedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_streams",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_streams", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "search_changes",
                columns: table => new
                {
                    DocumentId = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_changes", x => x.DocumentId);
                });

            migrationBuilder.CreateTable(
                name: "search_choice_days",
                columns: table => new
                {
                    Market = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Query = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentId = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Times = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_choice_days", x => new { x.Market, x.Query, x.Day, x.DocumentId });
                });

            migrationBuilder.CreateTable(
                name: "search_feed",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false),
                    Holder = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    HeldUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_feed", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "search_interests",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Weight = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_interests", x => x.ProductId);
                });

            migrationBuilder.CreateTable(
                name: "search_place_rules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Query = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    QueryKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Category = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IsEnded = table.Column<bool>(type: "boolean", nullable: false),
                    Before = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_place_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "search_query_days",
                columns: table => new
                {
                    Market = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Query = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Typed = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Times = table.Column<int>(type: "integer", nullable: false),
                    Empty = table.Column<int>(type: "integer", nullable: false),
                    Clicks = table.Column<int>(type: "integer", nullable: false),
                    Places = table.Column<int>(type: "integer", nullable: false),
                    LastResults = table.Column<int>(type: "integer", nullable: false),
                    FirstTitle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_query_days", x => new { x.Market, x.Query, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "search_rebuilds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    HeardAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Written = table.Column<int>(type: "integer", nullable: false),
                    Succeeded = table.Column<bool>(type: "boolean", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_rebuilds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "search_redirects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Query = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    QueryKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IsEnded = table.Column<bool>(type: "boolean", nullable: false),
                    Before = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_redirects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "search_synonyms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    From = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FromKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    To = table.Column<string>(type: "text", nullable: false),
                    IsTwoWay = table.Column<bool>(type: "boolean", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IsEnded = table.Column<bool>(type: "boolean", nullable: false),
                    Before = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_synonyms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_roleclaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_roleclaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_roleclaims_accounts_roles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "accounts_roles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_sessions_accounts_users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_userclaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_userclaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_userclaims_accounts_users_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_userlogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_userlogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_accounts_userlogins_accounts_users_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_userpasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_userpasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_accounts_userpasskeys_accounts_users_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_userroles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_userroles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_accounts_userroles_accounts_roles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "accounts_roles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_accounts_userroles_accounts_users_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_usertokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_usertokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_accounts_usertokens_accounts_users_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_old_shelves",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    CategoryId = table.Column<Guid>(type: "uuid", nullable: true),
                    BrandId = table.Column<Guid>(type: "uuid", nullable: true),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_old_shelves", x => new { x.Kind, x.Slug });
                    table.ForeignKey(
                        name: "FK_catalog_old_shelves_catalog_brands_BrandId",
                        column: x => x.BrandId,
                        principalTable: "catalog_brands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_catalog_old_shelves_catalog_categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "catalog_categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_products",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Model = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    BrandId = table.Column<Guid>(type: "uuid", nullable: false),
                    CategoryId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaxClass = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Source = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ExternalId = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    SourceHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Drawing = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Views = table.Column<string>(type: "text", nullable: false),
                    Photos = table.Column<string>(type: "text", nullable: false),
                    PictureSource = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    HeightMm = table.Column<double>(type: "double precision", nullable: true),
                    WarrantyYears = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LastSale = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    PartsUntil = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    SoftwareUntil = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    SoldSince = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_products", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_products_catalog_brands_BrandId",
                        column: x => x.BrandId,
                        principalTable: "catalog_brands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_catalog_products_catalog_categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "catalog_categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalog_import_notes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Deed = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Who = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_import_notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_import_notes_catalog_imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "catalog_imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_import_rows",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Line = table.Column<int>(type: "integer", nullable: false),
                    ExternalId = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ReasonZh = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ProductId = table.Column<Guid>(type: "uuid", nullable: true),
                    Pieces = table.Column<string>(type: "text", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_import_rows", x => new { x.ImportId, x.Line });
                    table.ForeignKey(
                        name: "FK_catalog_import_rows_catalog_imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "catalog_imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ordering_cart_lines",
                columns: table => new
                {
                    VariantId = table.Column<Guid>(type: "uuid", nullable: false),
                    CartId = table.Column<Guid>(type: "uuid", nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AddedAtPriceCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    AddedAtPriceMinor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_cart_lines", x => new { x.CartId, x.VariantId });
                    table.CheckConstraint("CK_ordering_cart_lines_quantity", "\"Quantity\" BETWEEN 1 AND 99");
                    table.ForeignKey(
                        name: "FK_ordering_cart_lines_ordering_carts_CartId",
                        column: x => x.CartId,
                        principalTable: "ordering_carts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ordering_order_history",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    To = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Move = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Who = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_order_history", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ordering_order_history_ordering_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "ordering_orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ordering_order_keys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_order_keys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ordering_order_keys_ordering_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "ordering_orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ordering_order_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    VariantId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Sku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    OptionsEn = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    OptionsZh = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Picture = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    TaxClass = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TaxRate = table.Column<decimal>(type: "numeric(9,4)", precision: 9, scale: 4, nullable: false),
                    GrossCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    GrossMinor = table.Column<long>(type: "bigint", nullable: false),
                    NetCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    NetMinor = table.Column<long>(type: "bigint", nullable: false),
                    TaxCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    TaxMinor = table.Column<long>(type: "bigint", nullable: false),
                    UnitPriceCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    UnitPriceMinor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_order_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ordering_order_lines_ordering_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "ordering_orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ordering_parcels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    PackedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Carrier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    TrackingNumber = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ShippedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    OutForDeliveryAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SignedForAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SignedForSource = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_parcels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ordering_parcels_ordering_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "ordering_orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ordering_payments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Attempt = table.Column<int>(type: "integer", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Session = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SessionId = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    IntentId = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    Url = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Method = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Failure = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Dispute = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DisputeDueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Review = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ReviewNote = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    AmountCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: false),
                    CapturedCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    CapturedMinor = table.Column<long>(type: "bigint", nullable: false),
                    RefundedCurrency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    RefundedMinor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_payments", x => x.Id);
                    table.CheckConstraint("CK_ordering_payments_refunded", "\"RefundedMinor\" <= \"CapturedMinor\"");
                    table.ForeignKey(
                        name: "FK_ordering_payments_ordering_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "ordering_orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_attribute_values",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    AttributeId = table.Column<int>(type: "integer", nullable: false),
                    Market = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<double>(type: "double precision", nullable: true),
                    Flag = table.Column<bool>(type: "boolean", nullable: true),
                    TextEn = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    TextZh = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    Facet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_attribute_values", x => new { x.ProductId, x.AttributeId, x.Market, x.Position });
                    table.ForeignKey(
                        name: "FK_catalog_attribute_values_catalog_attributes_AttributeId",
                        column: x => x.AttributeId,
                        principalTable: "catalog_attributes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_catalog_attribute_values_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_companions",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_companions", x => new { x.ProductId, x.TargetId });
                    table.ForeignKey(
                        name: "FK_catalog_companions_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_catalog_companions_catalog_products_TargetId",
                        column: x => x.TargetId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_links",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_links", x => new { x.ProductId, x.Kind, x.TargetId });
                    table.ForeignKey(
                        name: "FK_catalog_links_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_catalog_links_catalog_products_TargetId",
                        column: x => x.TargetId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_listings",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    CategoryId = table.Column<Guid>(type: "uuid", nullable: false),
                    BrandId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinMinor = table.Column<long>(type: "bigint", nullable: false),
                    MaxMinor = table.Column<long>(type: "bigint", nullable: false),
                    IsAvailable = table.Column<bool>(type: "boolean", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    ListedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_listings", x => new { x.ProductId, x.Currency });
                    table.ForeignKey(
                        name: "FK_catalog_listings_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_old_addresses",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_old_addresses", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_catalog_old_addresses_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_parts",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Figure = table.Column<int>(type: "integer", nullable: true),
                    DrawingKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Tools = table.Column<string>(type: "text", nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: true),
                    NotSoldEn = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    NotSoldZh = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_parts", x => new { x.ProductId, x.Number });
                    table.ForeignKey(
                        name: "FK_catalog_parts_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_catalog_parts_catalog_products_TargetId",
                        column: x => x.TargetId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "catalog_product_texts",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Line = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Summary = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Story = table.Column<string>(type: "text", nullable: false),
                    Performance = table.Column<string>(type: "text", nullable: false),
                    Quality = table.Column<string>(type: "text", nullable: false),
                    UseAndCare = table.Column<string>(type: "text", nullable: false),
                    Questions = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_product_texts", x => new { x.ProductId, x.Language });
                    table.ForeignKey(
                        name: "FK_catalog_product_texts_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_variants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sku = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    PartNumber = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Finish = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Options = table.Column<string>(type: "text", nullable: false),
                    Picture = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    WeightGrams = table.Column<int>(type: "integer", nullable: false),
                    IsAvailable = table.Column<bool>(type: "boolean", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_variants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_variants_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ordering_parcel_lines",
                columns: table => new
                {
                    ParcelId = table.Column<Guid>(type: "uuid", nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordering_parcel_lines", x => new { x.ParcelId, x.LineId });
                    table.ForeignKey(
                        name: "FK_ordering_parcel_lines_ordering_order_lines_LineId",
                        column: x => x.LineId,
                        principalTable: "ordering_order_lines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ordering_parcel_lines_ordering_parcels_ParcelId",
                        column: x => x.ParcelId,
                        principalTable: "ordering_parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_gtins",
                columns: table => new
                {
                    Gtin = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    VariantId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_gtins", x => x.Gtin);
                    table.ForeignKey(
                        name: "FK_catalog_gtins_catalog_variants_VariantId",
                        column: x => x.VariantId,
                        principalTable: "catalog_variants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_prices",
                columns: table => new
                {
                    VariantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Minor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_prices", x => new { x.VariantId, x.Currency });
                    table.CheckConstraint("CK_catalog_prices_positive", "\"Minor\" > 0");
                    table.ForeignKey(
                        name: "FK_catalog_prices_catalog_variants_VariantId",
                        column: x => x.VariantId,
                        principalTable: "catalog_variants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "catalog_tree_turn",
                columns: new[] { "Id", "Taken" },
                values: new object[] { 1, 0L });

            migrationBuilder.InsertData(
                table: "search_feed",
                columns: new[] { "Id", "HeldUntil", "Holder", "Last" },
                values: new object[] { 1, new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)), null, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_roleclaims_RoleId",
                table: "accounts_roleclaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "accounts_roles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sessions_ExpiresAt",
                table: "accounts_sessions",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sessions_PersonId",
                table: "accounts_sessions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_tallies_EndsAt",
                table: "accounts_tallies",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_userclaims_UserId",
                table: "accounts_userclaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_userlogins_UserId",
                table: "accounts_userlogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_userpasskeys_UserId",
                table: "accounts_userpasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_userroles_RoleId",
                table: "accounts_userroles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "accounts_users",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "accounts_users",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_attribute_values_AttributeId",
                table: "catalog_attribute_values",
                column: "AttributeId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_attributes_Code",
                table: "catalog_attributes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_brands_Slug",
                table: "catalog_brands",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_categories_ImportPath",
                table: "catalog_categories",
                column: "ImportPath",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_categories_ParentId",
                table: "catalog_categories",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_categories_Slug",
                table: "catalog_categories",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_changes_Batch",
                table: "catalog_changes",
                column: "Batch");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_changes_ProductId_Version",
                table: "catalog_changes",
                columns: new[] { "ProductId", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_companions_TargetId",
                table: "catalog_companions",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_gtins_VariantId",
                table: "catalog_gtins",
                column: "VariantId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_notes_ImportId",
                table: "catalog_import_notes",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_rows_ImportId_ExternalId",
                table: "catalog_import_rows",
                columns: new[] { "ImportId", "ExternalId" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_rows_ImportId_Outcome_Line",
                table: "catalog_import_rows",
                columns: new[] { "ImportId", "Outcome", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_imports_Slot",
                table: "catalog_imports",
                column: "Slot",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_links_TargetId",
                table: "catalog_links",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_listings_Currency_CategoryId_MinMinor",
                table: "catalog_listings",
                columns: new[] { "Currency", "CategoryId", "MinMinor" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_listings_Currency_CategoryId_Position",
                table: "catalog_listings",
                columns: new[] { "Currency", "CategoryId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_old_addresses_ProductId",
                table: "catalog_old_addresses",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_old_shelves_BrandId",
                table: "catalog_old_shelves",
                column: "BrandId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_old_shelves_CategoryId",
                table: "catalog_old_shelves",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_parts_TargetId",
                table: "catalog_parts",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_history_VariantId_Currency_ChangedAt",
                table: "catalog_price_history",
                columns: new[] { "VariantId", "Currency", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_BrandId",
                table: "catalog_products",
                column: "BrandId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_CategoryId",
                table: "catalog_products",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_Slug",
                table: "catalog_products",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_Source_ExternalId",
                table: "catalog_products",
                columns: new[] { "Source", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_shelf_edits_Kind_Subject_Version",
                table: "catalog_shelf_edits",
                columns: new[] { "Kind", "Subject", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_shelf_edits_Undoes",
                table: "catalog_shelf_edits",
                column: "Undoes",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_variants_ProductId",
                table: "catalog_variants",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_variants_Sku",
                table: "catalog_variants",
                column: "Sku",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_content_missed_addresses_LastAt",
                table: "content_missed_addresses",
                column: "LastAt");

            migrationBuilder.CreateIndex(
                name: "IX_content_redirects_To",
                table: "content_redirects",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_mail_queue_Cause",
                table: "mail_queue",
                column: "Cause",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mail_queue_waiting",
                table: "mail_queue",
                column: "NextTryAt",
                filter: "\"SentAt\" IS NULL AND \"ParkedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_carts_CustomerId",
                table: "ordering_carts",
                column: "CustomerId",
                unique: true,
                filter: "\"OrderId\" IS NULL AND \"CustomerId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_carts_SessionId",
                table: "ordering_carts",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_carts_TokenHash",
                table: "ordering_carts",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_order_history_OrderId_Number",
                table: "ordering_order_history",
                columns: new[] { "OrderId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_order_keys_ExpiresAt",
                table: "ordering_order_keys",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_order_keys_OrderId",
                table: "ordering_order_keys",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_order_lines_OrderId_Number",
                table: "ordering_order_lines",
                columns: new[] { "OrderId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_order_lines_ProductId_OrderId",
                table: "ordering_order_lines",
                columns: new[] { "ProductId", "OrderId" });

            migrationBuilder.CreateIndex(
                name: "IX_ordering_orders_CartId_IdempotencyKey",
                table: "ordering_orders",
                columns: new[] { "CartId", "IdempotencyKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_orders_CustomerId_PlacedAt",
                table: "ordering_orders",
                columns: new[] { "CustomerId", "PlacedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ordering_orders_Email",
                table: "ordering_orders",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_orders_Number",
                table: "ordering_orders",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_orders_State_PlacedAt",
                table: "ordering_orders",
                columns: new[] { "State", "PlacedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ordering_parcel_lines_LineId",
                table: "ordering_parcel_lines",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_parcels_OrderId_Number",
                table: "ordering_parcels",
                columns: new[] { "OrderId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_payments_IntentId",
                table: "ordering_payments",
                column: "IntentId");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_payments_open",
                table: "ordering_payments",
                column: "OrderId",
                unique: true,
                filter: "\"Session\" IN ('Opening', 'Open')");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_payments_OrderId_Attempt",
                table: "ordering_payments",
                columns: new[] { "OrderId", "Attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_payments_SessionId",
                table: "ordering_payments",
                column: "SessionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_provider_events_EventId",
                table: "ordering_provider_events",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_provider_events_HappenedAt",
                table: "ordering_provider_events",
                column: "HappenedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_provider_events_State_NextTryAt",
                table: "ordering_provider_events",
                columns: new[] { "State", "NextTryAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ordering_reservations_due",
                table: "ordering_reservations",
                column: "ExpiresAt",
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_reservations_open",
                table: "ordering_reservations",
                column: "VariantId",
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_reservations_OrderId",
                table: "ordering_reservations",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_reservations_OrderLineId",
                table: "ordering_reservations",
                column: "OrderLineId",
                unique: true,
                filter: "\"State\" IN ('Open', 'Shipped')");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_stock_movements_VariantId_Reason_Cause",
                table: "ordering_stock_movements",
                columns: new[] { "VariantId", "Reason", "Cause" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordering_track_requests_CreatedAt",
                table: "ordering_track_requests",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ordering_track_requests_Number_CreatedAt",
                table: "ordering_track_requests",
                columns: new[] { "Number", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ordering_track_requests_OrderId_CreatedAt",
                table: "ordering_track_requests",
                columns: new[] { "OrderId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_messages_EventId",
                table: "outbox_messages",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_messages_Stream_Sequence",
                table: "outbox_messages",
                columns: new[] { "Stream", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_messages_waiting",
                table: "outbox_messages",
                column: "NextTryAt",
                filter: "\"DeliveredAt\" IS NULL AND \"ParkedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_messages_waiting_by_type",
                table: "outbox_messages",
                columns: new[] { "Type", "Id" },
                filter: "\"DeliveredAt\" IS NULL AND \"ParkedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_search_changes_Sequence",
                table: "search_changes",
                column: "Sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_choice_days_Day",
                table: "search_choice_days",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_search_place_rules_QueryKey_Category_ProductId",
                table: "search_place_rules",
                columns: new[] { "QueryKey", "Category", "ProductId" },
                unique: true,
                filter: "NOT \"IsEnded\"");

            migrationBuilder.CreateIndex(
                name: "IX_search_query_days_Day",
                table: "search_query_days",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_search_query_days_Language_Query_Day",
                table: "search_query_days",
                columns: new[] { "Language", "Query", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_search_rebuilds_AskedAt",
                table: "search_rebuilds",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_search_redirects_Language_QueryKey",
                table: "search_redirects",
                columns: new[] { "Language", "QueryKey" },
                unique: true,
                filter: "NOT \"IsEnded\"");

            migrationBuilder.CreateIndex(
                name: "IX_search_synonyms_Language_FromKey",
                table: "search_synonyms",
                columns: new[] { "Language", "FromKey" },
                unique: true,
                filter: "NOT \"IsEnded\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_data_protection_keys");

            migrationBuilder.DropTable(
                name: "accounts_roleclaims");

            migrationBuilder.DropTable(
                name: "accounts_sessions");

            migrationBuilder.DropTable(
                name: "accounts_tallies");

            migrationBuilder.DropTable(
                name: "accounts_userclaims");

            migrationBuilder.DropTable(
                name: "accounts_userlogins");

            migrationBuilder.DropTable(
                name: "accounts_userpasskeys");

            migrationBuilder.DropTable(
                name: "accounts_userroles");

            migrationBuilder.DropTable(
                name: "accounts_usertokens");

            migrationBuilder.DropTable(
                name: "catalog_attribute_values");

            migrationBuilder.DropTable(
                name: "catalog_changes");

            migrationBuilder.DropTable(
                name: "catalog_companions");

            migrationBuilder.DropTable(
                name: "catalog_gtins");

            migrationBuilder.DropTable(
                name: "catalog_import_notes");

            migrationBuilder.DropTable(
                name: "catalog_import_rows");

            migrationBuilder.DropTable(
                name: "catalog_links");

            migrationBuilder.DropTable(
                name: "catalog_listings");

            migrationBuilder.DropTable(
                name: "catalog_old_addresses");

            migrationBuilder.DropTable(
                name: "catalog_old_shelves");

            migrationBuilder.DropTable(
                name: "catalog_parts");

            migrationBuilder.DropTable(
                name: "catalog_price_history");

            migrationBuilder.DropTable(
                name: "catalog_prices");

            migrationBuilder.DropTable(
                name: "catalog_product_texts");

            migrationBuilder.DropTable(
                name: "catalog_seed_marks");

            migrationBuilder.DropTable(
                name: "catalog_shelf_edits");

            migrationBuilder.DropTable(
                name: "catalog_tree_turn");

            migrationBuilder.DropTable(
                name: "content_missed_addresses");

            migrationBuilder.DropTable(
                name: "content_redirects");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "mail_queue");

            migrationBuilder.DropTable(
                name: "ordering_cart_lines");

            migrationBuilder.DropTable(
                name: "ordering_demand");

            migrationBuilder.DropTable(
                name: "ordering_order_history");

            migrationBuilder.DropTable(
                name: "ordering_order_keys");

            migrationBuilder.DropTable(
                name: "ordering_parcel_lines");

            migrationBuilder.DropTable(
                name: "ordering_payments");

            migrationBuilder.DropTable(
                name: "ordering_provider_events");

            migrationBuilder.DropTable(
                name: "ordering_reservations");

            migrationBuilder.DropTable(
                name: "ordering_stock");

            migrationBuilder.DropTable(
                name: "ordering_stock_movements");

            migrationBuilder.DropTable(
                name: "ordering_track_requests");

            migrationBuilder.DropTable(
                name: "outbox_handled");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "outbox_streams");

            migrationBuilder.DropTable(
                name: "search_changes");

            migrationBuilder.DropTable(
                name: "search_choice_days");

            migrationBuilder.DropTable(
                name: "search_feed");

            migrationBuilder.DropTable(
                name: "search_interests");

            migrationBuilder.DropTable(
                name: "search_place_rules");

            migrationBuilder.DropTable(
                name: "search_query_days");

            migrationBuilder.DropTable(
                name: "search_rebuilds");

            migrationBuilder.DropTable(
                name: "search_redirects");

            migrationBuilder.DropTable(
                name: "search_synonyms");

            migrationBuilder.DropTable(
                name: "accounts_roles");

            migrationBuilder.DropTable(
                name: "accounts_users");

            migrationBuilder.DropTable(
                name: "catalog_attributes");

            migrationBuilder.DropTable(
                name: "catalog_imports");

            migrationBuilder.DropTable(
                name: "catalog_variants");

            migrationBuilder.DropTable(
                name: "ordering_carts");

            migrationBuilder.DropTable(
                name: "ordering_order_lines");

            migrationBuilder.DropTable(
                name: "ordering_parcels");

            migrationBuilder.DropTable(
                name: "catalog_products");

            migrationBuilder.DropTable(
                name: "ordering_orders");

            migrationBuilder.DropTable(
                name: "catalog_brands");

            migrationBuilder.DropTable(
                name: "catalog_categories");
        }
    }
}
