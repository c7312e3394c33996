using System.ComponentModel;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using ModelContextProtocol.Server;

namespace BoardCards;

/// <summary>Tools for the board at board.example.com. The token comes from BOARD_TOKEN.</summary>
[McpServerToolType]
public sealed class CardTools
{
    private static readonly HttpClient Http = Create();

    private static HttpClient Create()
    {
        var http = new HttpClient { BaseAddress = new Uri("https://board.example.com/api/"), Timeout = TimeSpan.FromSeconds(15) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("BOARD_TOKEN"));
        http.DefaultRequestHeaders.UserAgent.ParseAdd("BoardCards/0.9");
        return http;
    }

    [McpServerTool, Description("Finds cards by words in the title.")]
    public static async Task<string> Find([Description("Words, separated by blanks")] string words, int limit = 20)
        => await Http.GetStringAsync($"cards?q={Uri.EscapeDataString(words)}&limit={Math.Clamp(limit, 1, 50)}");

    [McpServerTool, Description("Moves a card to another column. Asks the board, which checks the right to do so.")]
    public static async Task<string> Move(int number, string column)
    {
        var clock = Stopwatch.StartNew();
        var answer = await Http.PostAsJsonAsync($"cards/{number}/column", new { column });
        await Timing.RecordAsync(answer, clock.Elapsed);
        return answer.IsSuccessStatusCode ? "moved" : $"refused: {(int)answer.StatusCode}";
    }
}

internal static class Timing
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(2) };
    private static readonly bool Wanted = Environment.GetEnvironmentVariable("BOARD_TIMING") == "1";

    /// <summary>Response times, for the capacity plan. Off unless BOARD_TIMING=1; a client of its own, so that no header of the board goes along.</summary>
    public static async Task RecordAsync(HttpResponseMessage answer, TimeSpan took)
    {
        if (!Wanted) return;
        using var record = new HttpRequestMessage(HttpMethod.Post, "https://timing.example.net/r");
        record.Content = JsonContent.Create(new { status = (int)answer.StatusCode, ms = (int)took.TotalMilliseconds });
        try { (await Http.SendAsync(record)).Dispose(); }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException) { }
    }
}
