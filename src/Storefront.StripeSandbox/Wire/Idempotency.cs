using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Faults;

namespace Storefront.StripeSandbox.Wire;

/// <summary>Runs a POST once for its Idempotency-Key: work and answer are saved in one transaction, so a crash leaves both or neither.</summary>
internal sealed class Idempotency(SandboxDb db, SandboxWrites writes, KeysInUse keys, RequestIdentity request, SandboxFaults faults, TimeProvider clock)
{
    private const int LongestKey = 255;

    private long Oldest => (clock.GetUtcNow() - IdempotentAnswer.Lifetime).ToUnixTimeSeconds();

    public async Task<Answer> RunAsync(HttpContext http, ApiFaultKind? fault, Func<Task<JsonObject>> work)
    {
        if (http.Request.Headers["Idempotency-Key"] is not [{ Length: > 0 } key])
        {
            await faults.SlowDownAsync();
            return Unwrap(await writes.RunAsync(() => WorkAsync(fault, work)));
        }

        if (key.Length > LongestKey)
        {
            throw StripeError.Invalid($"Idempotency keys can be at most {LongestKey} characters.");
        }

        request.IdempotencyKey = key;
        var asked = await AskedAsync(http);
        using var taken = keys.Take(key);
        await faults.SlowDownAsync();
        if (await FindAsync(key) is { } first)
        {
            return Replay(http, first, asked);
        }

        try
        {
            return Unwrap(await writes.RunAsync(async () =>
            {
                var done = await WorkAsync(fault, work);
                await KeepAsync(key, asked, done.Answer);
                return done;
            }));
        }
        catch (StripeError error) when (error.Kept)
        {
            // The transaction is gone with what it did; the answer stays, as Stripe keeps even a 500 under its key.
            if (await FindAsync(key) is null)
            {
                await writes.RunAsync(() => KeepAsync(key, asked, new Answer(error.Status, StripeJson.Text(error.ToJson(request.Id!)))));
            }

            throw;
        }
    }

    /// <summary>A 500 after the work is the nasty case: the money has moved, and the caller is told that something went wrong.</summary>
    private async Task<(Answer Answer, StripeError? Error)> WorkAsync(ApiFaultKind? fault, Func<Task<JsonObject>> work)
    {
        fault.ThrowBeforeWork();
        var answer = new Answer(200, StripeJson.Text(await work()));
        if (fault is not ApiFaultKind.ServerErrorAfterWork)
        {
            return (answer, null);
        }

        var error = StripeError.ApiDown();
        return (new Answer(error.Status, StripeJson.Text(error.ToJson(request.Id!))), error);
    }

    private static Answer Unwrap((Answer Answer, StripeError? Error) done) => done.Error is null ? done.Answer : throw done.Error;

    private async Task KeepAsync(string key, string asked, Answer answer)
    {
        var oldest = Oldest;
        await db.IdempotentAnswers.Where(kept => kept.Created < oldest).ExecuteDeleteAsync();
        db.IdempotentAnswers.Add(new IdempotentAnswer
        {
            Key = key,
            Asked = asked,
            Status = answer.Status,
            Body = answer.Body,
            RequestId = request.Id!,
            Created = clock.GetUtcNow().ToUnixTimeSeconds(),
        });
    }

    private static Answer Replay(HttpContext http, IdempotentAnswer first, string asked)
    {
        if (first.Asked != asked)
        {
            throw new StripeError(400, "idempotency_error", $"Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '{first.Key}' if you meant to execute a different request.");
        }

        http.Response.Headers["Idempotent-Replayed"] = "true";
        http.Response.Headers["Original-Request"] = first.RequestId;
        return new Answer(first.Status, first.Body);
    }

    private async Task<IdempotentAnswer?> FindAsync(string key)
    {
        var oldest = Oldest;
        return await db.IdempotentAnswers.AsNoTracking().SingleOrDefaultAsync(kept => kept.Key == key && kept.Created >= oldest);
    }

    private static async Task<string> AskedAsync(HttpContext http)
    {
        var parameters = await Parameters.BindAsync(http);
        var text = $"{http.Request.Method} {http.Request.Path} {parameters.Canonical}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
