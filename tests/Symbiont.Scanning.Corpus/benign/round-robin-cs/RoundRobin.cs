namespace RoundRobin;

/// <summary>Plans a tournament in which everybody meets everybody once (circle method).</summary>
public static class Planner
{
    public sealed record Match(int Round, int Court, string Home, string Away);

    public static IEnumerable<Match> Plan(IReadOnlyList<string> teams, int courts)
    {
        if (teams.Count < 2) throw new ArgumentException("at least two teams", nameof(teams));
        if (courts < 1) throw new ArgumentOutOfRangeException(nameof(courts));
        if (teams.Distinct().Count() != teams.Count) throw new ArgumentException("a team is there twice", nameof(teams));

        var circle = new List<string?>(teams);
        if (circle.Count % 2 == 1) circle.Add(null); // whoever meets null has a break
        var half = circle.Count / 2;
        var slot = 0;

        for (var round = 0; round < circle.Count - 1; round++)
        {
            var court = 0;
            slot++;
            for (var i = 0; i < half; i++)
            {
                var (a, b) = (circle[i], circle[^(i + 1)]);
                if (a is null || b is null) continue;
                if (court == courts)
                {
                    court = 0;
                    slot++;
                }
                // change sides so that nobody always plays at home
                yield return (round + i) % 2 == 0 ? new Match(slot, ++court, a, b) : new Match(slot, ++court, b, a);
            }
            circle.Insert(1, circle[^1]);
            circle.RemoveAt(circle.Count - 1);
        }
    }

    public static void Main(string[] args)
    {
        if (args.Length < 3 || !int.TryParse(args[0], out var courts))
        {
            Console.Error.WriteLine("usage: roundrobin <courts> <team> <team> ...");
            return;
        }
        foreach (var group in Plan(args[1..], courts).GroupBy(m => m.Round))
        {
            Console.WriteLine($"Round {group.Key}");
            foreach (var m in group)
                Console.WriteLine($"  court {m.Court}: {m.Home} - {m.Away}");
        }
    }
}
