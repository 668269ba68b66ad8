using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Storefront.StripeSandbox.Disputes;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Refunds;
using Storefront.StripeSandbox.Sessions;
using Storefront.StripeSandbox.Webhooks;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Data;

/// <summary>The sandbox's own database, apart from the shop's: what Stripe knows must survive what happens to the shop.</summary>
internal sealed class SandboxDb(DbContextOptions<SandboxDb> options) : DbContext(options)
{
    /// <summary>Raise it with every change of the model: an older file is put aside at start.</summary>
    public const string SchemaVersion = "1";

    public DbSet<CheckoutSession> Sessions => Set<CheckoutSession>();

    public DbSet<PaymentIntent> PaymentIntents => Set<PaymentIntent>();

    public DbSet<Charge> Charges => Set<Charge>();

    public DbSet<Refund> Refunds => Set<Refund>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<StripeEvent> Events => Set<StripeEvent>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<IdempotentAnswer> IdempotentAnswers => Set<IdempotentAnswer>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<Dictionary<string, string>>().HaveConversion<JsonMap, JsonMapComparer>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        foreach (var listed in new[] { typeof(CheckoutSession), typeof(PaymentIntent), typeof(Charge), typeof(Refund), typeof(Dispute), typeof(StripeEvent) })
        {
            model.Entity(listed).HasKey(nameof(IListed.Sequence));
            model.Entity(listed).HasIndex(nameof(IListed.Id)).IsUnique();
        }

        model.Entity<CheckoutSession>().OwnsMany(session => session.Lines, line => line.ToJson());
        model.Entity<CheckoutSession>().HasIndex(session => session.PaymentIntentId);
        model.Entity<CheckoutSession>().HasIndex(session => new { session.Status, session.ExpiresAt });
        model.Entity<PaymentIntent>().HasIndex(intent => new { intent.Status, intent.SettlesAt });
        model.Entity<Charge>().HasIndex(charge => charge.PaymentIntentId);
        model.Entity<Refund>().HasIndex(refund => refund.ChargeId);
        model.Entity<Refund>().HasIndex(refund => refund.SettlesAt);
        model.Entity<Dispute>().HasIndex(dispute => dispute.ChargeId);
        model.Entity<Delivery>().HasKey(delivery => delivery.Sequence);
        model.Entity<Delivery>().HasIndex(delivery => delivery.EventId).IsUnique();
        model.Entity<Delivery>().HasIndex(delivery => new { delivery.Status, delivery.NextAttemptAt });
        model.Entity<IdempotentAnswer>().HasKey(answer => answer.Key);
    }

    private sealed class JsonMap() : ValueConverter<Dictionary<string, string>, string>(
        map => JsonSerializer.Serialize(map, JsonSerializerOptions.Default),
        json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!);

    private sealed class JsonMapComparer() : ValueComparer<Dictionary<string, string>>(
        (one, other) => JsonSerializer.Serialize(one, JsonSerializerOptions.Default) == JsonSerializer.Serialize(other, JsonSerializerOptions.Default),
        map => map.Count,
        map => new Dictionary<string, string>(map));
}
