namespace Symbiont.Engine.Storage.Postgres;

/// <summary>
/// Which commits may travel in one transaction. Each is decided against what stood before the transaction, so two that
/// could refuse one another go apart: the same grain, the same claim, the same answer, a space that one of them clears.
/// </summary>
internal sealed class CommitCompany
{
    private readonly HashSet<GrainId> grains = [];
    private readonly HashSet<(string, string)> claims = [];
    private readonly HashSet<(string, string)> answers = [];
    private readonly HashSet<string> spaces = [];
    private readonly HashSet<string> cleared = [];

    public bool TryJoin(GrainCommit commit)
    {
        if (grains.Contains(commit.Grain) || Meets(commit))
            return false;
        grains.Add(commit.Grain);
        foreach (var claim in commit.Claims)
            claims.Add((claim.Space, claim.Key));
        foreach (var answer in commit.Answers)
            answers.Add((answer.Idempotency.Scope, answer.Idempotency.Key));
        foreach (var row in commit.Rows)
        {
            spaces.Add(row.Space);
            if (row.Key == RowKeys.All)
                cleared.Add(row.Space);
        }

        return true;
    }

    private bool Meets(GrainCommit commit)
    {
        foreach (var claim in commit.Claims)
        {
            if (claims.Contains((claim.Space, claim.Key)))
                return true;
        }

        foreach (var answer in commit.Answers)
        {
            if (answers.Contains((answer.Idempotency.Scope, answer.Idempotency.Key)))
                return true;
        }

        foreach (var row in commit.Rows)
        {
            if (cleared.Contains(row.Space) || (row.Key == RowKeys.All && spaces.Contains(row.Space)))
                return true;
        }

        return false;
    }
}
