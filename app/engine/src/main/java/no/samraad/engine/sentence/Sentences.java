package no.samraad.engine.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.calendar.Holiday;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;

/** Every sentence the engine says, in one language, with the community's own names. */
public final class Sentences {
    private final Language language;
    private final Names names;
    private final ProvisionSentences provisions;

    private Sentences(Language language, Names names) {
        this.language = language;
        this.names = names;
        this.provisions = new ProvisionSentences(language, names);
    }

    /** The sentences of this language. */
    public static Sentences in(Language language, Names names) {
        return new Sentences(language, names);
    }

    private String say(String nb, String nn, String en) {
        return Words.of(nb, nn, en).in(language);
    }

    /** What a typed rule says, to be held against the text. */
    public String provision(Provision provision) {
        return provisions.sentence(provision);
    }

    /** What a rule says, how strongly, and for which bodies. */
    public String rule(Rule rule) {
        String force = switch (rule.force()) {
            case SHALL -> "";
            case SHOULD -> say("Bør: ", "Bør: ", "Should: ");
            case IN_PRINCIPLE -> say("I prinsippet: ", "I prinsippet: ", "In principle: ");
        };
        return force + provision(rule.provision()) + " " + scope(rule.scope());
    }

    /** Which bodies a rule holds for. */
    public String scope(Scope scope) {
        return switch (scope) {
            case Scope.AllBodies _ -> say("Gjelder alle organer.", "Gjeld alle organ.", "Holds for all bodies.");
            case Scope.NoBodyNamed _ ->
                say("Teksten nevner ikke noe organ.", "Teksten nemner ikkje noko organ.", "The text names no body.");
            case Scope.BodiesNamed named -> {
                String list = provisions.and(named.bodies().stream()
                        .sorted()
                        .map(body -> names.body(body, language))
                        .toList());
                yield say("Gjelder " + list + ".", "Gjeld " + list + ".", "Holds for " + list + ".");
            }
        };
    }

    /** A date with its weekday, such as {@code onsdag 26. november 2025}. */
    public String date(LocalDate date) {
        return Dates.full(date, language);
    }

    /** A citation, such as {@code Vedtektene § 6 nr. 12 (i kraft fra 12.06.2025)}. */
    public String citation(Citation citation) {
        String document = switch (citation.kind()) {
            case AGREEMENT -> say("Samarbeidsavtalen", "Samarbeidsavtalen", "The cooperation agreement");
            case STATUTES -> say("Vedtektene", "Vedtektene", "The statutes");
            case RESOLUTION -> say("Vedtak", "Vedtak", "Resolution");
            case MANDATE -> say("Mandatet", "Mandatet", "The mandate");
            case GUIDELINE -> say("Retningslinjen", "Retningslinja", "The guideline");
            case CHOICE -> say("Fellesskapets eget valg", "Fellesskapet sitt eige val", "The community's own choice");
        };
        String since = Dates.digits(citation.inForceFrom());
        return document
                + " "
                + citation.label()
                + say(" (i kraft fra " + since + ")", " (i kraft frå " + since + ")", " (in force from " + since + ")");
    }

    /** The state of a finding in a word or two; never colour alone. */
    public String state(Finding finding) {
        return switch (finding.outcome()) {
            case Outcome.Met _ -> say("Oppfylt", "Oppfylt", "Met");
            case Outcome.NotMet _ -> say("Ikke oppfylt", "Ikkje oppfylt", "Not met");
            case Outcome.NotApplicable _ -> say("Gjelder ikke her", "Gjeld ikkje her", "Does not apply here");
            case Outcome.Undetermined _ -> say("Ikke avklart", "Ikkje avklart", "Not settled");
        };
    }

