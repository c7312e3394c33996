using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Sqlite;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

public sealed class SqliteTests
{
    [Fact, Trait("promise", "16")]
    public async Task A_newer_schema_is_refused_without_a_write()
    {
        await using var silo = await TestSilo.Start(StoreKind.Sqlite);
        await silo.Account("a").Deposit(1);
        await silo.Close();
        using (var session = Session(silo))
            session.Execute("pragma user_version = 9999");
        var before = await System.IO.File.ReadAllBytesAsync(File(silo));

        var refused = await Assert.ThrowsAsync<NewerSchemaException>(silo.Open);

        Assert.Contains("9999", refused.Message, StringComparison.Ordinal);
        await silo.Close();
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File(silo)));
    }

    [Fact, Trait("promise", "5")]
    public async Task A_bad_job_stands_alone_and_its_neighbours_are_written()
    {
        await using var silo = await TestSilo.Start(StoreKind.Sqlite);
        await silo.Close();
        using var writer = new SqliteWriter(Session(silo));

        var jobs = Enumerable.Range(0, 100).Select(i => writer.Write(sql => i == 37
            ? throw new InvalidOperationException("bad")
            : sql["row_put"].Bind("s").Bind($"{i:000}").Bind("1").Run())).ToList();

        await Assert.ThrowsAsync<InvalidOperationException>(() => jobs[37]);
        await Task.WhenAll(jobs.Where((_, i) => i != 37));
        using var reader = Session(silo);
        Assert.Equal(99, reader["row_list"].Bind("s").Bind("").Bind(1000).Rows(row => row.Text(0)).Count);
    }

    [Fact, Trait("promise", "2")]
    public async Task A_commit_is_on_disk_when_it_is_answered()
    {
        await using var silo = await TestSilo.Start(StoreKind.Sqlite);

        await silo.Account("a").Deposit(42);

        // Another connection on a copy of the files sees what a crash at this instant would leave.
        var copy = Directory.CreateTempSubdirectory("symbiont-copy-").FullName;
        foreach (var file in Directory.GetFiles(silo.Folder, "symbiont.db*"))
            System.IO.File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        using (var session = new SqliteSession(Path.Combine(copy, "symbiont.db"), SqlScripts.Of("sqlite"), "configure"))
            Assert.Contains("42", session["grain_load"].Bind(GrainId.Of<IAccountGrain>("a")).First(row => row.Text(2)), StringComparison.Ordinal);
        Directory.Delete(copy, recursive: true);
    }

    private static string File(TestSilo silo) => Path.Combine(silo.Folder, "symbiont.db");

    private static SqliteSession Session(TestSilo silo) => new(File(silo), SqlScripts.Of("sqlite"), "configure");
}
