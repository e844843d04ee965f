namespace YouthBot.Dialogs.Content;

/// <summary>
/// The fixed sentences of the bot, read from <c>content/words/sentences.yaml</c>. The property is the key there in camelCase; a
/// <see cref="Sentence"/> has the placeholders that its comment names, a string has none.
/// </summary>
public sealed record Sentences
{
    /// <summary>The first words of a conversation: {region}, {days}.</summary>
    public required Sentence Welcome { get; init; }

    /// <summary>The first words when somebody starts again.</summary>
    public required string WelcomeAgain { get; init; }

    /// <summary>Label of the button that asks for a human.</summary>
    public required string TalkToHuman { get; init; }

    /// <summary>Somebody asked for a human and the desk is open: {region}, {phone}, {until}.</summary>
    public required Sentence HumanOpen { get; init; }

    /// <summary>Somebody asked for a human and the desk is closed: {region}, {phone}, {opens}.</summary>
    public required Sentence HumanClosed { get; init; }

    /// <summary>Somebody asked for a human of a region without a number: {region}.</summary>
    public required Sentence HumanNoPhone { get; init; }

    /// <summary>The bot has no answer.</summary>
    public required string Fallback { get; init; }

    /// <summary>Above a choice of articles.</summary>
    public required string DidYouMean { get; init; }

    /// <summary>Label of the choice that none of the articles is meant.</summary>
    public required string NoneOfThese { get; init; }

    /// <summary>Reply to that choice.</summary>
    public required string NoneOfTheseReply { get; init; }

    /// <summary>Reply to “stop”.</summary>
    public required string Stopped { get; init; }

    /// <summary>Behind the reply to “stop” where we may write first.</summary>
    public required string StoppedSending { get; init; }

    /// <summary>Behind the reply to “start” after a “stop”.</summary>
    public required string StartedSending { get; init; }

    /// <summary>Asks whether the conversation must really be erased.</summary>
    public required string EraseConfirm { get; init; }

    /// <summary>Label of the button that erases.</summary>
    public required string EraseYes { get; init; }

    /// <summary>Label of the button that does not.</summary>
    public required string EraseNo { get; init; }

    /// <summary>The conversation is erased.</summary>
    public required string Erased { get; init; }

    /// <summary>Behind it for who gets check-ins: those go on, and how to end them.</summary>
    public required string ErasedCheckIns { get; init; }

    /// <summary>Nothing was erased.</summary>
    public required string EraseCancelled { get; init; }

    /// <summary>Reply to a file, and to media of which nothing more is known.</summary>
    public required string MediaNotRead { get; init; }

    /// <summary>Reply to a photo or a video; it may be one that somebody is threatened with.</summary>
    public required string PictureNotRead { get; init; }

    /// <summary>Reply to a voice note.</summary>
    public required string VoiceNotRead { get; init; }

    /// <summary>Reply to a sticker.</summary>
    public required string StickerNotRead { get; init; }

    /// <summary>Reply to a place on the map.</summary>
    public required string LocationNotKept { get; init; }

    /// <summary>Reply to the card of a person.</summary>
    public required string ContactsNotKept { get; init; }

    /// <summary>Reply to something that the channel does not pass on, such as a poll.</summary>
    public required string UnknownNotRead { get; init; }

    /// <summary>Reply to somebody who took a message back.</summary>
    public required string MessageDeleted { get; init; }

    /// <summary>Reply to a message without text.</summary>
    public required string EmptyMessage { get; init; }

    /// <summary>Label of the button that shows the rest of an article.</summary>
    public required string More { get; init; }

    /// <summary>Somebody asked for more and there is no more.</summary>
    public required string NoMore { get; init; }

    /// <summary>The line of sources under an article: {sources}.</summary>
    public required Sentence SourceLine { get; init; }

    /// <summary>One source in that line: {read}, {date}.</summary>
    public required Sentence SourceItem { get; init; }

    /// <summary>The same of a stored copy that bears no date: {read}, and {date} on which it was read.</summary>
    public required Sentence SourceItemCopy { get; init; }

    /// <summary>Who checked the article: {by}, {date}.</summary>
    public required Sentence CheckedBy { get; init; }

    /// <summary>The article should have been looked at again.</summary>
    public required string ReviewOverdue { get; init; }

    /// <summary>Help for somebody in trouble when the reply of a safety category may be out of date.</summary>
    public required string SafetyOverdue { get; init; }

    /// <summary>Something of ours is broken.</summary>
    public required string Trouble { get; init; }

    /// <summary>The message is too long to read.</summary>
    public required string TooLong { get; init; }

    /// <summary>Label of the button that says that an answer helped.</summary>
    public required string Helpful { get; init; }

    /// <summary>Label of the button that says that it did not.</summary>
    public required string NotHelpful { get; init; }

    /// <summary>Reply to the first of these.</summary>
    public required string FeedbackThanks { get; init; }

    /// <summary>Above the other articles that may be meant, after an answer that was not.</summary>
    public required string NotMeant { get; init; }

    /// <summary>A second question was asked too; its article is the button {button}.</summary>
    public required Sentence AlsoAsked { get; init; }

    /// <summary>Somebody named their gemeente: {gemeente}, {region}.</summary>
    public required Sentence LivesIn { get; init; }