    /** What was found, in one sentence. */
    public String headline(Finding finding) {
        Outcome outcome = finding.outcome();
        String subject = ProvisionSentences.capital(subject(finding.about()));
        return switch (finding.clause()) {
            case ACT_OPEN_MEETING ->
                by(
                        outcome,
                        Words.of("Møtet kan settes.", "Møtet kan setjast.", "The meeting may be opened."),
                        Words.of(
                                "Møtet kan ikke settes slik det står.",
                                "Møtet kan ikkje setjast slik det står.",
                                "The meeting may not be opened as it stands."),
                        Words.of(
                                "Det er ikke avklart om møtet kan settes.",
                                "Det er ikkje avklart om møtet kan setjast.",
                                "Whether the meeting may be opened is not settled."),
                        Words.of(
                                "Ingen regel gjelder åpningen.",
                                "Ingen regel gjeld opninga.",
                                "No rule concerns the opening."));
            case TREATMENT_WITHOUT_QUORUM ->
                by(
                        outcome,
                        Words.of("Saker kan behandles.", "Saker kan behandlast.", "Cases may be treated."),
                        Words.of(
                                "Uten å være beslutningsdyktig kan ikke utvalget gjøre dette.",
                                "Utan å vere vedtaksført kan ikkje utvalet gjere dette.",
                                "Without a quorum the body may not do this."),
                        Words.of(
                                "Det er ikke avklart hva utvalget kan gjøre uten å være beslutningsdyktig.",
                                "Det er ikkje avklart kva utvalet kan gjere utan å vere vedtaksført.",
                                "What the body may do without a quorum is not settled."),
                        Words.of(
                                "Regelen om beslutningsdyktighet gjelder ikke her.",
                                "Regelen om vedtaksførheit gjeld ikkje her.",
                                "The quorum rule does not apply here."));
            case QUORUM ->
                by(
                        outcome,
                        Words.of("Beslutningsdyktig", "Vedtaksført", "Quorate"),
                        Words.of("Ikke beslutningsdyktig", "Ikkje vedtaksført", "Not quorate"),
                        Words.of(
                                "Det er ikke avklart om utvalget er beslutningsdyktig",
                                "Det er ikkje avklart om utvalet er vedtaksført",
                                "Whether there is a quorum is not settled"),
                        Words.of(
                                "Krever ikke beslutningsdyktighet",
                                "Krev ikkje at utvalet er vedtaksført",
                                "Needs no quorum"));
            case QUORUM_OF_GROUP ->
                by(
                        outcome,
                        Words.of(
                                subject + ": nok er representert.",
                                subject + ": nok er representerte.",
                                subject + ": enough are represented."),
                        Words.of(
                                subject + ": for få er representert.",
                                subject + ": for få er representerte.",
                                subject + ": too few are represented."),
                        Words.of(
                                subject + ": det er ikke avklart om nok er representert.",
                                subject + ": det er ikkje avklart om nok er representerte.",
                                subject + ": whether enough are represented is not settled."),
                        Words.of(
                                subject + ": regnes ikke med.",
                                subject + ": blir ikkje rekna med.",
                                subject + ": not counted."));
        };
    }

    private String by(Outcome outcome, Words met, Words notMet, Words undetermined, Words notApplicable) {
        return switch (outcome) {
            case Outcome.Met _ -> met.in(language);
            case Outcome.NotMet _ -> notMet.in(language);
            case Outcome.Undetermined _ -> undetermined.in(language);
            case Outcome.NotApplicable _ -> notApplicable.in(language);
        };
    }

    /** Whom or what it concerns, as it reads inside a sentence. */
    public String subject(Subject subject) {
        return switch (subject) {
            case Subject.TheAct _ -> say("handlingen", "handlinga", "the act");
            case Subject.OfBody(var body) -> names.body(body, language);
            case Subject.OfPartner(var partner) -> names.partner(partner, language);
            case Subject.OfSide(var side) -> provisions.side(side);
            case Subject.OfSeat(var seat) -> names.seat(seat, language);
            case Subject.OfPerson(var person) -> names.person(person);
            case Subject.OfCase(var item) -> say("sak ", "sak ", "case ") + item.number();
        };
    }

    /** The numbers compared, one line each. */
    public List<String> measures(Finding finding) {
        return finding.measures().stream().map(this::measure).toList();
    }

    /** One number compared. */
    public String measure(Measure measure) {
        return switch (measure) {
            case Measure.Count count -> {
                String line = ProvisionSentences.capital(subject(count.of()))
                        + ": "
                        + count.found()
                        + say(" av ", " av ", " of ")
                        + count.base()
                        + unit(count.unit(), count.base())
                        + say(", trenger ", ", treng ", ", needs ")
                        + count.required();
                yield line
                        + (count.margin() >= 0
                                ? say(", margin ", ", margin ", ", margin ") + count.margin()
                                : say(", mangler ", ", manglar ", ", missing ") + -count.margin())
                        + ".";
            }
            case Measure.Tally tally ->
                ProvisionSentences.capital(subject(tally.of()))
                        + ": "
                        + tally.found()
                        + say(" av ", " av ", " of ")
                        + tally.base()
                        + unit(tally.unit(), tally.base())
                        + ".";
        };
    }

    private String unit(Measure.CountUnit unit, int base) {
        boolean one = base == 1;
        return switch (unit) {
            case SEATS_REPRESENTED ->
                one
                        ? say(" plass representert", " plass representert", " seat represented")
                        : say(" plasser representert", " plassar representerte", " seats represented");
            case VOTES -> one ? say(" stemme", " røyst", " vote") : say(" stemmer", " røyster", " votes");
        };
    }

