Console.WriteLine(Environment.CurrentDirectory + " " + Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"));
return 0;
