namespace Symbiont.Scheduling.Zones;

/// <summary>What a zone does after the last change that its file lists, as POSIX writes it: <c>CET-1CEST,M3.5.0,M10.5.0/3</c>.</summary>
/// <param name="Standard">Seconds ahead of UTC.</param>
/// <param name="Daylight">Seconds ahead of UTC from <paramref name="Start"/> to <paramref name="End"/>; can be less than standard (Ireland).</param>
/// <param name="Start">When daylight saving begins.</param>
/// <param name="End">When it ends.</param>
internal sealed record PosixRule(int Standard, int Daylight, PosixDate Start, PosixDate End)
{
    private const int Hour = 3_600;

    /// <summary>The changes of a year, in order: the instant and the offset from it on.</summary>
    public IEnumerable<(long Instant, int Offset)> In(int year)
    {
        if (Standard == Daylight)
            return [];
        var start = (Instant: Start.In(year) - Standard, Offset: Daylight);
        var end = (Instant: End.In(year) - Daylight, Offset: Standard);
        return start.Instant < end.Instant ? [start, end] : [end, start];
    }

    /// <summary>Reads a rule.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static PosixRule Parse(string text)
    {
        var at = 0;
        Name(text, ref at);
        var standard = -Time(text, ref at);
        if (at == text.Length)
            return new(standard, standard, default, default);
        Name(text, ref at);
        var daylight = at < text.Length && text[at] != ',' ? -Time(text, ref at) : standard + Hour;
        var (start, end) = (Date(text, ref at), Date(text, ref at));
        return at == text.Length ? new(standard, daylight, start, end) : throw Wrong(text, at);
    }

    /// <summary>Letters, or anything in angle brackets.</summary>
    private static void Name(string text, ref int at)
    {
        var start = at;
        if (at < text.Length && text[at] == '<')
            at = text.IndexOf('>', at) + 1;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        if (at <= start)
            throw Wrong(text, start);
    }

    private static PosixDate Date(string text, ref int at)
    {
        Expect(text, ref at, ',');
        var (kind, month, week) = (PosixDateKind.DayOfYear, 0, 0);
        if (Skip(text, ref at, 'M'))
        {
            kind = PosixDateKind.Weekday;
            month = Number(text, ref at);
            Expect(text, ref at, '.');
            week = Number(text, ref at);
            Expect(text, ref at, '.');
        }
        else if (Skip(text, ref at, 'J'))
        {
            kind = PosixDateKind.DayOfCommonYear;
        }
        var day = Number(text, ref at);
        return new(kind, month, week, day, Skip(text, ref at, '/') ? Time(text, ref at) : 2 * Hour);
    }

    /// <summary><c>2</c>, <c>-1</c>, <c>+10:30</c>, <c>167:00:00</c>, in seconds.</summary>
    private static int Time(string text, ref int at)
    {
        var sign = Skip(text, ref at, '-') ? -1 : 1;
        Skip(text, ref at, '+');
        var seconds = Number(text, ref at) * Hour;
        if (Skip(text, ref at, ':'))
            seconds += Number(text, ref at) * 60;
        if (Skip(text, ref at, ':'))
            seconds += Number(text, ref at);
        return sign * seconds;
    }

    private static int Number(string text, ref int at)
    {
        var (start, number) = (at, 0);
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 3; at++)
            number = (number * 10) + text[at] - '0';
        return at > start ? number : throw Wrong(text, at);
    }

    private static bool Skip(string text, ref int at, char expected)
    {
        if (at >= text.Length || text[at] != expected)
            return false;
        at++;
        return true;
    }

    private static void Expect(string text, ref int at, char expected)
    {
        if (!Skip(text, ref at, expected))
            throw Wrong(text, at);
    }

    private static InvalidDataException Wrong(string text, int at) => new($"The time zone rule '{text}' cannot be read from character {at + 1} on.");
}
