using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Contracts;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Data;

namespace Storefront.IntegrationTests.Kernel;

/// <summary>The smallest thing that a module could keep: unique words, announced when they are written.</summary>
internal sealed class Note : Entity
{
    private Note()
    {
    }

    public string Words { get; private set; } = "";

    /// <param name="about">What it is about: notes about the same share one stream.</param>
    public static Note Write(string words, Guid? about = null)
    {
        var note = new Note { Words = words };
        note.Raise(new ProductChanged(Guid.CreateVersion7(), about ?? note.Id, words, DateTimeOffset.UnixEpoch));
        return note;
    }

    /// <summary>A note whose event is another module's.</summary>
    public static Note Tell(string words, IEvent happened)
    {
        var note = new Note { Words = words };
        note.Raise(happened);
        return note;
    }
}

/// <summary>A module of the tests.</summary>
internal sealed class NotesDb(DbContextOptions<NotesDb> options) : ModuleDbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfiguration(new NoteMapping());
    }

    private sealed class NoteMapping : IEntityTypeConfiguration<Note>
    {
        public void Configure(EntityTypeBuilder<Note> note)
        {
            note.ToTable("test_notes");
            note.HasIndex(n => n.Words).IsUnique();
        }
    }
}
