using Npgsql;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

public sealed class PostgresAddressTests
{
    private const string Secret = "s3cret";

    [Theory]
    [InlineData("postgresql://ada@db/symbiont", "ada", null, "db", 5432, "symbiont")]
    [InlineData("postgres://ada@db/symbiont", "ada", null, "db", 5432, "symbiont")]
    [InlineData("postgresql://ada:s3cret@db.example.com:6543/symbiont", "ada", "s3cret", "db.example.com", 6543, "symbiont")]
    [InlineData("postgresql://ada:@db/symbiont", "ada", null, "db", 5432, "symbiont")]
    [InlineData("postgresql://ada:a:b@10.0.0.1/symbiont", "ada", "a:b", "10.0.0.1", 5432, "symbiont")]
    [InlineData("postgresql://a%40b:%3A%2F%3F%23%40%25%20+;'\"=@db/sym%2Fbiont", "a@b", ":/?#@% +;'\"=", "db", 5432, "sym/biont")]
    [InlineData("postgresql://%C3%A4da:%F0%9F%94%91ü@db/symbiont", "äda", "🔑ü", "db", 5432, "symbiont")]
    [InlineData("postgresql://ada:🔑@db/symbiont", "ada", "🔑", "db", 5432, "symbiont")]
    [InlineData("postgresql://ada@[::1]/symbiont", "ada", null, "::1", 5432, "symbiont")]
    [InlineData("postgresql://ada@[2001:db8::7]:6543/symbiont", "ada", null, "2001:db8::7", 6543, "symbiont")]
    public void An_address_names_user_password_host_port_and_database(string address, string user, string? password, string host, int port, string database)
    {
        var to = Read(address);
        Assert.Equal((user, password, host, port, database), (to.Username, to.Password, to.Host, to.Port, to.Database));
    }

    [Theory]
    [InlineData("sslmode=disable", SslMode.Disable, null)]
    [InlineData("sslmode=allow", SslMode.Allow, null)]
    [InlineData("sslmode=prefer", SslMode.Prefer, null)]
    [InlineData("sslmode=require", SslMode.Require, null)]
    [InlineData("sslmode=verify-ca", SslMode.VerifyCA, null)]
    [InlineData("sslmode=verify-full", SslMode.VerifyFull, null)]
    [InlineData("sslmode=verify-full&sslrootcert=/etc/ssl/my%20root.pem", SslMode.VerifyFull, "/etc/ssl/my root.pem")]
    [InlineData("sslrootcert=/root.pem&sslmode=verify-ca", SslMode.VerifyCA, "/root.pem")]
    [InlineData("sslmode=require&sslrootcert=/root.pem", SslMode.VerifyCA, "/root.pem")]
    public void The_query_says_how_the_connection_is_encrypted_in_the_words_of_libpq(string query, SslMode mode, string? rootCertificate)
    {
        var to = Read("postgresql://ada@db/symbiont?" + query);
        Assert.Equal((mode, rootCertificate), (to.SslMode, to.RootCertificate));
    }

