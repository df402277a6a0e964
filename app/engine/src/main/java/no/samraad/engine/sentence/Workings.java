package no.samraad.engine.sentence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.calendar.Holiday;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.provision.Language;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;

/** Numbers, notes, readings and what would help. */
final class Workings {
    private final Language language;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final PeoplePhrases people;

    Workings(Language language, Names names, Phrases phrases, Subjects subjects) {
        this.language = language;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.people = new PeoplePhrases(language, names);
    }

    private String say(String nb, String nn, String en) {
        return Words.of(nb, nn, en).in(language);
    }

    String measure(Measure measure) {
        return switch (measure) {
            case Measure.Count count -> count(count);
            case Measure.Tally tally ->
                subjects.capital(tally.of())
                        + ": "
                        + tally.found()
                        + say(" av ", " av ", " of ")
                        + tally.base()
                        + unit(tally.unit(), tally.base())
                        + ".";
            case Measure.Timing timing -> timing(timing);
            case Measure.AtMost(var of, int found, int most, var unit) ->
                subjects.capital(of)
                        + ": "
                        + found
                        + unit(unit, found)
                        + say("; høyst ", "; høgst ", "; at most ")
                        + most
                        + ".";
            case Measure.TermEnds(LocalDate found, LocalDate earliest, LocalDate latest) -> {
                String ends = earliest.equals(latest)
                        ? date(earliest)
                        : date(earliest)
                                + say(" eller senest ", " eller seinast ", " or at the latest ")
                                + date(latest);
                String byRule = say(
                        "Etter reglene er siste dag " + ends + ".",
                        "Etter reglane er siste dag " + ends + ".",
                        "By the rules the last day is " + ends + ".");
                yield found == null
                        ? byRule
                        : say("Oppnevningen sier ", "Oppnemninga seier ", "The appointment says ")
                                + date(found)
                                + ". "
                                + byRule;
            }
            case Measure.Share(var of, long ore, long whole) ->
                subjects.capital(of)
                        + say(" betaler ", " betaler ", " pays ")
                        + phrases.ore(ore)
                        + (ore == whole ? "" : say(" av ", " av ", " of ") + phrases.ore(whole))
                        + ".";
            case Measure.Charged(var of, long found, long due) ->
                subjects.capital(of)
                        + say(" er belastet ", " er belasta ", " is charged ")
                        + phrases.ore(found)
                        + say(" og skal betale ", " og skal betale ", " and is to pay ")
                        + phrases.ore(due)
                        + ".";
            case Measure.Amount(var found, var ceiling) -> {
                String cost = phrases.money(found);
                String most = phrases.money(ceiling);
                yield say(
                        "Beløpet er " + cost + "; grensen er " + most + ".",
                        "Beløpet er " + cost + "; grensa er " + most + ".",
                        "The amount is " + cost + "; the ceiling is " + most + ".");
            }
            case Measure.Meetings(var of, int year, int held, int ahead, int cancelled, int counted, int required) -> {
                List<String> parts = new ArrayList<>();
                parts.add(held + say(" holdt", " haldne", " held"));
                if (ahead > 0) {
                    parts.add(ahead + say(" gjenstår", " står att", " ahead"));
                }
                if (cancelled > 0) {
                    parts.add(cancelled + say(" avlyst", cancelled == 1 ? " avlyst" : " avlyste", " cancelled"));
                }
                int margin = counted - required;
                yield subjects.capital(of)
                        + say(" i ", " i ", " in ")
                        + year
                        + ": "
                        + String.join(", ", parts)
                        + say("; ", "; ", "; ")
                        + counted
                        + say(" teller", " tel", " count")
                        + say(", trenger ", ", treng ", ", needs ")
                        + required
                        + (margin >= 0
                                ? say(", margin ", ", margin ", ", margin ") + margin
                                : say(", mangler ", ", manglar ", ", missing ") + -margin)
                        + ".";
            }
            case Measure.Lasting(int minutes, int most) ->
                say(
                        "Møtet er satt opp med " + minutes + " minutter; det kan vare høyst " + most + ".",
                        "Møtet er sett opp med " + minutes + " minutt; det kan vare høgst " + most + ".",
                        "The meeting is set to last " + minutes + " minutes; it may last " + most + " at most.");
            case Measure.DaysBetween(LocalDate first, LocalDate second, int required) -> {
                long found = second.toEpochDay() - first.toEpochDay();
                yield say(
                        "Fra " + date(first) + " til " + date(second) + " er det " + found + " dager; det trengs "
                                + required + ".",
                        "Frå " + date(first) + " til " + date(second) + " er det " + found + " dagar; det trengst "
                                + required + ".",
                        "From " + date(first) + " to " + date(second) + " there are " + found + " days; " + required
                                + " are needed.");
            }
        };
    }

    private String count(Measure.Count count) {
        String line = subjects.capital(count.of())
                + ": "
                + count.found()
                + say(" av ", " av ", " of ")
                + count.base()
                + unit(count.unit(), count.base())
                + say(", trenger ", ", treng ", ", needs ")
                + count.required();
        return line
                + (count.margin() >= 0
                        ? say(", margin ", ", margin ", ", margin ") + count.margin()
                        : say(", mangler ", ", manglar ", ", missing ") + -count.margin())
                + ".";
    }

    private String unit(Measure.CountUnit unit, int base) {
        boolean one = base == 1;
        return switch (unit) {
            case SEATS_REPRESENTED ->
                one
                        ? say(" plass representert", " plass representert", " seat represented")
                        : say(" plasser representert", " plassar representerte", " seats represented");
            case SEATS -> one ? say(" plass", " plass", " seat") : say(" plasser", " plassar", " seats");
            case SEATS_WITH_DEPUTY ->
                one
                        ? say(" plass med vara", " plass med vara", " seat with a deputy")
                        : say(" plasser med vara", " plassar med vara", " seats with a deputy");
            case RECIPIENTS ->
                one ? say(" mottaker", " mottakar", " recipient") : say(" mottakere", " mottakarar", " recipients");
            case ANSWERS -> one ? say(" svar", " svar", " answer") : say(" svar", " svar", " answers");
            case MEETING_FORMS ->
                one
                        ? say(" møteform", " møteform", " form of meeting")
                        : say(" møteformer", " møteformer", " forms of meeting");
            case VOTES_CAST ->
                one
                        ? say(" mulig stemme", " mogleg røyst", " possible vote")
                        : say(" mulige stemmer", " moglege røyster", " possible votes");
            case SEATS_ASKING ->
                one
                        ? say(" plass har bedt om det", " plass har bede om det", " seat has asked for it")
                        : say(" plasser har bedt om det", " plassar har bede om det", " seats have asked for it");
            case VOTES_FOR ->
                one ? say(" stemme for", " røyst for", " vote for") : say(" stemmer for", " røyster for", " votes for");
            case SIGNATURES ->
                one ? say(" signatur", " signatur", " signature") : say(" signaturer", " signaturar", " signatures");
            case MEETINGS -> one ? say(" møte", " møte", " meeting") : say(" møter", " møte", " meetings");
            case SEATS_FILLED ->
                one
                        ? say(" plass fylt", " plass fylt", " seat filled")
                        : say(" plasser fylt", " plassar fylte", " seats filled");
            case DELEGATED_VOTES ->
                one
                        ? say(" stemme for andre", " røyst for andre", " vote of others")
                        : say(" stemmer for andre", " røyster for andre", " votes of others");
            case TERMS ->
                one
                        ? say(" periode på rad", " periode på rad", " term in a row")
                        : say(" perioder på rad", " periodar på rad", " terms in a row");
            case PARTIES -> one ? say(" part", " part", " party") : say(" parter", " partar", " parties");
        };
    }