    /** What would help, one line each. */
    public List<String> remedies(Finding finding) {
        return finding.remedies().stream().map(this::remedy).toList();
    }

    /** One thing that would help. */
    public String remedy(Remedy remedy) {
        return switch (remedy) {
            case Remedy.BringIn(Subject group, int missing, List<Remedy.Candidate> anyOf) -> {
                String people =
                        provisions.or(anyOf.stream().map(this::candidate).toList());
                yield say(
                        "Få inn " + missing + " til (" + subject(group) + "): " + people + ".",
                        "Få inn " + missing + " til (" + subject(group) + "): " + people + ".",
                        "Bring in " + missing + " more (" + subject(group) + "): " + people + ".");
            }
            case Remedy.Postpone _ -> say("Utsett saken.", "Utset saka.", "Postpone the case.");
            case Remedy.Answer(Question question) -> question(question);
        };
    }

    /** Someone to call, such as {@code ring Kari Nilsen (vara for plassen til Harstad)}. */
    public String candidate(Remedy.Candidate candidate) {
        String person = names.person(candidate.person());
        String seat = names.seat(candidate.seat(), language);
        return switch (candidate.standing()) {
            case MEMBER ->
                say(
                        "ring " + person + " (medlem, " + seat + ")",
                        "ring " + person + " (medlem, " + seat + ")",
                        "call " + person + " (member, " + seat + ")");
            case DEPUTY ->
                say(
                        "ring " + person + " (vara, " + seat + ")",
                        "ring " + person + " (vara, " + seat + ")",
                        "call " + person + " (deputy, " + seat + ")");
        };
    }

    /** A question that must be answered. */
    public String question(Question question) {
        return switch (question) {
            case Question.NoRule(Clause clause, var body) -> gap(clause, names.body(body, language));
            case Question.ChoiceMissing(Choice choice, Citation rule, var body) ->
                choice(choice, names.body(body, language)) + " (" + citation(rule) + ")";
            case Question.FactMissing(Fact fact, Subject about) -> fact(fact, subject(about));
        };
    }

    private String gap(Clause clause, String body) {
        return switch (clause) {
            case QUORUM, QUORUM_OF_GROUP ->
                say(
                        "Reglene sier ikke når " + body + " er beslutningsdyktig. Når skal det være det?",
                        "Reglane seier ikkje når " + body + " er vedtaksført. Når skal det vere det?",
                        "The rules do not say when " + body + " has a quorum. When should it?");
            case TREATMENT_WITHOUT_QUORUM ->
                say(
                        "Reglene sier ikke hva " + body + " kan gjøre uten å være beslutningsdyktig. Hva skal gjelde?",
                        "Reglane seier ikkje kva " + body + " kan gjere utan å vere vedtaksført. Kva skal gjelde?",
                        "The rules do not say what " + body + " may do without a quorum. What should hold?");
            case ACT_OPEN_MEETING ->
                say(
                        "Reglene sier ikke noe om dette for " + body + ". Hva skal gjelde?",
                        "Reglane seier ikkje noko om dette for " + body + ". Kva skal gjelde?",
                        "The rules say nothing about this for " + body + ". What should hold?");
        };
    }

    private String choice(Choice choice, String body) {
        return switch (choice) {
            case SCOPE ->
                say(
                        "Regelen nevner ikke noe organ. Gjelder den for " + body + "?",
                        "Regelen nemner ikkje noko organ. Gjeld han for " + body + "?",
                        "The rule names no body. Does it hold for " + body + "?");
            case SEAT_BASE ->
                say(
                        "Betyr «medlemmer» plasser eller besatte plasser i " + body + "?",
                        "Betyr «medlemer» plassar eller plassar som er fylte i " + body + "?",
                        "Does “members” mean seats or filled seats in " + body + "?");
            case REMOTE_COUNTS ->
                say(
                        "Regnes de med som deltar på video eller telefon i " + body + "?",
                        "Blir dei rekna med som deltek på video eller telefon i " + body + "?",
                        "Do those who take part by video or telephone count in " + body + "?");
            case PARTIAL_SEAT ->
                say(
                        "Trer varaen inn når et medlem av " + body + " er inhabil, eller står plassen tom?",
                        "Trer varaen inn når ein medlem av " + body + " er inhabil, eller står plassen tom?",
                        "Does the deputy step in when a member of " + body
                                + " is partial, or does the seat stay empty?");
            case PARTIALITY_AND_BASE ->
                say(
                        "Regnes plassen til en som er inhabil, med i grunnlaget i " + body + "?",
                        "Blir plassen til ein som er inhabil, rekna med i grunnlaget i " + body + "?",
                        "Does the seat of someone partial stay in the base in " + body + "?");
            case DEPUTY_OF_VACANT_SEAT ->
                say(
                        "Representerer varaen en plass i " + body + " som ikke har medlem?",
                        "Representerer varaen ein plass i " + body + " som ikkje har medlem?",
                        "Does the deputy represent a seat in " + body + " that has no member?");
        };
    }

