namespace Symbiont.Engine.Tests.Simulation;

/// <summary>How bad things are in one run: every probability is drawn anew for every seed, so that some runs are calm and some are wild.</summary>
internal sealed class Weather
{
    private readonly SimWorld world;
    private readonly double latency;
    private readonly double work;
    private double slow;
    private double requestLost;
    private double answerLost;
    private double hintLost;

    public Weather(SimWorld world)
    {
        this.world = world;
        latency = 0.05 + (3 * Math.Pow(world.Chance.NextDouble(), 2));
        work = OneOf(0.1, 0.5, 0.5, 4);
        slow = OneOf(0, 0.005, 0.03);
        requestLost = OneOf(0, 0.005, 0.03);
        answerLost = OneOf(0, 0.01, 0.06);
        hintLost = OneOf(0, 0.1, 1);
        Deadlock = OneOf(0, 0.01, 0.05);
        Refusal = OneOf(0, 0, 0.01);
        LateSync = OneOf(0, 0.05, 0.3);
        ClientLost = OneOf(0, 0.01, 0.05);
    }

    /// <summary>Of a transaction: it is rolled back and sent again.</summary>
    public double Deadlock { get; private set; }

    /// <summary>Of a transaction: the server has no room, and nothing of it happens.</summary>
    public double Refusal { get; private set; }

    /// <summary>The end of a transaction travels by itself, and its client may stop before.</summary>
    public double LateSync { get; private set; }

    /// <summary>A client never hears what became of its call.</summary>
    public double ClientLost { get; private set; }

    public TimeSpan Latency() => world.DrawMilliseconds(0.02, world.Draw(slow) ? 400 : latency);

    /// <summary>How long the server works on a statement.</summary>
    public TimeSpan Work() => world.DrawMilliseconds(0.02, work);

    public Fate DrawFate() => world.Draw(requestLost) ? Fate.RequestLost : world.Draw(answerLost) ? Fate.AnswerLost : Fate.Arrives;

    public bool LosesHint() => world.Draw(hintLost);

    public void CalmDown() => slow = requestLost = answerLost = hintLost = Deadlock = Refusal = LateSync = ClientLost = 0;

    private double OneOf(params ReadOnlySpan<double> choices) => choices[world.Chance.Next(choices.Length)];
}