    private String timing(Measure.Timing timing) {
        String last = phrases.ruleOf(timing.deadline(), date(timing.lastDay().date()));
        Instant found = timing.found();
        if (found == null) {
            return last;
        }
        ZonedDateTime moment = found.atZone(NorwegianCalendar.OSLO);
        String when =
                date(moment.toLocalDate()) + say(" klokka ", " klokka ", " at ") + Dates.time(moment.toLocalTime());
        long margin = timing.marginDays();
        boolean inTime = found.isBefore(timing.lastDay().ends());
        String days = days(Math.abs(margin));
        String result;
        if (margin == 0) {
            result = inTime
                    ? say("på siste dag", "på siste dag", "on the last day")
                    : say("etter at fristen var ute", "etter at fristen var ute", "after the time had run out");
        } else if (margin > 0) {
            result = days + say(" før fristen", " før fristen", " before the last day");
        } else {
            result = days + say(" for sent", " for seint", " too late");
        }
        return last + " " + say("Tidspunkt: ", "Tidspunkt: ", "Moment: ") + when + ", " + result + ".";
    }

    private String days(long days) {
        return days + (days == 1 ? say(" dag", " dag", " day") : say(" dager", " dagar", " days"));
    }

    private String date(LocalDate date) {
        return Dates.full(date, language);
    }

    private String parties(List<PartyCode> parties) {
        return phrases.and(
                parties.stream().map(party -> names.party(party, language)).toList());
    }

    private String people(List<PersonId> persons) {
        return phrases.and(persons.stream().map(this::person).toList());
    }

    private String person(PersonId person) {
        return names.person(person);
    }

    private String seat(SeatId seat) {
        return names.seat(seat, language);
    }