    private String fact(Fact fact, String about) {
        return switch (fact) {
            case STAND_IN_APPOINTED ->
                say(
                        "Er " + about + " oppnevnt som vara for plassen?",
                        "Er " + about + " oppnemnd som vara for plassen?",
                        "Is " + about + " appointed as deputy for the seat?");
            case WHICH_SEAT ->
                say(
                        "Hvilken plass møter " + about + " for? Én person kan bare fylle én plass.",
                        "Kva plass møter " + about + " for? Éin person kan berre fylle éin plass.",
                        "For which seat does " + about + " sit? One person can fill only one.");
        };
    }

    /** How it was reckoned: notes and readings, one line each. */
    public List<String> workings(Finding finding) {
        List<String> lines = new ArrayList<>();
        finding.notes().forEach(note -> lines.add(note(note)));
        for (Reading reading : finding.readings()) {
            lines.add(reading(reading));
        }
        switch (finding.force()) {
            case SHALL -> {}
            case SHOULD ->
                lines.add(say(
                        "Dette er et råd og hindrer ingenting.",
                        "Dette er eit råd og hindrar ingenting.",
                        "This is advice and stops nothing."));
            case IN_PRINCIPLE ->
                lines.add(say(
                        "Dette er det vanlige, som kan fravikes med en grunn.",
                        "Dette er det vanlege, som kan fråvikast med ein grunn.",
                        "This is the normal case, from which one may depart with a reason."));
        }
        return lines;
    }

    /** One way of reading an open text, and what follows. */
    public String reading(Reading reading) {
        String as =
                String.join("; ", reading.readAs().stream().map(this::readAs).toList());
        return as + ": " + state(reading.finding()).toLowerCase(java.util.Locale.ROOT) + ".";
    }

    private String readAs(ReadAs readAs) {
        return switch (readAs) {
            case ReadAs.RuleHolds(ReadAs.Holding holding) ->
                switch (holding) {
                    case HOLDS -> say("Hvis regelen gjelder", "Om regelen gjeld", "If the rule holds");
                    case DOES_NOT_HOLD ->
                        say("Hvis regelen ikke gjelder", "Om regelen ikkje gjeld", "If the rule does not hold");
                };
            case ReadAs.Seats(var base) ->
                switch (base) {
                    case SEATS -> say("Regnet av alle plasser", "Rekna av alle plassar", "Counted of all seats");
                    case FILLED_SEATS ->
                        say("Regnet av besatte plasser", "Rekna av plassar som er fylte", "Counted of filled seats");
                    case NOT_STATED -> say("Ikke sagt", "Ikkje sagt", "Not stated");
                };
            case ReadAs.Remote(var counts) ->
                switch (counts) {
                    case COUNTS ->
                        say("Video og telefon regnes med", "Video og telefon blir rekna med", "Remote counts");
                    case DOES_NOT_COUNT ->
                        say(
                                "Video og telefon regnes ikke med",
                                "Video og telefon blir ikkje rekna med",
                                "Remote does not count");
                    case NOT_STATED -> say("Ikke sagt", "Ikkje sagt", "Not stated");
                };
            case ReadAs.Partial(var seat) ->
                switch (seat) {
                    case DEPUTY_STEPS_IN -> say("Varaen trer inn", "Varaen trer inn", "The deputy steps in");
                    case STAYS_EMPTY -> say("Plassen står tom", "Plassen står tom", "The seat stays empty");
                    case NOT_STATED -> say("Ikke sagt", "Ikkje sagt", "Not stated");
                };
            case ReadAs.PartialBase(var base) ->
                switch (base) {
                    case SHRINKS -> say("Grunnlaget krymper", "Grunnlaget krympar", "The base shrinks");
                    case STAYS -> say("Grunnlaget står", "Grunnlaget står", "The base stays");
                };
            case ReadAs.VacantSeat(var deputy) ->
                switch (deputy) {
                    case REPRESENTS_IT ->
                        say(
                                "Varaen representerer den ledige plassen",
                                "Varaen representerer den ledige plassen",
                                "The deputy represents the vacant seat");
                    case DOES_NOT_REPRESENT_IT ->
                        say(
                                "Varaen representerer ikke den ledige plassen",
                                "Varaen representerer ikkje den ledige plassen",
                                "The deputy does not represent the vacant seat");
                };
        };
    }