    /// <summary>Somebody only told something about themselves: {facts}.</summary>
    public required Sentence FactsNoted { get; init; }

    /// <summary>“Mijn gegevens”: above the list of what this conversation keeps.</summary>
    public required string KeptTitle { get; init; }

    /// <summary>In that list, what was said about the person: {facts}.</summary>
    public required Sentence KeptFacts { get; init; }

    /// <summary>In that list, when nothing was said about the person.</summary>
    public required string KeptNoFacts { get; init; }

    /// <summary>In that list, one answer given in a guided conversation: {about}, {answer}.</summary>
    public required Sentence KeptAnswer { get; init; }

    /// <summary>In that list, one part of the plan: {heading}, {text}.</summary>
    public required Sentence KeptPlan { get; init; }

    /// <summary>In that list, when a coach may see the plan.</summary>
    public required string KeptShared { get; init; }

    /// <summary>In that list, when no coach may see it.</summary>
    public required string KeptNotShared { get; init; }

    /// <summary>In that list, when there is no plan.</summary>
    public required string KeptNoPlan { get; init; }

    /// <summary>In that list, that there was talk about help, which keeps its line in sight: {helpline}.</summary>
    public required Sentence KeptHelp { get; init; }

    /// <summary>In that list, how they want to be reached by a coach: {wish}.</summary>
    public required Sentence KeptCallBack { get; init; }

    /// <summary>In that list, when a coach was in the talk: coaches may write notes.</summary>
    public required string KeptNotes { get; init; }

    /// <summary>In that list, behind a door that knows the number of who writes.</summary>
    public required string KeptPhone { get; init; }

    /// <summary>In that list, the messages themselves.</summary>
    public required string KeptMessages { get; init; }

    /// <summary>Below that list, who else can read what of it.</summary>
    public required string KeptReaders { get; init; }

    /// <summary>Below that list, how long it is kept and what it is used for: {days}.</summary>
    public required Sentence KeptUntil { get; init; }

    /// <summary>Label of the button that asks to erase the conversation.</summary>
    public required string EraseAll { get; init; }

    /// <summary>Reply to “forget that”.</summary>
    public required string FactsForgotten { get; init; }

    /// <summary>Label of the button that forgets it.</summary>
    public required string ForgetFacts { get; init; }

    /// <summary>The person is {age}.</summary>
    public required Sentence FactAge { get; init; }

    /// <summary>The person is not yet 18.</summary>
    public required string FactUnder18 { get; init; }

    /// <summary>The person is 18 or older.</summary>
    public required string FactAdult { get; init; }

    /// <summary>The person is a parent.</summary>
    public required string FactParent { get; init; }

    /// <summary>The person has a child of {age}.</summary>
    public required Sentence FactChildAge { get; init; }

    /// <summary>The person goes to {school}.</summary>
    public required Sentence FactSchool { get; init; }

    /// <summary>The person has a diploma of {school}.</summary>
    public required Sentence FactDiploma { get; init; }

    /// <summary>The person has no diploma.</summary>
    public required string FactNoDiploma { get; init; }

    /// <summary>The person lives in {gemeente}.</summary>
    public required Sentence FactGemeente { get; init; }

    /// <summary>In place of a text that is overdue too long: {link}.</summary>
    public required Sentence StaleWithLink { get; init; }

    /// <summary>The same for a text whose sources are not online.</summary>
    public required string StaleWithoutLink { get; init; }

    /// <summary>Whom to ask instead: {region}, {contact}.</summary>
    public required Sentence AskRegion { get; init; }

    /// <summary>The same in a region without contact.</summary>
    public required string AskSchool { get; init; }

    /// <summary>Behind a help card: a coach is asked for, and nothing is promised.</summary>
    public required string HelpQueue { get; init; }

    /// <summary>Label of the button that refuses the coach.</summary>
    public required string NoCoach { get; init; }

    /// <summary>Reply to that refusal.</summary>
    public required string CoachRefused { get; init; }

    /// <summary>Somebody is not safe, or does not know: the emergency number first, then {helpline}, and the question again.</summary>
    public required Sentence HelpNotSafe { get; init; }

    /// <summary>The same about somebody else: whoever fears for another is asked about that other.</summary>
    public required string HelpNotSafeOther { get; init; }

    /// <summary>Under a card whose first help line is for young people, to a parent: a line for them.</summary>
    public required string HelpForParent { get; init; }

    /// <summary>Somebody says that they are safe: {helpline}.</summary>
    public required Sentence HelpSafe { get; init; }

    /// <summary>Somebody tells more after a help card: {helpline}.</summary>
    public required Sentence HelpListen { get; init; }

    /// <summary>Somebody does not want to tell more: {helpline}.</summary>
    public required Sentence HelpNoTalk { get; init; }

    /// <summary>Behind other replies after a help card: {helpline}.</summary>
    public required Sentence HelpStays { get; init; }

    /// <summary>Ten minutes after a help card nobody answered: {helpline}.</summary>
    public required Sentence StillThere { get; init; }

    /// <summary>The same where others may see it on a locked screen.</summary>
    public required string StillThereNeutral { get; init; }

    /// <summary>Label of the button behind which there are more choices than a door has room for.</summary>
    public required string ChooseOne { get; init; }
}
