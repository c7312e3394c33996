using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Surgery.Accounts;

/// <summary>Sign-in with a recovery code, for staff who left their phone at home.</summary>
public sealed class RecoveryCodes(IStaffStore staff, IPasswordHasher<Staff> hasher, IJournal journal, TimeProvider clock)
{
    private const int CodesPerPerson = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    public async Task<SignInOutcome> TryAsync(string login, string password, string code, CancellationToken stop)
    {
        var person = await staff.FindAsync(login.Trim().ToLowerInvariant(), stop);
        if (person is null)
        {
            // the same time as for people who exist
            hasher.HashPassword(Staff.Nobody, password);
            return SignInOutcome.Refused;
        }

        if (person.NextTry > clock.GetUtcNow())
            return SignInOutcome.Locked;

        var known = hasher.VerifyHashedPassword(person, person.PasswordHash, password) != PasswordVerificationResult.Failed;
        var used = known ? Spend(person, code) : null;
        if (used is null)
        {
            person.NextTry = clock.GetUtcNow() + Pause;
            await staff.SaveAsync(person, stop);
            await journal.WriteAsync("recovery refused", person.Login, stop);
            return SignInOutcome.Refused;
        }

        await staff.SaveAsync(person, stop);
        await journal.WriteAsync($"signed in with recovery code, {person.CodeTags.Count} left", person.Login, stop);
        return SignInOutcome.Accepted;
    }

    /// <summary>New codes, shown once; the store keeps tags only.</summary>
    public IReadOnlyList<string> Issue(Staff person)
    {
        var codes = Enumerable.Range(0, CodesPerPerson)
            .Select(_ => RandomNumberGenerator.GetString("23456789abcdefghjkmnpqrstvwxyz", 10))
            .ToList();
        person.CodeTags = codes.Select(c => Tag(person, c)).ToList();
        return codes;
    }

    private static byte[]? Spend(Staff person, string code)
    {
        var tag = Tag(person, code.Trim().ToLowerInvariant());
        var match = person.CodeTags.FirstOrDefault(t => CryptographicOperations.FixedTimeEquals(t, tag));
        if (match is not null)
            person.CodeTags.Remove(match);
        return match;
    }

    private static byte[] Tag(Staff person, string code) =>
        HMACSHA256.HashData(person.CodeKey, Encoding.UTF8.GetBytes(code));
}
