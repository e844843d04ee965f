using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Tests.Content;

/// <summary>A small content without a problem; a test changes one thing and looks at what comes of it.</summary>
internal sealed class ContentSample
{
    public const string Stoppen = "articles/naar-school/mag-ik-stoppen.md";
    public const string Kwijt = "articles/naar-school/diploma-kwijt.md";
    public const string StoppenPhrasings = "phrasings/mag-ik-stoppen.txt";
    public const string KwijtPhrasings = "phrasings/diploma-kwijt.txt";
    public const string None = "phrasings/none.txt";
    public const string Landelijk = "regions/landelijk.yaml";
    public const string Leiden = "regions/holland-rijnland.yaml";
    public const string HelpLines = "safety/helplines.yaml";
    public const string Suicidality = "safety/suicidality.yaml";
    public const string Lists = "safety/lists.yaml";
    public const string Spelling = "words/spelling.yaml";
    public const string SynonymGroups = "words/synonyms.yaml";
    public const string StopWords = "words/stopwords.txt";
    public const string Commands = "words/commands.yaml";
    public const string Smalltalk = "words/smalltalk.yaml";
    public const string Sentences = "words/sentences.yaml";
    public const string DialogWords = "words/dialogs.yaml";
    public const string PlanWords = "words/plan.yaml";
    public const string CheckWords = "words/check.yaml";
    public const string DeskWords = "words/desk.yaml";
    public const string MoveWords = "words/move.yaml";
    public const string Praten = "dialogs/praten.yaml";

