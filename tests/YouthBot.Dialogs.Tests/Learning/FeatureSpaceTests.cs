using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Tests.Learning;

public sealed class FeatureSpaceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(20_000)]
    public void Every_feature_that_was_learnt_has_a_row_of_its_own_and_no_other_has_one(int count)
    {
        var random = new Random(count);
        var keys = new HashSet<ulong>();
        while (keys.Count < count) keys.Add(Key(random));
        List<Feature> known = [.. keys.Select(Word)];
        var space = Kept.AndRead(FeatureSpace.Learn([known]));

        var all = space.Place(known);
        Assert.Equal(Enumerable.Range(0, count), all.Rows.Order());
        Assert.Equal(count == 0 ? 0 : 1, all.Known);
        Assert.Empty(space.Place([.. Enumerable.Range(0, 1000).Select(_ => Key(random)).Where(key => !keys.Contains(key)).Select(Word)]).Rows);
    }

    [Fact]
    public void The_first_and_the_last_of_all_keys_have_rows_too()
    {
        List<Feature> ends = [Word(0), Word(ulong.MaxValue), Word(1UL << 40), Word(ulong.MaxValue - (1UL << 40)), .. Enumerable.Range(1, 100).Select(i => Word((ulong)i << 57))];

        Assert.Equal(ends.Count, Kept.AndRead(FeatureSpace.Learn([ends])).Place(ends).Rows.Distinct().Count());
    }

    [Fact]
    public void A_pair_or_a_piece_in_few_texts_has_none()
    {
        var pair = new Feature(7UL << 40, FeatureKind.Pair, 1);
        var word = Word(5UL << 40);

        Assert.Equal([0], FeatureSpace.Learn([[word, pair], [pair]], fewestTexts: 3).Place([pair, word]).Rows);
        Assert.Equal([1, 0], FeatureSpace.Learn([[word, pair], [pair]], fewestTexts: 2).Place([pair, word]).Rows);
    }

    private static Feature Word(ulong key) => new(key, FeatureKind.Word, 1);

    private static ulong Key(Random random) => unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue));
}