    [Theory]
    [InlineData("", "does not begin with postgresql://")]
    [InlineData("Host=db;Username=ada;Password=s3cret", "does not begin with postgresql://")]
    [InlineData("mysql://ada:s3cret@db/symbiont", "does not begin with postgresql://")]
    [InlineData("postgresql:/ada:s3cret@db/symbiont", "does not begin with postgresql://")]
    [InlineData("postgresql://", "names no user")]
    [InlineData("postgresql://ada:s3cret@db", "names no database")]
    [InlineData("postgresql://ada:s3cret@db/", "names no database")]
    [InlineData("postgresql://ada:s3cret@db/?sslmode=disable", "names no database")]
    [InlineData("postgresql://ada:s3cret@db/one/two", "more than one /")]
    [InlineData("postgresql://db/symbiont", "names no user")]
    [InlineData("postgresql://@db/symbiont", "names no user")]
    [InlineData("postgresql://:s3cret@db/symbiont", "names no user")]
    [InlineData("postgresql://ada:s3cret@/symbiont", "names no host")]
    [InlineData("postgresql://ada:s3cret@:5432/symbiont", "names no host")]
    [InlineData("postgresql://ada:s3cret@%2Fvar%2Frun/symbiont", "no host name")]
    [InlineData("postgresql://ada:s3cret@one:1,two:2/symbiont", "port that is no number")]
    [InlineData("postgresql://ada:s3cret@one,two/symbiont", "one host")]
    [InlineData("postgresql://ada:s3cret@::1/symbiont", "names no host")]
    [InlineData("postgresql://ada:s3cret@fe80::1/symbiont", "port that is no number")]
    [InlineData("postgresql://ada:s3cret@[::1/symbiont", "no IPv6 address")]
    [InlineData("postgresql://ada:s3cret@[db]/symbiont", "no IPv6 address")]
    [InlineData("postgresql://ada:s3cret@[10.0.0.1]/symbiont", "no IPv6 address")]
    [InlineData("postgresql://ada:s3cret@[::1]5432/symbiont", "no IPv6 address")]
    [InlineData("postgresql://ada:s3cret@db:/symbiont", "port that is no number")]
    [InlineData("postgresql://ada:s3cret@db:0/symbiont", "port that is no number")]
    [InlineData("postgresql://ada:s3cret@db:65536/symbiont", "port that is no number")]
    [InlineData("postgresql://ada:s3cret@db:+5432/symbiont", "port that is no number")]
    [InlineData("postgresql://ada:s3cret@db:five/symbiont", "port that is no number")]
    [InlineData("postgresql://ada:a@s3cret@db/symbiont", "more than one @")]
    [InlineData("postgresql://ada:a/s3cret@db/symbiont", "must be percent-encoded (%2F, %3F)")]
    [InlineData("postgresql://ada:s3cret/b@db", "names no user")]
    [InlineData("postgresql://ada:a?s3cret@db/symbiont", "must be percent-encoded (%2F, %3F)")]
    [InlineData("postgresql://ada:s3cret#b@db/symbiont", "a #")]
    [InlineData("postgresql://ada:s3cret b@db/symbiont", "a space")]
    [InlineData("postgresql://ada:s3cret%@db/symbiont", "a % that two hexadecimal digits do not follow")]
    [InlineData("postgresql://ada:s3cret%2@db/symbiont", "a % that two hexadecimal digits do not follow")]
    [InlineData("postgresql://ada:s3cret%zz@db/symbiont", "a % that two hexadecimal digits do not follow")]
    [InlineData("postgresql://ada:s3cret%ff@db/symbiont", "no UTF-8")]
    [InlineData("postgresql://ada:s3cret%00@db/symbiont", "control character")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?", "neither sslmode nor sslrootcert")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?options=-csearch_path%3Dother", "neither sslmode nor sslrootcert")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?password=s3cret", "neither sslmode nor sslrootcert")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?SSLMODE=disable", "neither sslmode nor sslrootcert")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?sslmode", "an sslmode that is none of disable, allow, prefer, require, verify-ca, verify-full")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?sslmode=s3cret", "an sslmode that is none of")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?sslmode=disable&sslmode=require", "has sslmode twice")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?sslmode=verify-ca&sslrootcert=", "names no file")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?sslrootcert=/root.pem", "nothing would be checked against")]
    [InlineData("postgresql://ada:s3cret@db/symbiont?sslmode=prefer&sslrootcert=/root.pem", "nothing would be checked against")]
    public void What_is_no_address_is_refused_with_a_reason_that_holds_nothing_of_it(string address, string reason)
    {
        var refused = Assert.Throws<FormatException>(() => PostgresAddress.ToConnectionString(address));
        Assert.Contains(reason, refused.Message);
        Assert.DoesNotContain(Secret, refused.Message);
    }

    [PostgresFact]
    public async Task A_server_is_reached_by_its_address()
    {
        var server = await PostgresServer.Shared;
        var address = PostgresServer.AddressOf(await server.NewDatabase());
        await using var database = NpgsqlDataSource.Create(PostgresAddress.ToConnectionString(address));
        await using var command = database.CreateCommand("select current_database()");
        Assert.Contains($"/{await command.ExecuteScalarAsync()}?", address);
    }

    private static NpgsqlConnectionStringBuilder Read(string address) => new(PostgresAddress.ToConnectionString(address));
}