    /** One thing a reader should know about how a finding was reached. */
    public String note(Note note) {
        return switch (note) {
            case Note.LostIfLeaves(var persons) -> {
                String list = provisions.or(persons.stream().map(names::person).toList());
                yield say(
                        "Tapes hvis " + list + " går.",
                        "Går tapt om " + list + " går.",
                        "Lost if " + list + " leaves.");
            }
            case Note.DeputyBesideMember(var deputy, var seat) ->
                say(
                        names.person(deputy) + " er vara og regnes ikke med, for medlemmet er til stede (" + seat(seat)
                                + ").",
                        names.person(deputy) + " er vara og blir ikkje rekna med, for medlemen er til stades ("
                                + seat(seat) + ").",
                        names.person(deputy) + " is a deputy and is not counted, for the member is in (" + seat(seat)
                                + ").");
            case Note.StandInNotCounted(var person, var seat) ->
                say(
                        names.person(person) + " er verken medlem eller oppnevnt vara og regnes ikke med (" + seat(seat)
                                + ").",
                        names.person(person) + " er verken medlem eller oppnemnd vara og blir ikkje rekna med ("
                                + seat(seat) + ").",
                        names.person(person) + " is neither member nor appointed deputy and is not counted ("
                                + seat(seat) + ").");
            case Note.OnePersonSeveralSeats(var person, var seats) -> {
                String list = provisions.and(seats.stream().map(this::seat).toList());
                yield say(
                        names.person(person) + " møter for flere plasser (" + list + ") og kan bare fylle én.",
                        names.person(person) + " møter for fleire plassar (" + list + ") og kan berre fylle éin.",
                        names.person(person) + " sits for several seats (" + list + ") and can fill only one.");
            }
            case Note.SeatVacant(var seat) ->
                say(
                        "Ingen er medlem: " + seat(seat) + ".",
                        "Ingen er medlem: " + seat(seat) + ".",
                        "No member: " + seat(seat) + ".");
            case Note.PartialMember(var person, var seat) ->
                say(
                        names.person(person) + " er inhabil og regnes ikke med i denne saken (" + seat(seat) + ").",
                        names.person(person) + " er inhabil og blir ikkje rekna med i denne saka (" + seat(seat) + ").",
                        names.person(person) + " is partial and is not counted in this case (" + seat(seat) + ").");
            case Note.RemoteNotCounted(var person, var seat) ->
                say(
                        names.person(person) + " er med på video eller telefon og regnes ikke med (" + seat(seat)
                                + ").",
                        names.person(person) + " er med på video eller telefon og blir ikkje rekna med (" + seat(seat)
                                + ").",
                        names.person(person) + " takes part remotely and is not counted (" + seat(seat) + ").");
        };
    }

    private String seat(no.samraad.engine.seat.SeatId seat) {
        return names.seat(seat, language);
    }

    /** The name of a public holiday. */
    public String holiday(Holiday holiday) {
        return switch (holiday) {
            case NEW_YEARS_DAY -> say("første nyttårsdag", "første nyttårsdag", "New Year's Day");
            case PALM_SUNDAY -> say("palmesøndag", "palmesundag", "Palm Sunday");
            case MAUNDY_THURSDAY -> say("skjærtorsdag", "skjertorsdag", "Maundy Thursday");
            case GOOD_FRIDAY -> say("langfredag", "langfredag", "Good Friday");
            case EASTER_SUNDAY -> say("første påskedag", "første påskedag", "Easter Sunday");
            case EASTER_MONDAY -> say("andre påskedag", "andre påskedag", "Easter Monday");
            case LABOUR_DAY -> say("1. mai", "1. mai", "1 May");
            case CONSTITUTION_DAY -> say("17. mai", "17. mai", "17 May");
            case ASCENSION_DAY -> say("Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day");
            case WHIT_SUNDAY -> say("første pinsedag", "første pinsedag", "Whit Sunday");
            case WHIT_MONDAY -> say("andre pinsedag", "andre pinsedag", "Whit Monday");
            case CHRISTMAS_DAY -> say("første juledag", "første juledag", "Christmas Day");
            case BOXING_DAY -> say("andre juledag", "andre juledag", "Boxing Day");
        };
    }
}
