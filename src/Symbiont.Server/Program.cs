Console.WriteLine("symbiont");