    String remedy(Remedy remedy, Questioner questioner) {
        return switch (remedy) {
            case Remedy.BringIn(var group, int missing, var anyOf) -> {
                String people = phrases.or(anyOf.stream().map(this::candidate).toList());
                yield say(
                        "Få inn " + missing + " til (" + subjects.name(group) + "): " + people + ".",
                        "Få inn " + missing + " til (" + subjects.name(group) + "): " + people + ".",
                        "Bring in " + missing + " more (" + subjects.name(group) + "): " + people + ".");
            }
            case Remedy.Postpone _ -> say("Utsett saken.", "Utset saka.", "Postpone the case.");
            case Remedy.DoBy(LocalDate day) ->
                say(
                        "Gjør det senest " + date(day) + ".",
                        "Gjer det seinast " + date(day) + ".",
                        "Do it by " + date(day) + ".");
            case Remedy.MeetNoEarlierThan(LocalDate day) ->
                say(
                        "Hold møtet " + date(day) + " eller senere.",
                        "Hald møtet " + date(day) + " eller seinare.",
                        "Hold the meeting on " + date(day) + " or later.");
            case Remedy.WaitUntil(var moment) -> {
                ZonedDateTime at = moment.atZone(NorwegianCalendar.OSLO);
                String when =
                        date(at.toLocalDate()) + say(" klokka ", " klokka ", " at ") + Dates.time(at.toLocalTime());
                yield say("Vent til " + when + ".", "Vent til " + when + ".", "Wait until " + when + ".");
            }
            case Remedy.Answer(var question) -> questioner.ask(question);
            case Remedy.HaveItRaisedBy(var submitters) -> {
                String who =
                        phrases.or(submitters.stream().map(phrases::submitter).toList());
                yield say(
                        "Få saken meldt inn av " + who + ".",
                        "Få saka meld inn av " + who + ".",
                        "Have the case raised by " + who + ".");
            }
            case Remedy.HaveItDoneBy(var organs) -> {
                String who = phrases.organs(organs);
                yield say("La " + who + " gjøre det.", "La " + who + " gjere det.", "Have it done by " + who + ".");
            }
            case Remedy.CallFurther(int missing, LocalDate by) -> {
                String many = missing
                        + say(missing == 1 ? " møte" : " møter", " møte", missing == 1 ? " meeting" : " meetings");
                yield by == null
                        ? say("Sett opp " + many + " til.", "Set opp " + many + " til.", "Set up " + many + " more.")
                        : say(
                                "Kall inn " + many + " til; siste dag for å kalle inn til møte i året er " + date(by)
                                        + ".",
                                "Kall inn " + many + " til; siste dag for å kalle inn til møte i året er " + date(by)
                                        + ".",
                                "Call " + many + " more; the last day to call a meeting of the year is " + date(by)
                                        + ".");
            }
            case Remedy.TreatInTheOpen _ ->
                say("Behandle saken for åpne dører.", "Behandle saka for opne dører.", "Treat the case in the open.");
            case Remedy.TakeToMeeting _ ->
                say("Ta saken opp i et møte.", "Ta saka opp i eit møte.", "Take the matter to a meeting.");
            case Remedy.SendAlsoTo(var persons) -> {
                String who = phrases.and(persons.stream().map(this::person).toList());
                yield say(
                        "Send den også til " + who + ".",
                        "Send ho også til " + who + ".",
                        "Send it to " + who + " too.");
            }
            case Remedy.PutRight _ ->
                say("Rett opp det som er nevnt.", "Rett opp det som er nemnt.", "Put right what is named.");
            case Remedy.LetLead(var source) -> {
                String who = phrases.leaderSource(source);
                yield say(
                        "La " + who + " lede møtet.",
                        "La " + who + " leie møtet.",
                        "Let " + who + " lead the meeting.");
            }
            case Remedy.TreatFirstIn(var body) -> {
                String where = names.body(body, language);
                yield say(
                        "Drøft saken i " + where + " først.",
                        "Drøft saka i " + where + " først.",
                        "Discuss the case in " + where + " first.");
            }
            case Remedy.FollowPath(var steps) -> {
                String path = String.join(
                        say(", deretter ", ", deretter ", ", then "),
                        steps.stream().map(phrases::pathAction).toList());
                yield say("Veien videre: ", "Vegen vidare: ", "The way on: ") + path + ".";
            }
            case Remedy.LetVote(var who, var where) ->
                say(
                        "La " + person(who) + " stemme for " + seat(where) + ".",
                        "La " + person(who) + " røyste for " + seat(where) + ".",
                        "Let " + person(who) + " vote for " + seat(where) + ".");
            case Remedy.SendMinutesAgain _ ->
                say(
                        "Rett referatet og send det ut på nytt; da begynner en ny frist.",
                        "Rett referatet og send det ut på nytt; då tek ein ny frist til.",
                        "Correct the minutes and send them again; then a new period begins.");
            case Remedy.DiscussNowAdoptLater(LocalDate earliest) ->
                say(
                        "Drøft endringen i dette møtet, og vedta den i et senere, tidligst " + date(earliest) + ".",
                        "Drøft endringa i dette møtet, og vedta ho i eit seinare, tidlegast " + date(earliest) + ".",
                        "Discuss the change in this meeting and adopt it in a later one, on " + date(earliest)
                                + " at the earliest.");
            case Remedy.LetItTakeEffectOn(LocalDate day) ->
                say(
                        "La det gjelde fra " + date(day) + ".",
                        "La det gjelde frå " + date(day) + ".",
                        "Let it take effect on " + date(day) + ".");
            case Remedy.AskParties(var parties) -> {
                String who = phrases.and(parties.stream()
                        .map(party -> names.party(party, language))
                        .toList());
                yield say("Få svar fra " + who + ".", "Få svar frå " + who + ".", "Have an answer from " + who + ".");
            }
            case Remedy.SeatSomeone(var group, int missing, var attribute) ->
                say(
                        "Sett av " + missing + " av plassene (" + subjects.name(group) + ") til "
                                + people.attribute(attribute) + ".",
                        "Set av " + missing + " av plassane (" + subjects.name(group) + ") til "
                                + people.attribute(attribute) + ".",
                        "Give " + missing + " of the seats (" + subjects.name(group) + ") to "
                                + people.attribute(attribute) + ".");
            case Remedy.SeatThisOne(var who, var where) ->
                say(
                        "Gi " + seat(where) + " til " + person(who) + ".",
                        "Gi " + seat(where) + " til " + person(who) + ".",
                        "Give " + seat(where) + " to " + person(who) + ".");
            case Remedy.SeatSomeoneElse(var where) ->
                say(
                        "Gi " + seat(where) + " til noen andre.",
                        "Gi " + seat(where) + " til nokon andre.",
                        "Give " + seat(where) + " to someone else.");
            case Remedy.FillSeat(var where) ->
                say(
                        "Få oppnevnt et nytt medlem (" + seat(where) + ").",
                        "Få oppnemnt ein ny medlem (" + seat(where) + ").",
                        "Have a new member appointed (" + seat(where) + ").");
            case Remedy.HaveItAppointedBy(var by, var where) ->
                say(
                        "La oppnevningen (" + seat(where) + ") gjøres av " + people.appointer(by) + ".",
                        "La oppnemninga (" + seat(where) + ") gjerast av " + people.appointer(by) + ".",
                        "Have the appointment (" + seat(where) + ") made by " + people.appointer(by) + ".");
            case Remedy.EndTermOn(LocalDate day) ->
                say(
                        "La funksjonstiden vare til og med " + date(day) + ".",
                        "La funksjonstida vare til og med " + date(day) + ".",
                        "Let the term last until and with " + date(day) + ".");
            case Remedy.ChooseFromAnother(var office, var than) ->
                say(
                        "Velg en " + people.office(office) + " fra et annet sted enn " + subjects.name(than) + ".",
                        "Vel ein " + people.office(office) + " frå ein annan stad enn " + subjects.name(than) + ".",
                        "Choose a " + people.office(office) + " from elsewhere than " + subjects.name(than) + ".");
            case Remedy.ChooseFrom(var office, var group) ->
                say(
                        "Velg en " + people.office(office) + " fra " + subjects.name(group) + ".",
                        "Vel ein " + people.office(office) + " frå " + subjects.name(group) + ".",
                        "Choose a " + people.office(office) + " from " + subjects.name(group) + ".");
            case Remedy.ChooseSomeone(var office, var attribute) ->
                say(
                        "Vervet som " + people.office(office) + " er forbeholdt " + people.attribute(attribute)
                                + "; velg en av dem.",
                        "Vervet som " + people.office(office) + " er reservert for " + people.attribute(attribute)
                                + "; vel ein av dei.",
                        "The office of " + people.office(office) + " is reserved for " + people.attribute(attribute)
                                + "; choose one of them.");
            case Remedy.ChooseAnew _ -> say("Velg ny ledelse.", "Vel ny leiing.", "Choose new leadership.");
            case Remedy.SwapPlaces _ ->
                say(
                        "La leder og nestleder bytte plass.",
                        "La leiar og nestleiar byte plass.",
                        "Let chair and deputy chair change places.");
            case Remedy.PutInWriting _ -> say("Få det skriftlig.", "Få det skriftleg.", "Have it put in writing.");
            case Remedy.MoveFollowUpsTo(var body) ->
                say(
                        "Flytt de åpne oppfølgingene til " + names.body(body, language) + ".",
                        "Flytt dei opne oppfølgingane til " + names.body(body, language) + ".",
                        "Move the open follow-ups to " + names.body(body, language) + ".");
            case Remedy.RecommendInstead _ ->
                say("Gi en anbefaling i stedet.", "Gi ei tilråding i staden.", "Make a recommendation instead.");
            case Remedy.HaveItChosenBy(var body) -> {
                String who = names.body(body, language);
                yield say("La " + who + " avgjøre det.", "La " + who + " avgjere det.", "Let " + who + " decide it.");
            }
        };
    }

    /** Words a question. */
    interface Questioner {
        String ask(Question question);
    }