    public static readonly DateOnly Today = new(2026, 11, 22);

    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal)
    {
        [Stoppen] = """
            ---
            id: mag-ik-stoppen
            title: Mag ik stoppen met school?
            topic: naar-school
            audience: [jongere]
            sources:
              - { read: "Leerplichtwet 1969, artikel 4a", sourceDate: 2018-07-28,
                  url: https://wetten.overheid.nl/BWBR0002628 }
            button: Mag ik stoppen?
            verified: { by: Sanne de Vries, on: 2026-11-01 }
            reviewBy: 2027-08-01
            actions:
              - article: diploma-kwijt
              - coach: Praat met een mens
              - link: https://duo.nl
                title: Kijk op duo.nl
            related: [diploma-kwijt]
            ---
            Nog niet. Tot je 18 bent ga je naar school.

            ## Meer weten

            Kijk op [de site van DUO](https://duo.nl/particulier/index.html).
            Wil je praten? Bel {KT}.

            """,
        [Kwijt] = """
            ---
            id: diploma-kwijt
            title: Ik ben mijn diploma kwijt
            topic: naar-school
            audience: [jongere, ouder]
            sources:
              - { read: "duo.nl, Diploma kwijt", sourceDate: 2026-05-01 }
            button: Diploma kwijt
            verified: { by: Sanne de Vries, on: 2026-11-01 }
            reviewBy: 2027-08-01
            ---
            Vraag een nieuw diploma aan bij DUO.

            """,
        [StoppenPhrasings] = "# hoe jongeren het vragen\nkan ik van school af\nik wil stoppen met school\n",
        [KwijtPhrasings] = "waar is mijn diploma\n",
        [None] = "hoe laat gaat de trein\n",
        [Landelijk] = """
            id: landelijk
            name: heel Nederland
            timeZone: Europe/Amsterdam

            """,
        [Leiden] = """
            id: holland-rijnland
            name: Doorstroompunt Holland Rijnland
            gemeenten: [Leiden, Alphen aan den Rijn]
            phone: 071-1234567
            email: hallo@example.nl
            website: https://example.nl/
            timeZone: Europe/Amsterdam
            openingHours:
              monday: 09:00-17:00
              friday: 09:00-12:30
            holidays:
              - { date: 2026-12-25, name: Eerste kerstdag }
            sources:
              - read: example.nl
                sourceDate: 2026-11-01

            """,
        [HelpLines] = """
            - { code: "112", name: Alarmnummer, numbers: ["112"], certainty: bevestigd }
            - { code: "113", name: 113 Zelfmoordpreventie, numbers: ["113", 0800-0113], sites: [113.nl], certainty: bevestigd }
            - { code: KT, name: Kindertelefoon, numbers: [0800-0432], certainty: bevestigd, hours: dagelijks, for: kinderen, seen: 2026-11-21 }
            - { code: DRUG, name: Drugs Infolijn, numbers: [0900-1995], certainty: "? tarief" }
            - { code: JHO, name: JongerenHulpOnline, sites: [jongerenhulponline.nl] }

            """,
        [Suicidality] = """
            category: suicidality
            article: null
            except: [ lach me dood ]
            levels:
              acute:
                helplines: ["112"]
                reply: "Bel nu {112}. Blijf niet alleen."
                patterns: [ ik spring nu ]
              serious:
                helplines: ["113", KT]
                reply: "Bel of chat met {113}. Je bent niet alleen."
                patterns: [ ik wil dood ]
            reviewBy: 2027-08-01
            sources:
              - { read: 113.nl, sourceDate: 2026-11-01 }

            """,
        [Lists] = "lists:\n  familie: [vader, moeder]\n",
        [Spelling] = "kwil: ik wil\nstopn: stoppen\n",
        [SynonymGroups] = "geld: [geld, poen, geen cent]\nschool: [school, skool]\n",
        [StopWords] = "de\nhet\n",
        [Commands] = """
            stop: [stop, stoppen]
            human: [mens, coach]
            restart: [opnieuw]
            erase: [wis]
            more: [meer, meer weten]
            facts: [mijn gegevens]
            forget: [vergeet dat]
            forgetAge: [vergeet mijn leeftijd]
            forgetSchool: [vergeet mijn school]
            forgetPlace: [vergeet mijn gemeente]
            forgetChild: [vergeet mijn kind]
            noCoach: [geen coach]
            helpful: [dit helpt]
            notMeant: [dit bedoelde ik niet]

            """,
        [Smalltalk] = """
            - id: hallo
              messages: [hoi, hallo]
              reply: Hoi! Wat wil je weten?
            - id: dank
              messages: [dank je wel]
              reply: Graag gedaan.

            """,
        [Sentences] = """
            welcome: "Hoi, ik ben een chatbot van {region}. Ik bewaar dit gesprek {days} dagen."
            welcomeAgain: We beginnen opnieuw.
            talkToHuman: Praat met een mens
            humanOpen: "Bel {region}: {phone}. Dat kan tot {until}."
            humanClosed: "Bel {region}: {phone}. Dat kan weer {opens}."
            humanNoPhone: "Vraag het aan {region}."
            fallback: Dat weet ik niet.
            didYouMean: Bedoel je dit?
            noneOfThese: Geen van deze
            noneOfTheseReply: Vraag het met andere woorden.
            stopped: Ik stop.
            eraseConfirm: Zal ik alles wissen?
            eraseYes: Ja, wis alles
            eraseNo: Nee
            erased: Alles is weg.
            eraseCancelled: Ik wis niets.
            mediaNotRead: Ik kan alleen tekst lezen.
            emptyMessage: Wat wil je weten?
            more: Meer weten
            noMore: Meer weet ik niet.
            sourceLine: "Bron: {sources}"
            sourceItem: "{read}, {date}"
            sourceItemCopy: "{read}, kopie van {date}"
            checkedBy: "Nagekeken door {by} op {date}"
            reviewOverdue: Dit antwoord wordt nog nagekeken.
            safetyOverdue: "Bel {112} bij gevaar, of praat met {113}."
            trouble: Er ging iets mis.
            tooLong: Dat is te lang.
            helpful: "Helpt"
            notHelpful: "Helpt niet"
            feedbackThanks: "Zin feedbackThanks"
            notMeant: "Zin notMeant"
            alsoAsked: "Zin alsoAsked {button}"
            livesIn: "Zin livesIn {gemeente} {region}"
            factsNoted: "Zin factsNoted {facts}"
            keptTitle: "Zin keptTitle"
            keptFacts: "Zin keptFacts {facts}"
            keptNoFacts: "Zin keptNoFacts"
            keptAnswer: "Zin keptAnswer {about} {answer}"
            keptPlan: "Zin keptPlan {heading} {text}"
            keptShared: "Zin keptShared"
            keptNotShared: "Zin keptNotShared"
            keptNoPlan: "Zin keptNoPlan"
            keptHelp: "Zin keptHelp {helpline}"
            keptCallBack: "Zin keptCallBack {wish}"
            keptNotes: "Zin keptNotes"
            keptPhone: "Zin keptPhone"
            keptMessages: "Zin keptMessages"
            keptReaders: "Zin keptReaders"
            keptUntil: "Zin keptUntil {days}"
            eraseAll: "Wis alles"
            factsForgotten: "Zin factsForgotten"
            forgetFacts: "Vergeet dat"
            factAge: "Zin factAge {age}"
            factUnder18: "Zin factUnder18"
            factAdult: "Zin factAdult"
            factParent: "Zin factParent"
            factChildAge: "Zin factChildAge {age}"
            factSchool: "Zin factSchool {school}"
            factDiploma: "Zin factDiploma {school}"
            factNoDiploma: "Zin factNoDiploma"
            factGemeente: "Zin factGemeente {gemeente}"
            staleWithLink: "Zin staleWithLink {link}"
            staleWithoutLink: "Zin staleWithoutLink"
            askRegion: "Zin askRegion {region} {contact}"
            askSchool: "Zin askSchool"
            helpQueue: "Zin helpQueue"
            noCoach: "Geen coach"
            coachRefused: "Zin coachRefused"
            helpForParent: "Zin helpForParent"
            helpNotSafe: "Zin helpNotSafe {helpline}"
            helpNotSafeOther: "Zin helpNotSafeOther"
            helpSafe: "Zin helpSafe {helpline}"
            helpListen: "Zin helpListen {helpline}"
            helpNoTalk: "Zin helpNoTalk {helpline}"
            helpStays: "Zin helpStays {helpline}"
            stillThere: "Zin stillThere {helpline}"
            stillThereNeutral: "Zin stillThereNeutral"
            pictureNotRead: Typ het.
            voiceNotRead: Typ het.
            stickerNotRead: Typ het.
            locationNotKept: Typ het.
            contactsNotKept: Typ het.
            unknownNotRead: Typ het.
            messageDeleted: Typ het.
            stoppedSending: Typ het.
            startedSending: Typ het.
            chooseOne: Kies
            erasedCheckIns: Een berichtje kan nog komen.
            """,
        [DialogWords] = """
            skip: Sla over
            done: Klaar
            changed: Er is iets veranderd.
            resumed: "Fijn dat je er weer bent. We hadden het over {about}."
            paused: We laten het hier.
            kept: Het staat er nog.
            notUnderstood: Dat begrijp ik niet.
            backTo: Terug naar ons gesprek.
            chosen: "Gekozen: {chosen}. Nog een?"
            filler: [ik, het, echt]
            skipWords: [sla over, weet niet, geen idee]
            doneWords: [klaar]
            pauseWords: [later verder, pauze, stop]
            resumeWords: [verder]

            """,
        [DeskWords] = """
            asked: "Zin asked {place} {wait}"
            stillWaiting: "Zin stillWaiting {place} {wait}"
            placeNext: "Zin placeNext"
            placeOne: "Zin placeOne"
            placeMany: "Zin placeMany {ahead}"
            waitUsual: "Zin waitUsual {wait}"
            waitUnknown: "Zin waitUnknown"
            shareQuestion: "Zin shareQuestion"
            shareQuestionAgain: "Zin shareQuestionAgain"
            notUsedFor: "Zin notUsedFor"
            sharedAll: "Zin sharedAll"
            sharedAllNow: "Zin sharedAllNow"
            sharedFromNow: "Zin sharedFromNow"
            sharedInDanger: "Zin sharedInDanger"
            waitingStopped: "Zin waitingStopped"
            withBot: "Zin withBot"
            closed: "Zin closed {region} {opens} {where}"
            nobody: "Zin nobody {region} {where}"
            inDanger: "Zin inDanger"
            requestStands: "Zin requestStands"
            deskCloses: "Zin deskCloses"
            answerFrom: "Zin answerFrom {region} {opens} {where}"
            answerNobody: "Zin answerNobody {region} {where}"
            whereChat: "Zin whereChat"
            whereWhatsApp: "Zin whereWhatsApp"
            askMessage: "Zin askMessage"
            messageLeft: "Zin messageLeft {where}"
            askChannel: "Zin askChannel"
            askMoment: "Zin askMoment"
            askPlace: "Zin askPlace"
            askNumber: "Zin askNumber"
            callBackNoted: "Zin callBackNoted {wish} {where}"
            callBackWithNumber: "Zin callBackWithNumber {wish} {where}"
            callBackWhy: "Zin callBackWhy"
            wishPhone: "Zin wishPhone"
            wishPhoneNumber: "Zin wishPhoneNumber"
            wishChat: "Zin wishChat"
            wishMeeting: "Zin wishMeeting"
            wishWords: "Zin wishWords {wish} {words}"
            joined: "Zin joined {name}"
            takesOver: "Zin takesOver {name} {previous}"
            seesAll: "Zin seesAll"
            seesAllInDanger: "Zin seesAllInDanger"
            seesFromNow: "Zin seesFromNow"
            queuedAgain: "Zin queuedAgain {name}"
            coachGone: "Zin coachGone {name}"
            snoozed: "Zin snoozed {name} {until}"
            backWithBot: "Zin backWithBot {name}"
            left: "Zin left {name}"
            someCoach: "Zin someCoach"
            automatic: "Zin automatic"
            mediaBesideCoach: "Zin mediaBesideCoach"
            shareAll: "Ja, deel alles"
            shareFromNow: "Alleen vanaf nu"
            stopWaiting: "Stop met wachten"
            backToBot: "Terug naar de bot"
            leaveMessage: "Laat bericht achter"
            callBack: "Bel mij terug"
            byPhone: "Bellen"
            byChat: "Hier in de chat"
            byMeeting: "Afspreken"
            noMatter: "Maakt niet uit"
            noNumber: "Liever geen nummer"
            shareYes: [ja]
            shareNo: [nee]
            stopWaitingWords: [stop met wachten]
            backToBotWords: [terug naar de bot]
            leaveMessageWords: [laat bericht achter]
            callBackWords: [bel mij terug]

            """,
        [MoveWords] = """
            message: "Hier verder met {code}"
            askNumber: "Dit is {region}. Tik op {number}."
            unknown: Die code werkt niet.
            ended: Er is niets verplaatst.
            moved: We gaan hier verder.
            movedCoach: "{name} praat verder."
            movedWaiting: Je vraag staat nog.
            joined: We gaan hier verder.
            offerPlan: Neem je je plan mee?
            offerPlanInstead: Neem je dat plan in plaats van dit?
            takePlan: Ja, neem mee
            leavePlan: Nee, laat maar
            planTaken: Het is hier.
            planLeft: Het is weg.
            keptOffered: Een plan dat wacht.
            closedOnWeb: Hier is het dicht.

            """,
        [PlanWords] = """
            title: Mijn toekomstplan
            fields:
              watWilIk: { heading: "Wat wil ik?", ask: Wat wil je?, words: [wat ik wil] }
              watGaatGoed: { heading: "Wat gaat goed?", ask: Wat gaat goed?, words: [wat goed gaat] }
              watHebIkNodig: { heading: "Wat heb ik nodig?", ask: Wat heb je nodig?, words: [wat ik nodig heb] }
              wieHelptMij: { heading: "Wie helpt mij?", ask: Wie helpt je?, words: [wie mij helpt] }
              mijnEersteStap: { heading: "Mijn eerste stap", ask: Wat is je stap?, words: [mijn eerste stap] }
              wanneer: { heading: "Wanneer?", ask: Wanneer doe je dat?, words: [wanneer] }
            show: [mijn plan]
            change: [verander, veranderen]
            plan: [mijn plan, plan]
            share: [deel mijn plan]
            stopSharing: [niet meer delen]
            discard: [wis mijn plan]
            none: Je hebt nog geen plan.
            shown: Dit is je plan.
            changed: Ik heb het veranderd.
            unchanged: Ik laat het zo.
            link: Open je plan
            linkLine: "Kijk op je eigen pagina: [plan]."
            shared: Een coach kan het nu zien.
            noCoach: Er komt hier geen coach.
            unshared: Een coach ziet het niet meer.
            notShared: Het is niet gedeeld.
            discardConfirm: Gooi je het weg?
            discardYes: "Ja, gooi weg"
            discardNo: "Nee, bewaar het"
            discarded: Je plan is weg.
            madeOn: "Gemaakt op {date}."

            """,
        [CheckWords] = """
            title: wat er voor jou geldt
            button: Wat geldt er?
            start: [wat geldt er]
            startAlone: [moet ik nog]
            intro: Een paar vragen.
            introParent: Een paar vragen over je kind.
            known: "Dit weet ik: {facts}."
            noted: "Oké, {facts}."
            dontKnow: Weet ik niet
            dontKnowWords: [weet ik niet]
            notUnderstood: Dat begrijp ik niet.
            questions:
              age:
                about: je leeftijd
                ask: Hoe oud ben je?
                case: "{answers}?"
                unless: Dan kan het anders zijn.
                answers: { leerplicht: { said: ben je jong }, kwalificatieplicht: { said: ben je ouder }, adult: { said: ben je 18 } }
              sixteen:
                about: je verjaardag
                ask: "Word je 16 tussen {from} en {to}?"
                case: "{answers}?"
                unless: Dan kan het anders zijn.
                answers: { "yes": { label: Ja, said: word je 16 }, "no": { label: Nee, said: was je 16 } }
              diploma:
                about: je diploma
                ask: Welk diploma heb je?
                case: "Heb je {answers}?"
                unless: Dan kan het anders zijn.
                answers:
                  none: { label: Geen, said: niets }
                  vmbo: { label: Vmbo, said: vmbo }
                  entree: { label: Entree, said: entree }
                  mbo: { label: Mbo, said: mbo }
                  havo-vwo: { label: Havo of vwo, said: havo of vwo }
                  pro: { label: Pro, said: pro }
                  vso-work: { label: Vso voor werk, said: vso voor werk }
                  vso-learning: { label: Vso voor leren, said: vso voor leren }
              school:
                about: je school
                ask: Waar zit je?
                case: "{answers}?"
                unless: Dan kan het anders zijn.
                answers:
                  vo: { label: Vmbo, said: zit je op vmbo }
                  pro-vso: { label: Pro of vso, said: zit je op pro }
                  entree: { label: Entree, said: zit je op entree }
                  bol: { label: Bol, said: zit je op bol }
                  bbl: { label: Bbl, said: zit je op bbl }
                  vavo: { label: Vavo, said: zit je op de vavo }
                  nowhere: { label: Nergens, said: sta je nergens }
              going:
                about: of je gaat
                ask: Ga je?
                case: "{answers}?"
                unless: Dan kan het anders zijn.
                answers: { "yes": { label: Ja, said: ga je }, away: { label: Nee, said: ga je niet }, nowhere: { label: Nergens, said: sta je nergens } }
              goingFourWeeks:
                about: of je gaat
                ask: Ga je?
                case: "{answers}?"
                unless: Dan kan het anders zijn.
                answers: { "yes": { label: Ja, said: ga je }, away: { label: Nee, said: ga je niet }, nowhere: { label: Nergens, said: sta je nergens } }
              exemption:
                about: je vrijstelling
                ask: Heb je een vrijstelling?
                case: "Heb je {answers}?"
                unless: Dan kan het anders zijn.
                answers:
                  none: { label: Nee, said: geen }
                  ill: { label: Ziek, said: ziek }
                  belief: { label: Geloof, said: geloof }
                  abroad: { label: Buitenland, said: buitenland }
                  other-education: { label: Anders, said: anders }
                  own-programme: { label: Programma, said: programma }
                  mbo-early: { label: Naar mbo, said: naar mbo }
            grounds:
              tooYoung: { holds: Nog niet., until: Later. }
              leerplicht: { holds: Je moet., until: "Tot {day}.", articles: [mag-ik-stoppen] }
              programme3a: { holds: Je moet., until: "Tot {day}." }
              lastYearAtMbo3b: { holds: Je moet., until: "Tot {day}." }
              kwalificatieplicht: { holds: Je moet leren., until: Tot je 18 bent. }
              exemption5a: { holds: Je hoeft niet., until: Zolang het geldt. }
              exemption5b: { holds: Je hoeft niet., until: Zolang het geldt. }
              exemption5c: { holds: Je hoeft niet., until: Zolang het geldt. }
              exemption15: { holds: Je hoeft niet., until: Zolang het geldt. }
              startQualification: { holds: Je hoeft niet., until: Dat blijft zo. }
              proDiploma: { holds: Je hoeft niet., until: Dat blijft zo. }
              vsoProfile: { holds: Je hoeft niet., until: Dat blijft zo. }
              adult: { holds: Je hoeft niet., until: Dat blijft zo. }
            untilSixteen: Tot je 16 bent.
            steps:
              met: { text: Klaar. }
              notEnrolled: { text: Zoek een plek. }
              away: { text: Praat erover. }
              entreeTooEarly: { text: Vraag het. }
              bblTooEarly: { text: Vraag het. }
              vavoTooEarly: { text: Vraag het. }
              notYet: { text: Wacht maar. }
              exempt: { text: Vraag het. }
              free: { text: Jij kiest. }
              atSchool: { text: Jij kiest. }
              doorstroompunt: { text: Er is hulp. }
              oldSchool: { text: Er is hulp. }
              older: { text: Vraag het. }
            casesHold: Dat hangt ervan af.
            casesStep: Dat hangt ervan af.
            stepUnsure: Vraag het later.
            sixteenHours: Dan meldt school het.
            twelveYears: Dan stopt het.
            information: Dit is informatie.
            laws:
              LPW: { read: Leerplichtwet, sourceDate: 2018-07-28 }
              WEB: { read: Wet educatie en beroepsonderwijs, sourceDate: 2026-01-01 }
              WEC: { read: Wet op de expertisecentra, sourceDate: 2018-07-28 }
            verified: { by: Sanne de Vries, on: 2026-11-01 }
            reviewBy: 2027-08-01

            """,
        [Praten] = """
            id: praten
            title: een gesprek
            button: Praten
            start: [ik wil praten]
            steps:
              - id: begin
                about: het begin
                ask: Zullen we beginnen?
                options:
                  - { id: ja, label: "Ja, graag", words: [ja] }
                  - { id: nee, label: Nu niet, skips: true, next: slot }
                skip: slot
              - id: wens
                about: wat je wilt
                ask: Wat wil je?
                save: watWilIk
                skip: slot
              - id: goed
                when: { wens: answered }
                say: "Je wilt: {watWilIk}."
              - id: slot
                do: plan.save
                say: Dank je.

            """,
    };

    public ContentSample With(string file, string text)
    {
        Files[file] = text;
        return this;
    }

    /// <summary>Nonsense, but each line is different enough from the others.</summary>
    public ContentSample WithEnoughPhrasings()
    {
        foreach (var file in (string[])[StoppenPhrasings, KwijtPhrasings, None])
        {
            for (var i = 0; i < 45; i++) Files[file] += $"{file.Length}{(char)('a' + (i % 26))}{i * 7919}{(char)('z' - (i % 26))}{i * 104729}\n";
        }

        return this;
    }

    public ContentSample Without(string file)
    {
        Assert.True(Files.Remove(file), $"{file} is not in the sample");
        return this;
    }

    public ContentSample Replace(string file, string old, string text)
    {
        Assert.Contains(old, Files[file], StringComparison.Ordinal);
        return With(file, Files[file].Replace(old, text, StringComparison.Ordinal));
    }

    public ContentLoad Try(bool production = false) => ContentLoader.Load(Files, new LintOptions(Today, production));

    public ContentSet Load()
    {
        var load = Try();
        if (load is ContentLoad.Rejected rejected) Assert.Fail(string.Join('\n', rejected.Problems));
        return Assert.IsType<ContentLoad.Loaded>(load).Content;
    }

    public IReadOnlyList<ContentProblem> Problems(bool production = false) => Try(production) switch
    {
        ContentLoad.Loaded loaded => loaded.Warnings,
        ContentLoad.Rejected rejected => rejected.Problems,
        var other => throw new InvalidOperationException($"no such outcome: {other}"),
    };

    /// <summary>The change broke this one rule, at this one place, and nothing else.</summary>
    public void Breaks(string code, string file, int line, bool production = false)
    {
        var problem = Assert.Single(Problems(production));
        Assert.Equal((code, $"{file}:{line}"), (problem.Code, $"{problem.File}:{problem.Line}"));
        Assert.Equal(problem.Severity is ContentSeverity.Error, Try(production) is ContentLoad.Rejected);
        Assert.Equal(ContentCodes.All.Single(rule => rule.Id == code).Severity, problem.Severity);
        Assert.NotEmpty(problem.Message);
    }

    public void BreaksNothing(bool production = false) => Assert.Empty(Problems(production));
}
