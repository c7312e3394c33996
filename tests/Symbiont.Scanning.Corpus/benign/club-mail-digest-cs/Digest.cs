using System.Net;
using System.Net.Mail;
using System.Text;
using System.Text.Json;

// Sends the weekly digest of the club to members who subscribed.
// Settings: SMTP_HOST, SMTP_USER, SMTP_PASSWORD; members.json beside the program.

var host = Environment.GetEnvironmentVariable("SMTP_HOST") ?? "mail.example.org";
var user = Environment.GetEnvironmentVariable("SMTP_USER");
var password = Environment.GetEnvironmentVariable("SMTP_PASSWORD");
if (user is null || password is null)
{
    Console.Error.WriteLine("SMTP_USER and SMTP_PASSWORD are needed");
    return 2;
}

var dry = args.Contains("--dry-run");
var members = JsonSerializer.Deserialize<List<Member>>(File.ReadAllText("members.json"), JsonSerializerOptions.Web)!;
var events = File.ReadLines("events.txt").Where(l => l.Trim().Length > 0 && !l.StartsWith('#')).ToList();
if (events.Count == 0)
{
    Console.WriteLine("No events this week, nothing sent.");
    return 0;
}

using var smtp = new SmtpClient(host, 587) { EnableSsl = true, Credentials = new NetworkCredential(user, password) };
var failed = 0;
foreach (var member in members.Where(m => m.Digest))
{
    var text = new StringBuilder().Append("Hello ").Append(member.Name).AppendLine(",").AppendLine();
    foreach (var line in events)
        text.Append("  * ").AppendLine(line);
    text.AppendLine().Append("No more digests: https://club.example.org/digest/off?m=").Append(member.Id);

    using var mail = new MailMessage("club@example.org", member.Mail, "This week in the club", text.ToString());
    mail.Headers.Add("List-Unsubscribe", $"<https://club.example.org/digest/off?m={member.Id}>");
    if (dry)
    {
        Console.WriteLine($"--- {member.Mail}\n{text}\n");
        continue;
    }
    try
    {
        await smtp.SendMailAsync(mail);
        await Task.Delay(500); // the provider allows two mails a second
    }
    catch (SmtpException e)
    {
        failed++;
        Console.Error.WriteLine($"{member.Mail}: {e.StatusCode}");
    }
}
return failed == 0 ? 0 : 1;

record Member(Guid Id, string Name, string Mail, bool Digest);