    String candidate(Remedy.Candidate candidate) {
        String who = person(candidate.person());
        String where = seat(candidate.seat());
        return switch (candidate.standing()) {
            case MEMBER ->
                say(
                        "ring " + who + " (medlem, " + where + ")",
                        "ring " + who + " (medlem, " + where + ")",
                        "call " + who + " (member, " + where + ")");
            case DEPUTY ->
                say(
                        "ring " + who + " (vara, " + where + ")",
                        "ring " + who + " (vara, " + where + ")",
                        "call " + who + " (deputy, " + where + ")");
        };
    }

    String readAs(ReadAs readAs) {
        return switch (readAs) {
            case ReadAs.RuleHolds(var holding) ->
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
                    case NOT_STATED -> notStated();
                };
            case ReadAs.Remote(var counts) ->
                switch (counts) {
                    case COUNTS ->
                        say(
                                "Video og telefon regnes med",
                                "Video og telefon blir rekna med",
                                "Video and telephone count");
                    case DOES_NOT_COUNT ->
                        say(
                                "Video og telefon regnes ikke med",
                                "Video og telefon blir ikkje rekna med",
                                "Video and telephone do not count");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.Partial(var seat) ->
                switch (seat) {
                    case DEPUTY_STEPS_IN -> say("Varaen trer inn", "Varaen trer inn", "The deputy steps in");
                    case STAYS_EMPTY -> say("Plassen står tom", "Plassen står tom", "The seat stays empty");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.PartialBase(var base) ->
                switch (base) {
                    case SHRINKS ->
                        say(
                                "Plassen til den inhabile regnes ikke med",
                                "Plassen til den inhabile blir ikkje rekna med",
                                "The seat of the partial member is left out");
                    case STAYS ->
                        say(
                                "Plassen til den inhabile regnes med",
                                "Plassen til den inhabile blir rekna med",
                                "The seat of the partial member is counted");
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
            case ReadAs.Beside(var beside) ->
                switch (beside) {
                    case ATTEND_AND_SPEAK ->
                        say(
                                "Varaen kan være med og ta ordet",
                                "Varaen kan vere med og ta ordet",
                                "The deputy may attend and speak");
                    case ATTEND ->
                        say("Varaen kan være til stede", "Varaen kan vere til stades", "The deputy may be present");
                    case STAY_AWAY ->
                        say("Varaen skal ikke være med", "Varaen skal ikkje vere med", "The deputy is not to attend");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.Extraordinary(var holds) ->
                switch (holds) {
                    case HOLDS ->
                        say(
                                "Fristen gjelder ekstraordinære møter",
                                "Fristen gjeld ekstraordinære møte",
                                "The deadline holds for extraordinary meetings");
                    case DOES_NOT_HOLD ->
                        say(
                                "Fristen gjelder ikke ekstraordinære møter",
                                "Fristen gjeld ikkje ekstraordinære møte",
                                "The deadline does not hold for extraordinary meetings");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.Consultation(var form) ->
                switch (form) {
                    case RECEIPT_BY_SECRETARIAT ->
                        say(
                                "Kvittering fra sekretariatet er samråd nok",
                                "Kvittering frå sekretariatet er samråd nok",
                                "A receipt from the secretariat is consultation enough");
                    case TALK -> say("Samråd er en samtale", "Samråd er ein samtale", "Consultation is a talk");
                };
            case ReadAs.Counted(var counted) ->
                switch (counted) {
                    case ORDINARY_ONLY ->
                        say(
                                "Bare ordinære møter regnes med",
                                "Berre ordinære møte blir rekna med",
                                "Only ordinary meetings count");
                    case ALSO_EXTRAORDINARY ->
                        say(
                                "Ekstraordinære møter regnes også med",
                                "Ekstraordinære møte blir også rekna med",
                                "Extraordinary meetings count too");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.Cancelled(var counts) ->
                switch (counts) {
                    case COUNTS ->
                        say("Avlyste møter regnes med", "Avlyste møte blir rekna med", "Cancelled meetings count");
                    case DOES_NOT_COUNT ->
                        say(
                                "Avlyste møter regnes ikke med",
                                "Avlyste møte blir ikkje rekna med",
                                "Cancelled meetings do not count");
                };
            case ReadAs.Meaning(var meaning) ->
                switch (meaning) {
                    case NO_OBJECTION -> say("Ingen har innvendinger", "Ingen har innvendingar", "Nobody objects");
                    case ALL_SAY_YES -> say("Alle sier ja", "Alle seier ja", "All say yes");
                };
            case ReadAs.Abstention(var effect) ->
                switch (effect) {
                    case STOPS_CONSENSUS ->
                        say("Å avstå hindrer konsensus", "Å avstå hindrar konsensus", "Abstaining stops consensus");
                    case DOES_NOT_STOP_CONSENSUS ->
                        say(
                                "Å avstå hindrer ikke konsensus",
                                "Å avstå hindrar ikkje konsensus",
                                "Abstaining does not stop consensus");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.AbsentSeat(var effect) ->
                switch (effect) {
                    case STOPS_CONSENSUS ->
                        say("Fravær hindrer konsensus", "Fråvær hindrar konsensus", "Absence stops consensus");
                    case DOES_NOT_STOP_CONSENSUS ->
                        say(
                                "Fravær hindrer ikke konsensus",
                                "Fråvær hindrar ikkje konsensus",
                                "Absence does not stop consensus");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.NotUnanimous(var yields) ->
                switch (yields) {
                    case NO_DECISION ->
                        say(
                                "Ikke enstemmig gir ikke vedtak",
                                "Ikkje samrøystes gir ikkje vedtak",
                                "Not unanimous yields no decision");
                    case DECISION_BY_MAJORITY_OF_VOTES_CAST ->
                        say(
                                "Flertallet av de avgitte stemmene gir vedtak",
                                "Fleirtalet av dei gitte røystene gir vedtak",
                                "A majority of the votes cast yields a decision");
                };
            case ReadAs.Decider(var decider) ->
                switch (decider) {
                    case BODY ->
                        say(
                                "Organet selv avgjør inhabilitet",
                                "Organet sjølv avgjer inhabilitet",
                                "The body itself decides partiality");
                    case MEETING_LEADER ->
                        say(
                                "Møtelederen avgjør inhabilitet",
                                "Møteleiaren avgjer inhabilitet",
                                "The one who leads the meeting decides partiality");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.TermUp(var on) ->
                switch (on) {
                    case SAME_DATE ->
                        say(
                                "Samme dato er siste dag i perioden",
                                "Same dato er siste dag i perioden",
                                "The same date is the last day of the term");
                    case DAY_BEFORE ->
                        say(
                                "Dagen før er siste dag i perioden",
                                "Dagen før er siste dag i perioden",
                                "The day before is the last day of the term");
                };
            case ReadAs.MembersHoldOver(var holdOver) ->
                switch (holdOver) {
                    case UNTIL_SUCCESSOR ->
                        say(
                                "Medlemmene sitter til det er nye",
                                "Medlemene sit til det er nye",
                                "Members sit on until there are new ones");
                    case ENDS_WITH_TERM ->
                        say(
                                "Medlemmene går ut når tiden er omme",
                                "Medlemene går ut når tida er omme",
                                "Members leave when the term ends");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.LeadersHoldOver(var holdOver) ->
                switch (holdOver) {
                    case UNTIL_SUCCESSOR ->
                        say(
                                "Ledelsen sitter til det er en ny",
                                "Leiinga sit til det er ei ny",
                                "Leadership sits on until there is a new one");
                    case ENDS_WITH_TERM ->
                        say(
                                "Ledelsen går ut når tiden er omme",
                                "Leiinga går ut når tida er omme",
                                "Leadership leaves when its time is up");
                    case NOT_STATED -> notStated();
                };
            case ReadAs.CostDivided(var by) ->
                switch (by) {
                    case EQUALLY -> say("Delt likt mellom dem", "Delt likt mellom dei", "Divided equally between them");
                    case INHABITANTS ->
                        say("Delt etter innbyggertallet", "Delt etter innbyggjartalet", "Divided by inhabitants");
                };
            case ReadAs.TwoSteps(var matters) ->
                switch (matters) {
                    case EVERY ->
                        say(
                                "Alle saker behandles i to ledd",
                                "Alle saker blir behandla i to ledd",
                                "All cases are treated in two steps");
                    case MARKED ->
                        say(
                                "Bare merkede saker behandles i to ledd",
                                "Berre merkte saker blir behandla i to ledd",
                                "Only marked cases are treated in two steps");
                    case NOT_STATED -> notStated();
                };
        };
    }

    private String notStated() {
        return say("Ikke sagt", "Ikkje sagt", "Not stated");
    }

    String note(Note note) {
        return switch (note) {
            case Note.LostIfLeaves(var persons) -> {
                String list = phrases.or(persons.stream().map(this::person).toList());
                yield say(
                        "Tapes hvis " + list + " går.",
                        "Går tapt om " + list + " går.",
                        "Lost if " + list + " leaves.");
            }
            case Note.DeputyBesideMember(var deputy, var where) ->
                say(
                        person(deputy) + " er vara og regnes ikke med, for medlemmet er til stede (" + seat(where)
                                + ").",
                        person(deputy) + " er vara og blir ikkje rekna med, for medlemen er til stades (" + seat(where)
                                + ").",
                        person(deputy) + " is a deputy and is not counted, for the member is in (" + seat(where)
                                + ").");
            case Note.StandInNotCounted(var who, var where) ->
                say(
                        person(who) + " er verken medlem eller oppnevnt vara og regnes ikke med (" + seat(where) + ").",
                        person(who) + " er verken medlem eller oppnemnd vara og blir ikkje rekna med (" + seat(where)
                                + ").",
                        person(who) + " is neither member nor appointed deputy and is not counted (" + seat(where)
                                + ").");
            case Note.OnePersonSeveralSeats(var who, var seats) -> {
                String list = phrases.and(seats.stream().map(this::seat).toList());
                yield say(
                        person(who) + " er satt opp på flere plasser (" + list + ") og kan bare fylle én.",
                        person(who) + " er sett opp på fleire plassar (" + list + ") og kan berre fylle éin.",
                        person(who) + " is down for several seats (" + list + ") and can fill only one.");
            }
            case Note.SeatVacant(var where) ->
                say(
                        "Plassen har ikke medlem: " + seat(where) + ".",
                        "Plassen har ikkje medlem: " + seat(where) + ".",
                        "The seat has no member: " + seat(where) + ".");
            case Note.SeatWithoutDeputy(var where) ->
                say(
                        "Plassen har ikke vara: " + seat(where) + ".",
                        "Plassen har ikkje vara: " + seat(where) + ".",
                        "The seat has no deputy: " + seat(where) + ".");
            case Note.PartialMember(var who, var where) ->
                say(
                        person(who) + " er inhabil og regnes ikke med i denne saken (" + seat(where) + ").",
                        person(who) + " er inhabil og blir ikkje rekna med i denne saka (" + seat(where) + ").",
                        person(who) + " is partial and is not counted in this case (" + seat(where) + ").");
            case Note.PartialTookPart(var who, var where) ->
                say(
                        person(who) + " er inhabil og har likevel vært med på saken (" + seat(where) + ").",
                        person(who) + " er inhabil og har likevel vore med på saka (" + seat(where) + ").",
                        person(who) + " is partial and has taken part all the same (" + seat(where) + ").");
            case Note.RemoteNotCounted(var who, var where) ->
                say(
                        person(who) + " er med på video eller telefon og regnes ikke med (" + seat(where) + ").",
                        person(who) + " er med på video eller telefon og blir ikkje rekna med (" + seat(where) + ").",
                        person(who) + " takes part by video or telephone and is not counted (" + seat(where) + ").");
            case Note.LastDayNotWorkingDay(LocalDate day, var holiday, LocalDate before) -> {
                String why = holiday == null
                        ? say("ikke en virkedag", "ikkje ein verkedag", "not a working day")
                        : holiday(holiday);
                yield say(
                        "Siste dag, " + date(day) + ", er " + why + ". Fristen flytter seg ikke; siste virkedag før er "
                                + date(before) + ".",
                        "Siste dag, " + date(day) + ", er " + why
                                + ". Fristen flyttar seg ikkje; siste verkedag før er " + date(before) + ".",
                        "The last day, " + date(day) + ", is " + why
                                + ". The deadline does not move; the working day before is " + date(before) + ".");
            }
            case Note.DayEndsAt(EndOfDay endOfDay, Note.ConventionOrigin origin) ->
                phrases.endOfDay(endOfDay)
                        + " "
                        + switch (origin) {
                            case RULE -> say("(Regelen sier det.)", "(Regelen seier det.)", "(The rule says so.)");
                            case CHOICE ->
                                say(
                                        "(Fellesskapets eget valg.)",
                                        "(Fellesskapet sitt eige val.)",
                                        "(The community's own choice.)");
                            case DEFAULT ->
                                say(
                                        "(Ingen har valgt noe annet.)",
                                        "(Ingen har valt noko anna.)",
                                        "(Nobody has chosen otherwise.)");
                        };
            case Note.AnchorDayWas(var anchorDay) ->
                switch (anchorDay) {
                    case COUNTED ->
                        say(
                                "Dagen det regnes fra, er med i tellingen.",
                                "Dagen det blir rekna frå, er med i teljinga.",
                                "The day it is counted from is counted.");
                    case NOT_COUNTED ->
                        say(
                                "Dagen det regnes fra, er ikke med i tellingen.",
                                "Dagen det blir rekna frå, er ikkje med i teljinga.",
                                "The day it is counted from is not counted.");
                };
            case Note.PartNotSent(var part) ->
                say(
                        "Ikke sendt: " + phrases.noticePart(part) + ".",
                        "Ikkje sendt: " + phrases.noticePart(part) + ".",
                        "Not sent: " + phrases.noticePart(part) + ".");
            case Note.NotSentTo(var who) ->
                say(
                        "Ikke sendt til " + person(who) + ".",
                        "Ikkje sendt til " + person(who) + ".",
                        "Not sent to " + person(who) + ".");
            case Note.ChannelNotAllowed(var channel) ->
                say(
                        "Sendt " + phrases.channel(channel) + ", og det åpner ikke reglene for.",
                        "Sendt " + phrases.channel(channel) + ", og det opnar ikkje reglane for.",
                        "Sent " + phrases.channel(channel) + ", which the rules do not know.");
            case Note.FixedItemMissing(var item) ->
                say(
                        "Mangler: " + phrases.fixedItem(item) + ".",
                        "Manglar: " + phrases.fixedItem(item) + ".",
                        "Missing: " + phrases.fixedItem(item) + ".");
            case Note.FixedItemMisplaced(var item) ->
                say(
                        "Står på feil plass: " + phrases.fixedItem(item) + ".",
                        "Står på feil plass: " + phrases.fixedItem(item) + ".",
                        "In the wrong place: " + phrases.fixedItem(item) + ".");
            case Note.TypeNotInUse(var item, var type) ->
                say(
                        "Sak " + item.number() + ": " + phrases.itemType(type) + " er ikke i bruk.",
                        "Sak " + item.number() + ": " + phrases.itemType(type) + " er ikkje i bruk.",
                        "Case " + item.number() + ": " + phrases.itemType(type) + " is not in use.");
            case Note.AnsweredTooLate(var who, var where) ->
                say(
                        person(who) + " svarte etter fristen og regnes ikke med (" + seat(where) + ").",
                        person(who) + " svarte etter fristen og blir ikkje rekna med (" + seat(where) + ").",
                        person(who) + " answered too late and is not counted (" + seat(where) + ").");
            case Note.AnswerNotCounted(var who, var where) ->
                say(
                        "Svaret fra " + person(who) + " regnes ikke med (" + seat(where) + ").",
                        "Svaret frå " + person(who) + " blir ikkje rekna med (" + seat(where) + ").",
                        "The answer from " + person(who) + " is not counted (" + seat(where) + ").");
            case Note.WantsAMeeting(var where) ->
                say(
                        Phrases.capital(seat(where)) + " vil ha saken i møte.",
                        Phrases.capital(seat(where)) + " vil ha saka i møte.",
                        Phrases.capital(seat(where)) + " wants the matter treated in a meeting.");
            case Note.BlankInProposal(int point, String blank) ->
                say(
                        "Punkt " + point + ": «" + blank + "» må fylles ut før vedtaket gjelder.",
                        "Punkt " + point + ": «" + blank + "» må fyllast ut før vedtaket gjeld.",
                        "Point " + point + ": “" + blank + "” must be filled in before the decision stands.");
            case Note.SeatObjects(var where) ->
                say(
                        "Innvending eller stemme imot: " + seat(where) + ".",
                        "Innvending eller røyst imot: " + seat(where) + ".",
                        "Objection or vote against: " + seat(where) + ".");
            case Note.AnswerStands(var where) ->
                say(
                        "Svarte, og er ikke inne lenger; svaret står: " + seat(where) + ".",
                        "Svara, og er ikkje inne lenger; svaret står: " + seat(where) + ".",
                        "Answered, and is no longer in; the answer stands: " + seat(where) + ".");
            case Note.SeatAbstains(var where) ->
                say("Avstår: " + seat(where) + ".", "Avstår: " + seat(where) + ".", "Abstains: " + seat(where) + ".");
            case Note.SeatAbsent(var where) ->
                say(
                        "Ikke representert: " + seat(where) + ".",
                        "Ikkje representert: " + seat(where) + ".",
                        "Not represented: " + seat(where) + ".");
            case Note.SeatSilent(var where) ->
                say(
                        "Har ikke svart: " + seat(where) + ".",
                        "Har ikkje svart: " + seat(where) + ".",
                        "Has not answered: " + seat(where) + ".");
            case Note.PartyStands(var party, var status, LocalDate review) -> {
                String who = Phrases.capital(names.party(party, language));
                String when = review == null
                        ? ""
                        : say("; vurderes på nytt ", "; blir vurdert på nytt ", "; looked at again on ") + date(review);
                yield who
                        + ": "
                        + switch (status) {
                            case YES -> say("ja", "ja", "yes");
                            case NO -> say("nei", "nei", "no");
                            case CONDITIONAL -> say("ja på vilkår", "ja på vilkår", "yes on a condition");
                            case NOT_ANSWERED -> say("har ikke svart", "har ikkje svart", "has not answered");
                        }
                        + when
                        + ".";
            }
            case Note.NotTreatedBy(var who) ->
                say(
                        "Ikke behandlet av " + subjects.name(who) + ".",
                        "Ikkje behandla av " + subjects.name(who) + ".",
                        "Not treated by " + subjects.name(who) + ".");
            case Note.LastsUntil(LocalDate day) ->
                say(
                        "Gjelder til og med " + date(day) + ".",
                        "Gjeld til og med " + date(day) + ".",
                        "Holds until and with " + date(day) + ".");
            case Note.RecordedAsRemark(var who) ->
                say(
                        "Ønsket fra " + person(who) + " er ført som merknad.",
                        "Ønsket frå " + person(who) + " er ført som merknad.",
                        "The request of " + person(who) + " is recorded as a remark.");
            case Note.DissentLeftOut(var who, var item) ->
                say(
                        "Mangler: meningen til " + person(who) + " i sak " + item.number() + ".",
                        "Manglar: meininga til " + person(who) + " i sak " + item.number() + ".",
                        "Missing: the dissent of " + person(who) + " in case " + item.number() + ".");
            case Note.Tie(int each) ->
                say(
                        "Stemmelikhet: " + each + " for og " + each + " imot.",
                        "Likt røystetal: " + each + " for og " + each + " imot.",
                        "A tie: " + each + " for and " + each + " against.");
            case Note.ShouldLeadInstead(var source) -> {
                String who = phrases.leaderSource(source);
                yield say(
                        "Møtet skulle vært ledet av " + who + ".",
                        "Møtet skulle vore leia av " + who + ".",
                        "The meeting should have been led by " + who + ".");
            }
            case Note.AskedForChanges(var who) ->
                say(
                        person(who) + " har bedt om endringer.",
                        person(who) + " har bede om endringar.",
                        person(who) + " has asked for changes.");
            case Note.MinutesPartMissing(var part) ->
                say(
                        "Mangler: " + phrases.minutesPart(part) + ".",
                        "Manglar: " + phrases.minutesPart(part) + ".",
                        "Missing: " + phrases.minutesPart(part) + ".");
            case Note.PlaceMissing(var place) ->
                say(
                        "Ikke " + phrases.minutesPlace(place) + ".",
                        "Ikkje " + phrases.minutesPlace(place) + ".",
                        "Not " + phrases.minutesPlace(place) + ".");
            case Note.OtherTextDiscussed(LocalDate meeting) ->
                say(
                        "Møtet " + date(meeting) + " drøftet en annen tekst.",
                        "Møtet " + date(meeting) + " drøfta ein annan tekst.",
                        "The meeting of " + date(meeting) + " discussed another text.");
            case Note.NotAPartner(var partner) ->
                say(
                        "Ikke partner etter reglene: " + names.partner(partner, language) + ".",
                        "Ikkje partnar etter reglane: " + names.partner(partner, language) + ".",
                        "No partner by the rules: " + names.partner(partner, language) + ".");
            case Note.NoParty(var party) ->
                say(
                        names.party(party, language) + " er ikke part på denne datoen.",
                        names.party(party, language) + " er ikkje part på denne datoen.",
                        names.party(party, language) + " is no party on this date.");
            case Note.LotDecides(var parties) ->
                say(
                        "Like tall for de siste plassene; loddtrekning avgjør mellom " + parties(parties) + ".",
                        "Like tal for dei siste plassane; loddtrekning avgjer mellom " + parties(parties) + ".",
                        "Equal figures for the last seats; lot decides between " + parties(parties) + ".");
            case Note.MetBy(var persons) ->
                say(
                        "Oppfylt av " + people(persons) + ".",
                        "Oppfylt av " + people(persons) + ".",
                        "Met by " + people(persons) + ".");
            case Note.VacantSeatsLeft(int seats) ->
                say(
                        "Ledige plasser: " + seats + ". De må gå til dem som mangler.",
                        "Ledige plassar: " + seats + ". Dei må gå til dei som manglar.",
                        "Vacant seats: " + seats + ". They must go to those who are missing.");
            case Note.SectorShort(var sector, int found, int seats) ->
                say(
                        Phrases.capital(people.sector(sector)) + ": " + found + " av " + seats + ".",
                        Phrases.capital(people.sector(sector)) + ": " + found + " av " + seats + ".",
                        Phrases.capital(people.sector(sector)) + ": " + found + " of " + seats + ".");
            case Note.NoSeatForOffice(var office, var in) ->
                say(
                        "Ingen plass følger vervet som " + people.office(office) + " i " + names.body(in, language)
                                + ".",
                        "Ingen plass følgjer vervet som " + people.office(office) + " i " + names.body(in, language)
                                + ".",
                        "No seat follows the office of " + people.office(office) + " in " + names.body(in, language)
                                + ".");
            case Note.HoldsTheOffice(var who, var office, var in) ->
                say(
                        person(who) + " er " + people.office(office) + " i " + names.body(in, language) + ".",
                        person(who) + " er " + people.office(office) + " i " + names.body(in, language) + ".",
                        person(who) + " is " + people.office(office) + " in " + names.body(in, language) + ".");
            case Note.VoteShouldBe(var where, var right) ->
                say(
                        Phrases.capital(seat(where)) + " skal være " + people.right(right) + ".",
                        Phrases.capital(seat(where)) + " skal vere " + people.right(right) + ".",
                        Phrases.capital(seat(where)) + " must be " + people.right(right) + ".");
            case Note.AppointsTooMany(var by) ->
                say(
                        "Har oppnevnt til flere plasser enn det er: " + people.appointer(by) + ".",
                        "Har oppnemnt til fleire plassar enn det er: " + people.appointer(by) + ".",
                        "Has appointed to more seats than there are: " + people.appointer(by) + ".");
            case Note.ProposalShouldComeFrom(var where, var by) ->
                say(
                        "Forslaget til " + seat(where) + " skal komme fra " + people.appointer(by) + ".",
                        "Framlegget til " + seat(where) + " skal kome frå " + people.appointer(by) + ".",
                        "The proposal for " + seat(where) + " must come from " + people.appointer(by) + ".");
            case Note.TermLasts(var where, LocalDate day) ->
                say(
                        "Funksjonstiden (" + seat(where) + ") varer til og med " + date(day) + ".",
                        "Funksjonstida (" + seat(where) + ") varer til og med " + date(day) + ".",
                        "The term (" + seat(where) + ") lasts until and with " + date(day) + ".");
            case Note.TermEnded(var where, LocalDate day) ->
                say(
                        "Funksjonstiden gikk ut " + date(day) + " (" + seat(where) + "); plassen er ledig.",
                        "Funksjonstida gjekk ut " + date(day) + " (" + seat(where) + "); plassen er ledig.",
                        "The term ran out on " + date(day) + " (" + seat(where) + "); the seat is vacant.");
            case Note.SitsOn(var where, LocalDate day) ->
                say(
                        "Funksjonstiden gikk ut " + date(day) + " (" + seat(where)
                                + "); den som sitter, sitter til en ny er på plass.",
                        "Funksjonstida gjekk ut " + date(day) + " (" + seat(where)
                                + "); den som sit, sit til ein ny er på plass.",
                        "The term ran out on " + date(day) + " (" + seat(where)
                                + "); the holder sits on until there is a successor.");
            case Note.RankedBefore(var who) ->
                say(
                        person(who) + " står foran på listen og har ikke meldt forfall.",
                        person(who) + " står framfor på lista og har ikkje meldt forfall.",
                        person(who) + " stands before on the list and has not declined.");
            case Note.MethodShouldBe(var where, var method) ->
                switch (method) {
                    case APPOINTED ->
                        say(
                                Phrases.capital(seat(where)) + " skal fylles ved oppnevning.",
                                Phrases.capital(seat(where)) + " skal fyllast ved oppnemning.",
                                Phrases.capital(seat(where)) + " must be filled by appointment.");
                    case ELECTED ->
                        say(
                                Phrases.capital(seat(where)) + " skal fylles ved valg.",
                                Phrases.capital(seat(where)) + " skal fyllast ved val.",
                                Phrases.capital(seat(where)) + " must be filled by election.");
                };
            case Note.DeputiesShouldStand(var where, var form) ->
                Phrases.capital(seat(where))
                        + ": "
                        + switch (form) {
                            case PERSONAL ->
                                say(
                                        "skal ha én personlig vara, som ikke er vara for andre",
                                        "skal ha éin personleg vara, som ikkje er vara for andre",
                                        "must have one personal deputy, who is nobody else's");
                            case COMMON_LIST ->
                                say(
                                        "skal ha de samme varaene som de andre plassene",
                                        "skal ha dei same varaene som dei andre plassane",
                                        "must have the same deputies as the other seats");
                            case RANKED_LIST ->
                                say(
                                        "skal ha de samme varaene som de andre plassene, i samme rekkefølge",
                                        "skal ha dei same varaene som dei andre plassane, i same rekkjefølgje",
                                        "must have the same deputies as the other seats, in the same order");
                            case NONE -> say("skal ikke ha vara", "skal ikkje ha vara", "must have no deputy");
                        }
                        + ".";
            case Note.HeldBefore(var office, var group) ->
                say(
                        "Den forrige som var " + people.office(office) + ", kom fra " + subjects.name(group) + ".",
                        "Den førre som var " + people.office(office) + ", kom frå " + subjects.name(group) + ".",
                        "The last " + people.office(office) + " came from " + subjects.name(group) + ".");
            case Note.HeldSince(var office, var group, LocalDate since, LocalDate due) ->
                say(
                        "Vervet som " + people.office(office) + " har ligget hos " + subjects.name(group) + " fra "
                                + date(since) + " og skal skifte senest " + date(due) + ".",
                        "Vervet som " + people.office(office) + " har lege hos " + subjects.name(group) + " frå "
                                + date(since) + " og skal skifte seinast " + date(due) + ".",
                        "The office of " + people.office(office) + " has been with " + subjects.name(group) + " since "
                                + date(since) + " and changes by " + date(due) + ".");
            case Note.TurnOf(var party) ->
                say(
                        "Turen er kommet til " + names.party(party, language) + ".",
                        "Turen er komen til " + names.party(party, language) + ".",
                        "It is the turn of " + names.party(party, language) + ".");
            case Note.ActsAsChair(var by) ->
                say(
                        "Det er ingen leder; " + phrases.leaderSource(by) + " fungerer.",
                        "Det er ingen leiar; " + phrases.leaderSource(by) + " fungerer.",
                        "There is no chair; " + phrases.leaderSource(by) + " acts.");
            case Note.SwapOn(LocalDate day) ->
                say(
                        "Leder og nestleder bytter plass " + date(day) + ".",
                        "Leiar og nestleiar byter plass " + date(day) + ".",
                        "Chair and deputy chair change places on " + date(day) + ".");
            case Note.SharesSumTo(long hundredths) -> {
                String sum = phrases.percent(hundredths);
                yield say(
                        "Delene i regelen er til sammen " + sum + ", ikke hele beløpet.",
                        "Delane i regelen er til saman " + sum + ", ikkje heile beløpet.",
                        "The shares of the rule sum to " + sum + ", not to the whole.");
            }
            case Note.HostWas(LocalDate day, var group) ->
                say(
                        "Vertskap " + date(day) + ": " + subjects.name(group) + ".",
                        "Vertskap " + date(day) + ": " + subjects.name(group) + ".",
                        "Host on " + date(day) + ": " + subjects.name(group) + ".");
            case Note.OfficeOver(LocalDate day, var holdOver) -> {
                String what = people.holdOver(holdOver);
                yield say(
                        "Tiden i vervet gikk ut " + date(day) + "; " + what + ".",
                        "Tida i vervet gjekk ut " + date(day) + "; " + what + ".",
                        "The time in office ran out on " + date(day) + "; " + what + ".");
            }
            case Note.StillOwesItsShare(var party) -> {
                String who = Phrases.capital(names.party(party, language));
                yield say(
                        who + " dekker sin del av det som ble vedtatt før.",
                        who + " dekkjer sin del av det som blei vedteke før.",
                        who + " bears its share of what was decided before.");
            }
            case Note.PartyNotCounted(var party, var why) -> {
                String who = Phrases.capital(names.party(party, language));
                yield switch (why) {
                    case NOT_DECIDED ->
                        say(
                                who + " har ikke vedtatt noe.",
                                who + " har ikkje vedteke noko.",
                                who + " has not decided.");
                    case SAID_NO -> say(who + " har sagt nei.", who + " har sagt nei.", who + " has said no.");
                    case CONDITIONAL ->
                        say(
                                who + " har sagt ja på vilkår.",
                                who + " har sagt ja på vilkår.",
                                who + " has said yes on conditions.");
                    case OTHER_TEXT ->
                        say(
                                who + " har sagt ja til en annen tekst.",
                                who + " har sagt ja til ein annan tekst.",
                                who + " has said yes to another text.");
                    case NOT_BY_COUNCIL_OR_BOARD ->
                        say(
                                who + " har ikke vedtatt det i kommunestyret eller styret.",
                                who + " har ikkje vedteke det i kommunestyret eller styret.",
                                who + " has not decided it in its council or board.");
                };
            }
        };
    }

    /** Such as "onsdag 26. november 2025 klokka 24:00". */
    String lastDay(LastDay lastDay) {
        return date(lastDay.date())
                + switch (lastDay.endOfDay()) {
                    case EndOfDay.NotStated _ -> "";
                    case EndOfDay.Midnight _ -> "";
                    case EndOfDay.OfficeHours(var closes) -> say(" klokka ", " klokka ", " at ") + Dates.time(closes);
                };
    }

    String holiday(Holiday holiday) {
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
