namespace YouthBot.Dialogs.Content;

/// <summary>
/// What the bot says about a human in the chat, and understands about it, read from <c>content/words/desk.yaml</c>. The property is the key
/// there in camelCase.
/// </summary>
public sealed record DeskWords
{
    /// <summary>Somebody asked for a human: {place}, {wait}.</summary>
    public required Sentence Asked { get; init; }

    /// <summary>They ask again: {place}, {wait}.</summary>
    public required Sentence StillWaiting { get; init; }

    /// <summary>Nobody is ahead of them.</summary>
    public required string PlaceNext { get; init; }

    /// <summary>One other is.</summary>
    public required string PlaceOne { get; init; }

    /// <summary>More are: {ahead}.</summary>
    public required Sentence PlaceMany { get; init; }

    /// <summary>How long it usually takes: {wait}.</summary>
    public required Sentence WaitUsual { get; init; }

    /// <summary>Nobody knows how long it takes.</summary>
    public required string WaitUnknown { get; init; }

    /// <summary>Asks what the coach may read.</summary>
    public required string ShareQuestion { get; init; }

    /// <summary>The same, to who asked for a human before: what they say from then on is seen, and not from now on.</summary>
    public required string ShareQuestionAgain { get; init; }

    /// <summary>What this chat is never used for; said whenever a human is asked for.</summary>
    public required string NotUsedFor { get; init; }

    /// <summary>They share everything.</summary>
    public required string SharedAll { get; init; }

    /// <summary>They share everything with the coach who is there.</summary>
    public required string SharedAllNow { get; init; }

    /// <summary>They share what comes.</summary>
    public required string SharedFromNow { get; init; }

    /// <summary>Somebody is in danger: everything is shared, and this says so.</summary>
    public required string SharedInDanger { get; init; }

    /// <summary>They no longer wait.</summary>
    public required string WaitingStopped { get; init; }

    /// <summary>They want the bot and have it.</summary>
    public required string WithBot { get; init; }

    /// <summary>The desk is closed: {region}, {opens}, {where}.</summary>
    public required Sentence Closed { get; init; }

    /// <summary>Nobody is at the desk: {region}, {where}.</summary>
    public required Sentence Nobody { get; init; }

    /// <summary>The way to help in danger, behind what is said to somebody with haste.</summary>
    public required string InDanger { get; init; }

    /// <summary>Somebody asks for a human again while nobody is there: what they asked is still there.</summary>
    public required string RequestStands { get; init; }

    /// <summary>The desk has closed while somebody waits.</summary>
    public required string DeskCloses { get; init; }

    /// <summary>When there will be an answer: {region}, {opens}, {where}.</summary>
    public required Sentence AnswerFrom { get; init; }

    /// <summary>The same when nobody knows when: {region}, {where}.</summary>
    public required Sentence AnswerNobody { get; init; }

    /// <summary>Where the answer will be, in the chat.</summary>
    public required string WhereChat { get; init; }

    /// <summary>The same on WhatsApp.</summary>
    public required string WhereWhatsApp { get; init; }

    /// <summary>Asks for the message.</summary>
    public required string AskMessage { get; init; }

    /// <summary>The message is kept: {where}.</summary>
    public required Sentence MessageLeft { get; init; }

    /// <summary>Asks how they want to be reached.</summary>
    public required string AskChannel { get; init; }

    /// <summary>Asks when it suits them.</summary>
    public required string AskMoment { get; init; }

    /// <summary>Asks where they want to meet.</summary>
    public required string AskPlace { get; init; }

    /// <summary>Asks for a number, which they need not give.</summary>
    public required string AskNumber { get; init; }

    /// <summary>The wish is passed on: {wish}, {where}.</summary>
    public required Sentence CallBackNoted { get; init; }

    /// <summary>The same when a number was given: {wish}, {where}.</summary>
    public required Sentence CallBackWithNumber { get; init; }

    /// <summary>Somebody asks why they are asked this.</summary>
    public required string CallBackWhy { get; init; }

