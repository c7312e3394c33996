using Symbiont.Testing;

// The server goes when the input ends, and also when this process is killed.
await using var server = await PostgresServer.Start();
Console.WriteLine(server.ConnectionString());
Console.WriteLine(server.Folder);
await Console.In.ReadToEndAsync();
