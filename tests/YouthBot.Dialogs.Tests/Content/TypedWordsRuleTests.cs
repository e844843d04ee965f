using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

public class TypedWordsRuleTests
{
    private static ContentSample Sample => new();

    [Fact]
    public void YB201_phrasings_of_an_article_that_does_not_exist() =>
        Sample.With("phrasings/diploma-weg.txt", "mijn diploma is weg").Breaks("YB201", "phrasings/diploma-weg.txt", 1);

    [Fact]
    public void YB202_an_article_without_phrasings() => Sample.Without(KwijtPhrasings).Breaks("YB202", Kwijt, 1);

    [Fact]
    public void YB202_a_file_with_only_a_comment_has_no_phrasings() =>
        Sample.With(KwijtPhrasings, "# later\n").Breaks("YB202", Kwijt, 1);

    [Theory]
    [InlineData("Kan ik van school af?")]
    [InlineData("kwil stopn met school")]
    public void YB203_a_phrasing_that_reads_like_one_of_another_article(string phrasing) =>
        Sample.With(KwijtPhrasings, $"waar is mijn diploma\n\n{phrasing}\n").Breaks("YB203", StoppenPhrasings, phrasing[0] is 'K' ? 2 : 3);

    [Fact]
    public void YB203_a_question_that_no_article_answers_and_one_does() =>
        Sample.With(None, "waar is mijn diploma").Breaks("YB203", None, 1);

    [Fact]
    public void YB206_a_phrasing_twice_in_one_file() =>
        Sample.With(KwijtPhrasings, "waar is mijn diploma\nWaar is mijn diploma?\n").Breaks("YB206", KwijtPhrasings, 2);

    [Fact]
    public void YB206_a_phrasing_that_differs_from_another_in_a_word()
    {
        Sample.With(KwijtPhrasings, "waar is mijn diploma\nwaar is mijn diploma nu\n").Breaks("YB206", KwijtPhrasings, 2);
        Sample.With(KwijtPhrasings, "waar is mijn diploma\nik kan dat papier nergens vinden\n").BreaksNothing();
    }

    [Theory]
    [InlineData(KwijtPhrasings, "waar is mijn diploma", "waar is mijn diploma\n???", 2)]
    [InlineData(Smalltalk, "messages: [hoi, hallo]", "messages:\n    - hoi\n    - 👍", 4)]
    [InlineData(Commands, "erase: [wis]", "erase: [wis, '!']", 4)]
    [InlineData(Spelling, "stopn: stoppen", "Stopn: stoppen", 2)]
    [InlineData(Spelling, "stopn: stoppen", "effe stopn: stoppen", 2)]
    [InlineData(Spelling, "stopn: stoppen", "stopn: Stoppen!", 2)]
    [InlineData(SynonymGroups, "skool]", "skool, '!']", 2)]
    public void YB204_what_no_message_can_be_equal_to(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB204", file, line);

    [Theory]
    [InlineData("poen, Geld")]
    [InlineData("poen, boek, boeken")]
    public void YB207_a_word_that_stands_in_a_group_twice(string words) =>
        Sample.Replace(SynonymGroups, "poen", words).Breaks("YB207", SynonymGroups, 1);

    [Theory]
    [InlineData(Commands, "restart: [opnieuw]", "restart: [opnieuw, Stop!]", 3)]
    [InlineData(Smalltalk, "messages: [dank je wel]", "messages: [dank je wel, Hoi]", 5)]
    [InlineData(Smalltalk, "messages: [dank je wel]", "messages: [dank je wel, mens]", 5)]
    public void YB205_a_message_that_means_two_things(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB205", file, line);
}
