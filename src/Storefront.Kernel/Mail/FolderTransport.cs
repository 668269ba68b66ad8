using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Storefront.Kernel.Mail;

/// <summary>Writes each mail as a file into "mail" in the data folder, named by time, for Development's mailbox and for tests.</summary>
internal sealed class FolderTransport(IConfiguration configuration, TimeProvider clock) : IMailTransport
{
    public async Task SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folders.Data(configuration), "mail")).FullName;
        var name = $"{clock.GetUtcNow():yyyyMMdd-HHmmss-fff}-{message.MessageId!.Split('@')[0]}";
        var unfinished = Path.Combine(folder, name + ".part");
        await using (var file = File.Create(unfinished))
        {
            await message.WriteToAsync(file, cancellation);
        }

        File.Move(unfinished, Path.Combine(folder, name + ".eml"), overwrite: true);
    }
}
