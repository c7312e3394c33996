using Symbiont.Server;

return await Commands.Run(args, Console.Out, Console.Error);
