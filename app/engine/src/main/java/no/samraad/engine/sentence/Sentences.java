package no.samraad.engine.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samraad.engine.account.PlanKept;
import no.samraad.engine.calendar.Holiday;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.plan.DayReason;
import no.samraad.engine.plan.DayRemark;
import no.samraad.engine.plan.PlanDraft;
import no.samraad.engine.plan.YearWatch;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.SoundnessFinding;

/** Every sentence the engine says, in one language, with the community's own names. */
public final class Sentences {
    private final Language language;
    private final Names names;
    private final ProvisionSentences provisions;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Headlines headlines;
    private final Questions questions;
    private final Workings workings;
    private final SoundnessSentences soundness;
    private final PlanSentences plan;

    private Sentences(Language language, Names names) {
        this.language = language;
        this.names = names;
        this.provisions = new ProvisionSentences(language, names);
        this.phrases = new Phrases(language, names);
        this.subjects = new Subjects(language, names, phrases);
        this.headlines = new Headlines(language);
        this.questions = new Questions(language);
        this.workings = new Workings(language, names, phrases, subjects);
        this.soundness = new SoundnessSentences(language, names, this::question);
        this.plan = new PlanSentences(language, names, phrases, workings);
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
                String list = phrases.and(named.bodies().stream()
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

    /** The last day of a deadline, with the hour where it does not end at 24:00. */
    public String lastDay(LastDay lastDay) {
        return workings.lastDay(lastDay);
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
        return headlines.headline(finding, subject(finding.about()));
    }

    /** What may happen with an act, in one sentence. */
    public String disposition(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Allowed(var gaps) ->
                gaps.isEmpty()
                        ? say("Dette kan gjøres.", "Dette kan gjerast.", "This may be done.")
                        : say(
                                "Dette kan gjøres, men reglene sier ikke alt; spørsmålene blir stående.",
                                "Dette kan gjerast, men reglane seier ikkje alt; spørsmåla blir ståande.",
                                "This may be done, but the rules do not say everything; the questions stay open.");
            case Disposition.NeedsReason _ ->
                say(
                        "Dette bryter en regel. Det kan bare gjøres med en skriftlig grunn, og bruddet blir stående.",
                        "Dette bryt ein regel. Det kan berre gjerast med ein skriftleg grunn, og brotet blir ståande.",
                        "This breaks a rule. It may be done only with a written reason, and the breach stays on record.");
            case Disposition.Refused _ ->
                say(
                        "Dette kan ikke gjøres, og ingen kan gi unntak.",
                        "Dette kan ikkje gjerast, og ingen kan gi unntak.",
                        "This may not be done, and nobody may make an exception.");
        };
    }

    /** How much a flaw in the rules matters, in a word. */
    public String severity(Severity severity) {
        return soundness.severity(severity);
    }

    /** What the review found in the rules, in one sentence. */
    public String flaw(SoundnessFinding finding) {
        return soundness.flaw(finding);
    }

    /** What would mend it, one line each. */
    public List<String> mends(SoundnessFinding finding) {
        return finding.mends().stream().map(soundness::mend).toList();
    }

    /** Whom or what it concerns, as it reads inside a sentence. */
    public String subject(Subject subject) {
        return subjects.name(subject);
    }

    /** The numbers compared, one line each. */
    public List<String> measures(Finding finding) {
        return finding.measures().stream().map(this::measure).toList();
    }

    /** One number compared. */
    public String measure(Measure measure) {
        return workings.measure(measure);
    }

    /** What would help, one line each. */
    public List<String> remedies(Finding finding) {
        return finding.remedies().stream().map(this::remedy).distinct().toList();
    }

    /** One thing that would help. */
    public String remedy(Remedy remedy) {
        return workings.remedy(remedy, this::question);
    }

    /** Someone to call, such as {@code ring Kari Nilsen (vara, plassen til Harstad)}. */
    public String candidate(Remedy.Candidate candidate) {
        return workings.candidate(candidate);
    }

    /** What a clause is about, as it reads after {@code sier ikke}, such as {@code hvem som leder møtet}. */
    public String topic(Clause clause) {
        return headlines.topic(clause);
    }

    /** A question that must be answered. */
    public String question(Question question) {
        return switch (question) {
            case Question.NoRule(var clause, var body) ->
                questions.gap(headlines.topic(clause), names.body(body, language));
            case Question.ChoiceMissing(var choice, var rule, var body) ->
                questions.choice(choice, names.body(body, language)) + " (" + citation(rule) + ")";
            case Question.FactMissing(var fact, var about) -> questions.fact(fact, subject(about));
        };
    }

    /** How it was reckoned: notes and readings, one line each. */
    public List<String> workings(Finding finding) {
        List<String> lines = new ArrayList<>();
        finding.notes().forEach(note -> lines.add(note(note)));
        finding.readings().forEach(reading -> lines.add(reading(reading)));
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
        String as = String.join(
                "; ", reading.readAs().stream().map(workings::readAs).toList());
        return as + ": " + state(reading.finding()).toLowerCase(Locale.ROOT) + ".";
    }

    /** One thing a reader should know about how a finding was reached. */
    public String note(Note note) {
        return workings.note(note);
    }

    /** Who appoints, as it reads inside a sentence. */
    public String appointer(Appointer appointer) {
        return new PeoplePhrases(language, names).appointer(appointer);
    }

    /** The name of a public holiday. */
    public String holiday(Holiday holiday) {
        return workings.holiday(holiday);
    }

    /** What speaks against a day of a plan, in one sentence. */
    public String remark(DayRemark remark) {
        return plan.remark(remark);
    }

    /** Why a drafted meeting lies where it lies, in one sentence. */
    public String reason(DayReason reason) {
        return plan.reason(reason, this::citation);
    }

    /** How many meetings a draft has, and which rule asks for them. */
    public String drafted(PlanDraft draft) {
        return plan.drafted(draft, this::citation);
    }

    /** What became of a plan, with the dates. */
    public String planKept(PlanKept kept) {
        return plan.kept(kept);
    }

    /** By when another meeting can still be called within the year. */
    public String lastCall(YearWatch.LastCall call) {
        return plan.lastCall(call);
    }

    private String nextHolder(Duty.NextHolder next) {
        PeoplePhrases people = new PeoplePhrases(language, names);
        String office = Phrases.capital(people.office(next.office()));
        String sentence = say(
                "Tiden i vervet er ute " + lastDay(next.lastDay()) + " (" + people.office(next.office()) + ").",
                "Tida i vervet er ute " + lastDay(next.lastDay()) + " (" + people.office(next.office()) + ").",
                "The time in office is up on " + lastDay(next.lastDay()) + " (" + people.office(next.office()) + ").");
        Subject than = next.notFrom();
        if (than == null) {
            return sentence;
        }
        String should = switch (next.force()) {
            case SHALL -> say(" skal", " skal", " must");
            case SHOULD -> say(" bør", " bør", " should");
            case IN_PRINCIPLE -> say(" skal i prinsippet", " skal i prinsippet", " must in principle");
        };
        String group = subjects.name(than);
        String elsewhere = switch (than) {
            case Subject.OfSide _ ->
                say("en annen side enn " + group, "ei anna side enn " + group, "another side than " + group);
            case Subject.OfPartner _ ->
                say("en annen partner enn " + group, "ein annan partnar enn " + group, "another partner than " + group);
            case Subject.OfParty _, Subject.OfBody _, Subject.OfSeat _, Subject.OfPerson _, Subject.OfCase _ ->
                say("en annen part enn " + group, "ein annan part enn " + group, "another party than " + group);
        };
        return office
                + should
                + say(" neste gang komme fra ", " neste gong kome frå ", " next come from ")
                + elsewhere
                + ". "
                + sentence;
    }

    /** What the rules demand, and by when. */
    public String duty(Duty duty) {
        String what = switch (duty.what()) {
            case SUBMIT_CASES -> say("Saker må være meldt inn", "Saker må vere melde inn", "Cases must be submitted");
            case SEND_NOTICE -> say("Innkallingen må sendes", "Innkallinga må sendast", "Notice must be sent");
            case ADOPT_PLAN ->
                say("Møteplanen må være vedtatt", "Møteplanen må vere vedteken", "The meeting plan must be adopted");
            case CALL_FURTHER_MEETING ->
                say(
                        "Det må kalles inn til flere møter i året",
                        "Det må kallast inn til fleire møte i året",
                        "Further meetings of the year must be called");
            case CONFIRM_TENTATIVE ->
                say(
                        "Det foreløpige møtet må bekreftes",
                        "Det førebelse møtet må stadfestast",
                        "The tentative meeting must be confirmed");
            case HOLD_REPLACEMENT ->
                say("Et nytt møte må holdes", "Eit nytt møte må haldast", "A new meeting must be held");
            case ANSWER_ROUND ->
                say(
                        "Den skriftlige runden må besvares",
                        "Den skriftlege runden må svarast på",
                        "The written round must be answered");
            case TELL_NEXT_MEETING ->
                say(
                        "Møtet må få melding om det som er avgjort",
                        "Møtet må få melding om det som er avgjort",
                        "The meeting must be told what was decided");
            case SEND_MINUTES_FOR_APPROVAL ->
                say(
                        "Referatet må sendes til godkjenning",
                        "Referatet må sendast til godkjenning",
                        "The minutes must be sent for approval");
            case PUBLISH_MINUTES -> say("Referatet må være ute", "Referatet må vere ute", "The minutes must be out");
            case CHOOSE_LEADERSHIP ->
                say("Ny ledelse må være valgt", "Ny leiing må vere vald", "New leadership must be chosen");
            case SWAP_LEADERSHIP ->
                say(
                        "Leder og nestleder må ha byttet plass",
                        "Leiar og nestleiar må ha bytt plass",
                        "Chair and deputy chair must have changed places");
            case FILL_SEAT ->
                say("Nytt medlem må være oppnevnt", "Ny medlem må vere oppnemnd", "A new member must be appointed");
        };
        return switch (duty) {
            case Duty.Due due -> {
                LocalDate before = due.workingDayBefore();
                yield what
                        + say(" senest ", " seinast ", " by ")
                        + lastDay(due.lastDay())
                        + (before == null
                                ? "."
                                : say(
                                        ". Det er ikke en virkedag; siste virkedag før er " + date(before) + ".",
                                        ". Det er ikkje ein verkedag; siste verkedag før er " + date(before) + ".",
                                        ". That is not a working day; the working day before is " + date(before)
                                                + "."));
            }
            case Duty.NextHolder next -> nextHolder(next);
            case Duty.SeatRunsOut(var _, var seat, var person, var last, var _) ->
                say(
                        "Funksjonstiden til " + names.person(person) + " (" + names.seat(seat, language) + ") er ute "
                                + lastDay(last) + "; et nytt medlem må være oppnevnt da.",
                        "Funksjonstida til " + names.person(person) + " (" + names.seat(seat, language) + ") er ute "
                                + lastDay(last) + "; ein ny medlem må vere oppnemnd då.",
                        "The term of " + names.person(person) + " (" + names.seat(seat, language) + ") is up on "
                                + lastDay(last) + "; a new member must be appointed by then.");
            case Duty.Unknown(var _, var missing) -> question(missing.getFirst());
            case Duty.NotHere _ ->
                what
                        + say(
                                ": reglene setter ingen frist for dette møtet.",
                                ": reglane set ingen frist for dette møtet.",
                                ": the rules set no deadline for this meeting.");
        };
    }
}
