using System.Text;
using YouthBot.CheckIns;
using YouthBot.CheckIns.Import;

namespace YouthBot.Tests.CheckIns;

/// <summary>What is read from the file of a decaan, and what is said of each line that is wrong.</summary>
public sealed class LeaverFileTests
{
    private const string Heading = "Voornaam;Telefoon;School;Klas;Gemeente;Toestemming op;Toestemming door;Geboortedatum";

    private static readonly FileOrigin Origin = new(
        "Het Plein",
        name => name switch
        {
            "Leiden" or "leiden" => ("Leiden", true),
            "Utrecht" => ("Utrecht", false),
            "Curaçao" => ("Curaçao", true),
            _ => null,
        },
        new DateOnly(2026, 11, 22));

    [Fact]
    public void A_line_is_somebody_with_a_number_and_consent()
    {
        var file = Read(Heading, "Noor;06 12 34 56 78;Het Plein;4B;leiden;1-11-2026;leerling;03-05-2010");
        Assert.Empty(file.Problems);
        var line = Assert.Single(file.Good);
        Assert.Equal(2, line.Line);
        Assert.Equal(
            new LeaverContact("Noor", "+31612345678", "4B", "Leiden", new DateOnly(2026, 11, 1), LeaverContact.ByPupil, new DateOnly(2010, 5, 3)),
            line.Contact);
    }

