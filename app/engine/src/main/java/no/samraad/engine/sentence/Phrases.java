package no.samraad.engine.sentence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.DecisionProvision;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.MeetingProvision;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MinutesProvision;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.QuorumProvision;
import no.samraad.engine.provision.Threshold;

/** The words that sentences of more than one kind are put together of: numbers, deadlines, lists, names. */
class Phrases {
    private static final int LARGEST_IN_WORDS = 12;

    private final Language language;
    private final Names names;

    Phrases(Language language, Names names) {
        this.language = language;
        this.names = names;
    }

    String say(String nb, String nn, String en) {
        return Words.of(nb, nn, en).in(language);
    }

    String endOfDay(EndOfDay endOfDay) {
        return switch (endOfDay) {
            case EndOfDay.NotStated _ ->
                say(
                        "Det er ikke sagt når fristdagen slutter.",
                        "Det er ikkje sagt når fristdagen sluttar.",
                        "It is not stated when the last day ends.");
            case EndOfDay.Midnight _ ->
                say(
                        "Fristdagen slutter klokka 24:00.",
                        "Fristdagen sluttar klokka 24:00.",
                        "The last day ends at 24:00.");
            case EndOfDay.OfficeHours(java.time.LocalTime closes) ->
                say(
                        "Fristdagen slutter med kontortiden, klokka " + Dates.time(closes) + ".",
                        "Fristdagen sluttar med kontortida, klokka " + Dates.time(closes) + ".",
                        "The last day ends with office hours, at " + Dates.time(closes) + ".");
        };
    }

    /** Such as "Siste dag er onsdag 26. november 2025 (senest to uker før møtet)." */
    String ruleOf(Deadline deadline, String date) {
        return say("Siste dag er ", "Siste dag er ", "The last day is ")
                + date
                + " ("
                + (deadline.amount() == 0 ? say("samme dag", "same dag", "the same day") : atLatest(deadline))
                + ").";
    }

    /** Such as "senest to uker før møtet". */
    String atLatest(Deadline deadline) {
        String anchor = switch (deadline.anchor()) {
            case MEETING_START -> say("møtet", "møtet", "the meeting");
            case DISPATCH -> say("utsendingen", "utsendinga", "dispatch");
            case ADOPTION -> say("vedtaket", "vedtaket", "adoption");
            case START_OF_YEAR -> say("årets begynnelse", "starten av året", "the year begins");
            case EFFECT -> say("dagen det får virkning", "dagen det får verknad", "the day it takes effect");
            case LAST_REPORT -> say("forrige rapport", "førre rapport", "the last report");
            case STEP_BEFORE -> say("forrige ledd", "førre ledd", "the step before");
            case REQUEST_FOR_CHANGES -> say("ønsket om endringer", "ønsket om endringar", "the request for changes");
        };
        String direction = switch (deadline.direction()) {
            case BEFORE -> say("før", "før", "before");
            case AFTER -> say("etter", "etter", "after");
        };
        String counted = switch (deadline.anchorDay()) {
            case NOT_COUNTED -> "";
            case COUNTED -> say(" (dagen selv regnes med)", " (dagen sjølv blir rekna med)", " (that day counted)");
        };
        String latest = deadline.direction() == Direction.BEFORE
                ? say("senest ", "seinast ", "at least ")
                : say("senest ", "seinast ", "at most ");
        if (deadline.equals(Deadline.beforeTheYear())) {
            return say("før året begynner", "før året tek til", "before the year begins");
        }
        if (deadline.amount() == 0) {
            return say("samme dag som ", "same dag som ", "on the day of ") + anchor;
        }
        return latest + amount(deadline) + " " + direction + " " + anchor + counted;
    }

    /** Such as "fire virkedager". */
    String amount(Deadline deadline) {
        int amount = deadline.amount();
        boolean one = amount == 1;
        return switch (deadline.unit()) {
            case CALENDAR_DAY ->
                number(amount, Gender.MASCULINE) + " "
                        + (one ? say("dag", "dag", "day") : say("dager", "dagar", "days"));
            case WORKING_DAY ->
                number(amount, Gender.MASCULINE)
                        + " "
                        + (one
                                ? say("virkedag", "verkedag", "working day")
                                : say("virkedager", "verkedagar", "working days"));
            case WEEK ->
                number(amount, Gender.FEMININE) + " "
                        + (one ? say("uke", "veke", "week") : say("uker", "veker", "weeks"));
            case MONTH ->
                number(amount, Gender.MASCULINE)
                        + " "
                        + (one ? say("måned", "månad", "month") : say("måneder", "månader", "months"));
        };
    }

    enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER
    }

    /** Up to and with twelve in words, above in digits; one with its accent, for it is counted and no article. */
    String number(int number, Gender gender) {
        if (number == 1) {
            return switch (gender) {
                case MASCULINE -> say("én", "éin", "one");
                case FEMININE -> say("én", "éi", "one");
                case NEUTER -> say("ett", "eitt", "one");
            };
        }
        List<Words> words = List.of(
                Words.of("to", "two"),
                Words.of("tre", "three"),
                Words.of("fire", "four"),
                Words.of("fem", "five"),
                Words.of("seks", "six"),
                Words.of("sju", "seven"),
                Words.of("åtte", "eight"),
                Words.of("ni", "nine"),
                Words.of("ti", "ten"),
                Words.of("elleve", "eleven"),
                Words.of("tolv", "twelve"));
        return number >= 2 && number <= LARGEST_IN_WORDS ? words.get(number - 2).in(language) : String.valueOf(number);
    }

    String threshold(Threshold threshold) {
        return switch (threshold) {
            case Threshold.AtLeast(Fraction share) -> say("minst ", "minst ", "at least ") + fraction(share);
            case Threshold.MoreThan(Fraction share) -> say("mer enn ", "meir enn ", "more than ") + fraction(share);
            case Threshold.AtLeastNumber(int number) ->
                say("minst ", "minst ", "at least ") + number(number, Gender.MASCULINE);
        };
    }

    /** Such as "seks fra UNN, to fra fastlegene": in words only where all of them are. */
    String counted(List<Integer> counts, IntFunction<String> whose) {
        boolean inWords = counts.stream().allMatch(count -> count <= LARGEST_IN_WORDS);
        return and(IntStream.range(0, counts.size())
                .mapToObj(at -> (inWords ? number(counts.get(at), Gender.MASCULINE) : String.valueOf(counts.get(at)))
                        + say(" fra ", " frå ", " from ")
                        + whose.apply(at))
                .toList());
    }

    String fraction(Fraction share) {
        if (share.numerator() == 1 && share.denominator() == 2) {
            return say("halvparten", "halvparten", "half");
        }
        if (share.numerator() == 2 && share.denominator() == 3) {
            return say("to tredeler", "to tredelar", "two thirds");
        }
        if (share.numerator() == 1 && share.denominator() == 3) {
            return say("en tredel", "ein tredel", "one third");
        }
        if (share.numerator() == 3 && share.denominator() == 4) {
            return say("tre firedeler", "tre firedelar", "three quarters");
        }
        return share.numerator() + "/" + share.denominator();
    }

    String leaderSource(LeadershipProvision.LeaderSource source) {
        return switch (source) {
            case CHAIR -> say("lederen", "leiaren", "the chair");
            case DEPUTY_CHAIR -> say("nestlederen", "nestleiaren", "the deputy chair");
            case CHOSEN_BY_THE_MEETING -> say("en møtet velger", "ein møtet vel", "someone the meeting chooses");
            case IN_TURN -> say("den som står for tur", "den som står for tur", "the one whose turn it is");
        };
    }

    /** Such as "organet selv" or "leder, nestleder og sekretariat sammen". */
    String organ(Organ organ) {
        return switch (organ) {
            case Organ.TheBody _ -> say("organet selv", "organet sjølv", "the body itself");
            case Organ.OtherBody(BodyCode body) -> body(body);
            case Organ.Officers(Set<LeadershipProvision.Office> offices) -> {
                String list = and(sorted(offices, this::officeHolder));
                yield offices.size() == 1 ? list : list + say(" sammen", " saman", " together");
            }
        };
    }

    /** Any one of several, in an order that never changes. */
    String organs(Collection<Organ> organs) {
        return or(organs.stream().map(this::organ).sorted().toList());
    }

    String officeHolder(LeadershipProvision.Office office) {
        return switch (office) {
            case CHAIR -> say("lederen", "leiaren", "the chair");
            case DEPUTY_CHAIR -> say("nestlederen", "nestleiaren", "the deputy chair");
            case SECRETARIAT -> say("sekretariatet", "sekretariatet", "the secretariat");
        };
    }

    String submitter(MeetingProvision.Submitter submitter) {
        return switch (submitter) {
            case ANYONE_WITH_AN_INTEREST ->
                say("alle som har interesse i det", "alle som har interesse i det", "anyone with an interest");
            case REPRESENTATIVE -> say("representantene", "representantane", "the representatives");
            case SECRETARIAT -> say("sekretariatet", "sekretariatet", "the secretariat");
        };
    }

    String noticePart(MeetingProvision.NoticePart part) {
        return switch (part) {
            case NOTICE -> say("innkalling", "innkalling", "notice");
            case AGENDA -> say("saksliste", "saksliste", "agenda");
            case CASE_PAPERS -> say("sakspapirer", "sakspapir", "papers");
        };
    }

    String channel(MeetingProvision.Channel channel) {
        return switch (channel) {
            case EMAIL -> say("på e-post", "på e-post", "by e-mail");
            case LETTER -> say("i brev", "i brev", "by letter");
        };
    }

    String fixedItem(MeetingProvision.FixedItem item) {
        return switch (item) {
            case APPROVAL_OF_NOTICE_AND_AGENDA ->
                say(
                        "godkjenning av innkalling og saksliste",
                        "godkjenning av innkalling og saksliste",
                        "approval of notice and agenda");
            case OPENING -> say("åpning", "opning", "opening");
            case CONSTITUTION -> say("konstituering", "konstituering", "constitution");
            case APPROVAL_OF_LAST_MINUTES ->
                say("godkjenning av forrige referat", "godkjenning av førre referat", "approval of the last minutes");
            case ROUND_OF_INFORMATION -> say("orienteringsrunde", "orienteringsrunde", "round of information");
            case MINUTES_FOR_INFORMATION -> say("referatsaker", "referatsaker", "minutes for information");
            case NEXT_MEETING -> say("neste møte", "neste møte", "next meeting");
            case ANY_OTHER_BUSINESS -> say("eventuelt", "eventuelt", "any other business");
            case EVALUATION -> say("evaluering", "evaluering", "evaluation");
        };
    }

    String itemType(MeetingProvision.ItemType type) {
        return switch (type) {
            case DECISION -> say("beslutningssak (B)", "vedtakssak (B)", "decision (B)");
            case INFORMATION -> say("orienteringssak (O)", "orienteringssak (O)", "information (O)");
            case NOTING -> say("referatsak (R)", "referatsak (R)", "noting (R)");
        };
    }

    String treatment(QuorumProvision.Treatment treatment) {
        return switch (treatment) {
            case DECIDE -> say("vedta saken", "vedta saka", "decide the case");
            case DISCUSS -> say("drøfte saken", "drøfte saka", "discuss the case");
            case RECOMMEND -> say("gi en anbefaling", "gi ei tilråding", "make a recommendation");
            case POSTPONE -> say("utsette saken", "utsetje saka", "postpone the case");
            case TAKE_AS_INFORMATION ->
                say("ta saken til orientering", "ta saka til orientering", "take the case as information");
        };
    }

    String pathAction(DecisionProvision.PathAction action) {
        return switch (action) {
            case TALK_AGAIN_IN_THE_BODY ->
                say(
                        "saken tas opp igjen i organet",
                        "saka blir teken opp att i organet",
                        "the case returns to the body");
            case NEGOTIATION_COMMITTEE ->
                say(
                        "saken går til et forhandlingsutvalg med medlemmer fra hver side",
                        "saka går til eit forhandlingsutval med medlemer frå kvar side",
                        "the case goes to a negotiation committee with members of each side");
            case MEDIATION -> say("saken går til mekling", "saka går til mekling", "the case goes to mediation");
            case NEW_VOTE -> say("organet stemmer på nytt", "organet røystar på nytt", "the body votes again");
            case TO_THE_PARTIES_LEADERSHIP ->
                say(
                        "saken løftes til ledelsen hos partene",
                        "saka blir løfta til leiinga hos partane",
                        "the case goes to the parties' leadership");
            case AS_THE_COOPERATION_AGREEMENT_SAYS ->
                say(
                        "saken løses slik samarbeidsavtalen sier",
                        "saka blir løyst slik samarbeidsavtalen seier",
                        "the case is settled as the cooperation agreement says");
            case NATIONAL_DISPUTE_BOARD ->
                say(
                        "saken bringes inn for nasjonal tvisteløsning",
                        "saka blir bringa inn for nasjonal tvisteløysing",
                        "the case goes to national dispute resolution");
        };
    }

    /** Such as "1 250 000 kroner" or "99,50 kroner". */
    String money(Money amount) {
        long kroner = amount.ore() / 100;
        long ore = amount.ore() % 100;
        StringBuilder digits = new StringBuilder(String.valueOf(kroner));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, '\u00a0');
        }
        String rest = ore == 0 ? "" : say(",", ",", ".") + (ore < 10 ? "0" : "") + ore;
        return say(digits + rest + "\u00a0kroner", digits + rest + "\u00a0kroner", "NOK\u00a0" + digits + rest);
    }

    /** Such as "83,33 %". */
    String percent(long hundredths) {
        return hundredths / 100
                + say(",", ",", ".")
                + (hundredths % 100 < 10 ? "0" : "")
                + hundredths % 100
                + say("\u00a0%", "\u00a0%", "%");
    }

    /** As {@link #money}; with a minus sign in front where it is less than zero. */
    String ore(long ore) {
        return ore < 0 ? "\u2212" + money(new Money(-ore)) : money(new Money(ore));
    }

    String date(LocalDate date) {
        return Dates.full(date, language);
    }

    String matterKind(MatterKind kind) {
        return switch (kind) {
            case ELECTION -> say("valg", "val", "elections");
            case APPOINTMENT -> say("oppnevninger", "oppnemningar", "appointments");
            case BUDGET -> say("budsjett", "budsjett", "the budget");
            case GRANT -> say("fordeling av midler", "fordeling av midlar", "the sharing out of means");
            case STATUTES -> say("vedtektene", "vedtektene", "the statutes");
            case COOPERATION_AGREEMENT -> say("samarbeidsavtalen", "samarbeidsavtalen", "the cooperation agreement");
            case MANDATE -> say("mandater", "mandat", "mandates");
            case PROCEDURE -> say("gjennomføringen av møtet", "gjennomføringa av møtet", "how the meeting is held");
            case OTHER -> say("andre saker", "andre saker", "other matters");
        };
    }

    /** Such as "i saker om valg og budsjett". */
    String inMatters(Set<MatterKind> matters) {
        String list = and(sorted(matters, this::matterKind));
        return say("i saker om " + list, "i saker om " + list, "in matters of " + list);
    }

    String voteBase(DecisionProvision.VoteBase of) {
        return switch (of) {
            case REPRESENTED -> say("de representerte plassene", "dei representerte plassane", "the seats represented");
            case ALL_SEATS ->
                say("alle plassene med stemmerett", "alle plassane med røysterett", "all seats with a vote");
            case FILLED_SEATS ->
                say(
                        "alle besatte plasser med stemmerett",
                        "alle plassar med røysterett som er fylte",
                        "all filled seats with a vote");
            case CAST -> say("de avgitte stemmene", "dei gitte røystene", "the votes cast");
            case CAST_AND_BLANK ->
                say(
                        "de avgitte stemmene, blanke medregnet,",
                        "dei gitte røystene, blanke medrekna,",
                        "the votes cast, blank ones counted,");
        };
    }

    String minutesPlace(MinutesProvision.MinutesPlace place) {
        return switch (place) {
            case SENT_TO_MEMBERS -> say("sendt til medlemmene", "sendt til medlemene", "sent to the members");
            case SENT_TO_PARTIES ->
                say("sendt til partenes postmottak", "sendt til postmottaka hos partane", "sent to the parties");
            case WEB -> say("publisert på nett", "publisert på nett", "published on the web");
        };
    }

    String minutesPart(MinutesProvision.MinutesPart part) {
        return switch (part) {
            case TIME_AND_PLACE ->
                say(
                        "når og hvor møtet ble holdt",
                        "når og kvar møtet blei halde",
                        "when and where the meeting was held");
            case MEETING_LEADER -> say("hvem som ledet møtet", "kven som leidde møtet", "who led the meeting");
            case PARTIALITY ->
                say(
                        "hvem som var inhabil i hvilken sak",
                        "kven som var inhabil i kva sak",
                        "who was partial in which case");
            case DISSENT ->
                say(
                        "meningen til dem som var uenige og ba om det",
                        "meininga til dei som var usamde og bad om det",
                        "the dissent of those who asked for it");
            case RATIFICATION ->
                say(
                        "hva partene ennå må slutte seg til",
                        "kva partane enno må slutte seg til",
                        "what the parties have yet to ratify");
            case ATTENDANCE -> say("hvem som møtte", "kven som møtte", "who attended");
            case ABSENCES -> say("hvem som hadde forfall", "kven som hadde forfall", "who was absent");
            case DEPUTIES_STANDING ->
                say("hvem varaene møtte for", "kven varaene møtte for", "for whom the deputies sat");
            case LAWFUL_NOTICE ->
                say("om møtet var lovlig innkalt", "om møtet var lovleg innkalla", "whether notice was lawful");
            case QUORUM_AT_EACH_DECISION ->
                say(
                        "om organet var beslutningsdyktig ved hvert vedtak",
                        "om organet var vedtaksført ved kvart vedtak",
                        "whether there was a quorum at each decision");
            case DECISION_PER_CASE -> say("vedtaket i hver sak", "vedtaket i kvar sak", "the decision in each case");
            case VOTES_WHEN_NOT_UNANIMOUS ->
                say(
                        "hvordan hver enkelt stemte når det ikke var enstemmig",
                        "korleis kvar einskild røysta når det ikkje var samrøystes",
                        "how each voted when not unanimous");
            case RECORDED_BREACHES -> say("brudd på vedtektene", "brot på vedtektene", "breaches of the statutes");
        };
    }

    String side(Side side) {
        return switch (side) {
            case HOSPITAL -> say("sykehussiden", "sjukehussida", "the hospital side");
            case MUNICIPAL -> say("kommunesiden", "kommunesida", "the municipal side");
            case OTHER -> say("de andre", "dei andre", "the others");
        };
    }

    String documentKind(DocumentKind kind) {
        return switch (kind) {
            case AGREEMENT -> say("samarbeidsavtalen", "samarbeidsavtalen", "the cooperation agreement");
            case STATUTES -> say("vedtektene", "vedtektene", "the statutes");
            case RESOLUTION -> say("et stående vedtak", "eit ståande vedtak", "a standing resolution");
            case MANDATE -> say("et mandat", "eit mandat", "a mandate");
            case GUIDELINE -> say("en retningslinje", "ei retningslinje", "a guideline");
            case CHOICE -> say("fellesskapets egne valg", "fellesskapet sine eigne val", "the community's own choices");
        };
    }

    String body(BodyCode body) {
        return names.body(body, language);
    }

    String partner(PartnerCode partner) {
        return names.partner(partner, language);
    }

    /** The form of a meeting, such as {@code på video}. */
    String form(MeetingForm form) {
        return switch (form) {
            case IN_PERSON -> say("fysisk", "fysisk", "in person");
            case VIDEO -> say("på video", "på video", "by video");
            case TELEPHONE -> say("på telefon", "på telefon", "by telephone");
        };
    }

    static <E extends Enum<E>> List<String> sorted(Collection<E> values, Function<E, String> word) {
        return values.stream().sorted().map(word).toList();
    }

    String and(List<String> words) {
        return joined(words, say(" og ", " og ", " and "));
    }

    String or(List<String> words) {
        return joined(words, say(" eller ", " eller ", " or "));
    }

    static String joined(List<String> words, String last) {
        if (words.size() <= 1) {
            return words.isEmpty() ? "" : words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