    /// <summary>A wish: to be called.</summary>
    public required string WishPhone { get; init; }

    /// <summary>The same, with a number.</summary>
    public required string WishPhoneNumber { get; init; }

    /// <summary>A wish: to talk here.</summary>
    public required string WishChat { get; init; }

    /// <summary>A wish: to meet.</summary>
    public required string WishMeeting { get; init; }

    /// <summary>What they said of it: {wish}, {words}.</summary>
    public required Sentence WishWords { get; init; }

    /// <summary>A coach comes: {name}.</summary>
    public required Sentence Joined { get; init; }

    /// <summary>Another coach takes over: {name}, {previous}.</summary>
    public required Sentence TakesOver { get; init; }

    /// <summary>What that coach sees: everything.</summary>
    public required string SeesAll { get; init; }

    /// <summary>The same, when nobody chose.</summary>
    public required string SeesAllInDanger { get; init; }

    /// <summary>What that coach sees: what comes.</summary>
    public required string SeesFromNow { get; init; }

    /// <summary>The coach gave it back: {name}.</summary>
    public required Sentence QueuedAgain { get; init; }

    /// <summary>The coach gave it back and nobody is there now: {name}.</summary>
    public required Sentence CoachGone { get; init; }

    /// <summary>The coach sets it aside: {name}, {until}.</summary>
    public required Sentence Snoozed { get; init; }

    /// <summary>The coach lets the bot go on, or is done: {name}.</summary>
    public required Sentence BackWithBot { get; init; }

    /// <summary>They ended the talk with the coach: {name}.</summary>
    public required Sentence Left { get; init; }

    /// <summary>A coach whose name is not known.</summary>
    public required string SomeCoach { get; init; }

    /// <summary>Behind a help card while a coach has the word.</summary>
    public required string Automatic { get; init; }

    /// <summary>Behind what is said of a picture or a sound while a coach has the word.</summary>
    public required string MediaBesideCoach { get; init; }

    /// <summary>Label of the button that shares everything.</summary>
    public required string ShareAll { get; init; }

    /// <summary>Label of the button that shares what comes.</summary>
    public required string ShareFromNow { get; init; }

    /// <summary>Label of the button that ends the waiting.</summary>
    public required string StopWaiting { get; init; }

    /// <summary>Label of the button that ends the talk with a coach.</summary>
    public required string BackToBot { get; init; }

    /// <summary>Label of the button that leaves a message.</summary>
    public required string LeaveMessage { get; init; }

    /// <summary>Label of the button that asks for a call or a meeting.</summary>
    public required string CallBack { get; init; }

    /// <summary>Label of the button for a call.</summary>
    public required string ByPhone { get; init; }

    /// <summary>Label of the button for the chat.</summary>
    public required string ByChat { get; init; }

    /// <summary>Label of the button for a meeting.</summary>
    public required string ByMeeting { get; init; }

    /// <summary>Label of the button that it does not matter.</summary>
    public required string NoMatter { get; init; }

    /// <summary>Label of the button that they give no number.</summary>
    public required string NoNumber { get; init; }

    /// <summary>Answers that share everything, as the word reader reads them.</summary>
    public required IReadOnlySet<string> ShareYes { get; init; }

    /// <summary>Answers that share what comes, as the word reader reads them.</summary>
    public required IReadOnlySet<string> ShareNo { get; init; }

    /// <summary>Whole messages that end the waiting, as the word reader reads them.</summary>
    public required IReadOnlySet<string> StopWaitingWords { get; init; }

    /// <summary>Whole messages that go back to the bot, as the word reader reads them.</summary>
    public required IReadOnlySet<string> BackToBotWords { get; init; }

    /// <summary>Whole messages that leave a message, as the word reader reads them.</summary>
    public required IReadOnlySet<string> LeaveMessageWords { get; init; }

    /// <summary>Whole messages that ask for a call or a meeting, as the word reader reads them.</summary>
    public required IReadOnlySet<string> CallBackWords { get; init; }
}