    [Theory]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;1-11-2026;leerling", null)]
    [InlineData("Noor;0612345678;het  plein;4B;Leiden;2026-11-01;Ouder;", null)]
    [InlineData("Noor;0612345678", LineProblemCode.Broken)]
    [InlineData("\"Noor;0612345678;Het Plein;4B;Leiden;1-11-2026;leerling", LineProblemCode.Broken)]
    [InlineData(" ;0612345678;Het Plein;4B;Leiden;1-11-2026;leerling;", LineProblemCode.NoName)]
    [InlineData("Noor;0712345678;Het Plein;4B;Leiden;1-11-2026;leerling;", LineProblemCode.BadNumber)]
    [InlineData("Noor;0612345678;De Ster;4B;Leiden;1-11-2026;leerling;", LineProblemCode.OtherSchool)]
    [InlineData("Noor;0612345678;Het Plein;4B;Lleiden;1-11-2026;leerling;", LineProblemCode.UnknownGemeente)]
    [InlineData("Noor;0612345678;Het Plein;4B;Utrecht;1-11-2026;leerling;", LineProblemCode.OtherRegion)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;;leerling;", LineProblemCode.NoConsent)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;1-11-2026;;", LineProblemCode.NoConsent)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;1-11-2026;nee;", LineProblemCode.NoConsent)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;31-11-2026;leerling;", LineProblemCode.BadConsentDate)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;23-11-2026;leerling;", LineProblemCode.BadConsentDate)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;21-11-2024;leerling;", LineProblemCode.BadConsentDate)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;22-11-2024;leerling;", null)]
    [InlineData("Noor van der Woude tot Ver Achter De Dijk;0612345678;Het Plein;4B;Leiden;1-11-2026;leerling;", LineProblemCode.LongName)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;1-11-2026;leerling;3-13-2010", LineProblemCode.BadBirthday)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;1-11-2026;leerling;3-5-1970", LineProblemCode.BadBirthday)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;1-11-2026;leerling;2-11-2010", LineProblemCode.NeedsParent)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;1-11-2026;leerling;1-11-2010", null)]
    [InlineData("Noor;0612345678;Het Plein;4B;Leiden;1-11-2026;moeder;2-11-2010", null)]
    public void Each_line_is_good_or_says_what_is_wrong(string line, object? expected)
    {
        var file = Read(Heading, line);
        Assert.Equal(expected, file.Problems.Select(problem => (object)problem.Code).SingleOrDefault());
        Assert.Equal(expected is null ? 1 : 0, file.Good.Count);
    }

    [Fact]
    public void The_second_of_the_same_number_is_a_duplicate_however_it_is_written()
    {
        var file = Read(Heading, Line("Noor", "06-12345678"), Line("Sam", "+31 6 1234 5678"));
        Assert.Equal("Noor", Assert.Single(file.Good).Contact.FirstName);
        Assert.Equal(new LineProblem(3, "Sam", LineProblemCode.Duplicate), Assert.Single(file.Problems));
    }

    [Fact]
    public void Who_is_named_on_a_wrong_line_has_not_left_unless_consent_is_gone()
    {
        var file = Read(
            Heading,
            "Noor;0612345678;Het Plein;4B;Lleiden;1-11-2026;leerling;",
            "Sam;0687654321;Het Plein;4B;Leiden;;;");
        Assert.Equal(["+31612345678"], file.Named);
    }

    [Fact]
    public void Who_is_named_with_a_number_that_cannot_be_read_is_known_by_name_and_class_unless_consent_is_gone()
    {
        var file = Read(
            Heading,
            "Noor;061234567;Het Plein;4B;Leiden;1-11-2026;leerling;",
            "Sam;;Het Plein;4B;Leiden;;;");
        Assert.Equal([("Noor", "4B")], file.Unnumbered);
    }

    [Theory]
    [InlineData("0612345678", "+31612345678")]
    [InlineData("06-12 34.56/78", "+31612345678")]
    [InlineData("+31 (0)6 12345678", "+31612345678")]
    [InlineData("0031612345678", "+31612345678")]
    [InlineData("31612345678", "+31612345678")]
    [InlineData("612345678", "+31612345678")]
    [InlineData("+32 470 12 34 56", "+32470123456")]
    [InlineData("0049 1512 3456789", "+4915123456789")]
    [InlineData("061234567", null)]
    [InlineData("06123456789", null)]
    [InlineData("0201234567", null)]
    [InlineData("+31201234567", null)]
    [InlineData("6,12E+08", null)]
    [InlineData("=cmd|'/c'", null)]
    [InlineData("", null)]
    public void A_number_is_written_in_many_ways(string written, string? expected) => Assert.Equal(expected, PhoneNumber.Normalise(written));

    [Theory]
    [InlineData("utf-8", ";", true)]
    [InlineData("utf-8", ";", false)]
    [InlineData("utf-8", ",", false)]
    [InlineData("windows-1252", ";", false)]
    [InlineData("windows-1252", ",", false)]
    public void Spreadsheets_write_in_several_ways(string encoding, string delimiter, bool mark)
    {
        var written = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var text = $"{Heading}\r\nZoë;0612345678;Het Plein;4B;Curaçao;1-11-2026;leerling;\r\n".Replace(";", delimiter, StringComparison.Ordinal);
        byte[] bytes = [.. mark ? Encoding.UTF8.Preamble.ToArray() : [], .. written.GetBytes(text)];
        var contact = Assert.Single(Assert.IsType<LeaverFile.Lines>(LeaverFileReader.Read(bytes, Origin)).Good).Contact;
        Assert.Equal(("Zoë", "Curaçao"), (contact.FirstName, contact.Gemeente));
    }

    [Fact]
    public void Columns_stand_in_any_order_under_any_usual_name()
    {
        var file = Read("sep=;\nklas;MOBIEL;toestemming_door;Toestemming-op;gemeente;school;voornaam", "4B;0612345678;ouders;1/11/2026;Leiden;Het Plein;Noor");
        Assert.Equal(LeaverContact.ByParent, Assert.Single(file.Good).Contact.ConsentBy);
    }

    [Fact]
    public void A_wrong_heading_refuses_the_file_and_names_what_is_missing()
    {
        var refused = Assert.IsType<LeaverFile.Refused>(LeaverFileReader.Read("Voornaam;School;Klas\nNoor;Het Plein;4B"u8, Origin));
        foreach (var name in new[] { "‘telefoon’", "‘gemeente’", "‘toestemming op’", "‘toestemming door’" })
            Assert.Contains(name, refused.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("geboortedatum", refused.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_list_is_refused()
    {
        Assert.IsType<LeaverFile.Refused>(LeaverFileReader.Read([], Origin));
        Assert.IsType<LeaverFile.Refused>(LeaverFileReader.Read("PK\u0003\u0004\0\0"u8, Origin));
        Assert.IsType<LeaverFile.Refused>(LeaverFileReader.Read(new byte[LeaverFileReader.MostBytes + 1], Origin));
        var many = string.Join('\n', Enumerable.Repeat(Line("Noor", "0612345678"), LeaverFileReader.MostLines + 1));
        Assert.IsType<LeaverFile.Refused>(LeaverFileReader.Read(Encoding.UTF8.GetBytes($"{Heading}\n{many}"), Origin));
    }

    private static string Line(string name, string phone) => $"{name};{phone};Het Plein;4B;Leiden;1-11-2026;leerling;";

    private static LeaverFile.Lines Read(params string[] lines) =>
        Assert.IsType<LeaverFile.Lines>(LeaverFileReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)), Origin));
}
