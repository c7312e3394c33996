namespace Symbiont.Agents.Tests.Documentation;

/// <summary>The page about the language is no fiction.</summary>
public sealed class ExampleTests(PageWorld world) : IClassFixture<PageWorld>
{
    public static TheoryData<string> Titles => [.. LanguagePage.Examples.Select(example => example.Title)];

    [Theory, MemberData(nameof(Titles))]
    public Task Every_example_of_the_page_gives_what_the_page_says(string title) =>
        world.Verify(LanguagePage.Examples.Single(example => example.Title == title));
}
