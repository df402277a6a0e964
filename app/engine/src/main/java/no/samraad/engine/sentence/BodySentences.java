package no.samraad.engine.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.BodyProvision;
import no.samraad.engine.provision.BodyProvision.BodyDuration;
import no.samraad.engine.provision.BodyProvision.HelperMembers;
import no.samraad.engine.provision.BodyProvision.MeetingGroup;
import no.samraad.engine.provision.BodyProvision.OpenFollowUps;
import no.samraad.engine.provision.BodyProvision.RegisteredBody;
import no.samraad.engine.provision.BodyProvision.Segment;
import no.samraad.engine.provision.BodyProvision.ServedArea;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision.Office;

/** What rules about bodies say, as sentences (catalogue A). */
final class BodySentences extends PeoplePhrases {
    BodySentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(BodyProvision provision) {
        return switch (provision) {
            case BodyProvision.BodyRegister(List<RegisteredBody> bodies) ->
                bodies.isEmpty()
                        ? say("Fellesskapet har ingen organ.", "Fellesskapet har ingen organ.", "There are no bodies.")
                        : String.join(" ", bodies.stream().map(this::registered).toList());
            case BodyProvision.ParallelBodies(List<BodyProvision.AreaBody> bodies) -> {
                String list = and(bodies.stream()
                        .map(one -> body(one.body()) + say(" for ", " for ", " for ") + area(one.area()))
                        .toList());
                yield say(
                        "Utvalg med samme oppgave er " + list + ".",
                        "Utval med same oppgåve er " + list + ".",
                        "Bodies with the same task are " + list + ".");
            }
            case BodyProvision.SegmentedMeeting(List<Segment> segments) ->
                say("Møtet er delt: ", "Møtet er delt: ", "The meeting is in parts: ")
                        + String.join(
                                say(", deretter ", ", deretter ", ", then "),
                                segments.stream().map(this::segment).toList())
                        + say(
                                ". Bare i beslutningsdelen stemmes det.",
                                ". Berre i vedtaksdelen blir det røysta.",
                                ". Votes are taken only in the part for decisions.");
            case BodyProvision.BodyLifeCycle cycle -> lifeCycle(cycle);
            case BodyProvision.PairedWith(BodyCode other, BodyProvision.JointMatters matters) -> {
                String in = switch (matters) {
                    case EVERY_DECISION -> say("Alle vedtak", "Alle vedtak", "Every decision");
                    case MONEY -> say("Vedtak om penger", "Vedtak om pengar", "A decision about money");
                    case RULES_AND_MANDATES ->
                        say(
                                "Vedtak om regler og mandater",
                                "Vedtak om reglar og mandat",
                                "A decision about rules and mandates");
                };
                yield say(
                        in + " gjelder først når også " + body(other) + " har sagt ja.",
                        in + " gjeld først når også " + body(other) + " har sagt ja.",
                        in + " takes effect only when " + body(other) + " has agreed too.");
            }
            case BodyProvision.HelperCommittee(BodyProvision.HelperTask task, HelperMembers members) -> {
                String who = members(members);
                yield switch (task) {
                    case WORKING ->
                        say(
                                "Et arbeidsutvalg forbereder møtene: " + who + ".",
                                "Eit arbeidsutval førebur møta: " + who + ".",
                                "A working committee prepares the meetings: " + who + ".");
                    case PROGRAMME ->
                        say(
                                "En programkomité legger opp møtet: " + who + ".",
                                "Ein programkomité legg opp møtet: " + who + ".",
                                "A programme committee plans the meeting: " + who + ".");
                    case NOMINATION ->
                        say(
                                "En valgkomité foreslår kandidater: " + who + ".",
                                "Ein valkomité føreslår kandidatar: " + who + ".",
                                "A nomination committee proposes candidates: " + who + ".");
                    case NEGOTIATION ->
                        say(
                                "Et forhandlingsutvalg forhandler på organets vegne: " + who + ".",
                                "Eit forhandlingsutval forhandlar på vegner av organet: " + who + ".",
                                "A negotiation committee negotiates for the body: " + who + ".");
                };
            }
            case BodyProvision.PreMeeting(MeetingGroup of, int minutes, BodyProvision.PreMeetingPapers papers) -> {
                String group = capital(group(of));
                String seen = switch (papers) {
                    case ONLY_THE_GROUP ->
                        say(
                                "Papirene er bare for dem selv.",
                                "Papira er berre for dei sjølve.",
                                "The papers are only for themselves.");
                    case GROUP_AND_SECRETARIAT ->
                        say(
                                "Papirene er bare for dem selv og sekretariatet.",
                                "Papira er berre for dei sjølve og sekretariatet.",
                                "The papers are only for themselves and the secretariat.");
                };
                yield say(
                                group + " har formøte som begynner " + minutes(minutes) + " før møtet. ",
                                group + " har formøte som tek til " + minutes(minutes) + " før møtet. ",
                                group + ": a meeting of its own that begins " + minutes(minutes) + " before. ")
                        + seen;
            }
            case BodyProvision.AttachedUnit(var name, var host) ->
                say(
                        "Tilknyttet enhet: " + own(name) + (host == null ? "." : ", hos " + party(host) + "."),
                        "Tilknytt eining: " + own(name) + (host == null ? "." : ", hos " + party(host) + "."),
                        "Attached unit: " + own(name) + (host == null ? "." : ", at " + party(host) + "."));
        };
    }

    private String registered(RegisteredBody one) {
        String decides = switch (one.authority()) {
            case DECIDES -> say("som beslutter", "som gjer vedtak", "that decides");
            case ADVISES -> say("som gir råd", "som gir råd", "that advises");
        };
        BodyCode parent = one.parent();
        String under = parent == null
                ? ""
                : say(
                        " og rapporterer til " + body(parent),
                        " og rapporterer til " + body(parent),
                        " and reports to " + body(parent));
        return say(
                capital(own(one.name())) + " er " + kind(one.kind()) + " på nivå " + one.level() + ", " + decides
                        + under + ".",
                capital(own(one.name())) + " er " + kind(one.kind()) + " på nivå " + one.level() + ", " + decides
                        + under + ".",
                capital(own(one.name())) + " is " + kind(one.kind()) + " on level " + one.level() + " " + decides
                        + under + ".");
    }

    private String kind(BodyProvision.BodyKind kind) {
        return switch (kind) {
            case ASSEMBLY -> say("en forsamling", "ei forsamling", "an assembly");
            case DIALOGUE_MEETING -> say("et dialogmøte", "eit dialogmøte", "a dialogue meeting");
            case BOARD -> say("et styre", "eit styre", "a board");
            case COMMITTEE -> say("et utvalg", "eit utval", "a committee");
            case REPRESENTATIVE_COUNCIL -> say("et råd", "eit råd", "a council");
            case SECRETARIAT -> say("et sekretariat", "eit sekretariat", "a secretariat");
            case WORKING_GROUP -> say("en arbeidsgruppe", "ei arbeidsgruppe", "a working group");
        };
    }

    private String area(ServedArea area) {
        return switch (area) {
            case ServedArea.SubArea(var name, var parties) ->
                parties.isEmpty()
                        ? own(name)
                        : own(name)
                                + " ("
                                + and(parties.stream().sorted().map(this::party).toList())
                                + ")";
            case ServedArea.HospitalArea(var hospital) ->
                say("området til ", "området til ", "the area of ") + own(hospital);
        };
    }

    private String segment(Segment segment) {
        String what = switch (segment.kind()) {
            case DIALOGUE -> say("en dialogdel", "ein dialogdel", "a dialogue");
            case DECISION -> say("en beslutningsdel", "ein vedtaksdel", "a part for decisions");
        };
        return what + say(" med ", " med ", " with ") + and(sorted(segment.participants(), this::participants));
    }

    private String participants(BodyProvision.Participants participants) {
        return switch (participants) {
            case VOTING_MEMBERS -> say("de som har stemmerett", "dei som har røysterett", "those who vote");
            case MEMBERS_WITHOUT_VOTE ->
                say("medlemmene uten stemmerett", "medlemene utan røysterett", "the members without a vote");
            case DEPUTIES -> say("varaene", "varaene", "the deputies");
            case INVITED_GUESTS -> say("inviterte gjester", "inviterte gjester", "invited guests");
            case THE_PUBLIC -> say("alle som vil", "alle som vil", "the public");
        };
    }

    private String lifeCycle(BodyProvision.BodyLifeCycle cycle) {
        List<String> parts = new ArrayList<>();
        parts.add(switch (cycle.duration()) {
                    case BodyDuration.Permanent _ ->
                        say("Organet er varig", "Organet er varig", "The body is permanent");
                    case BodyDuration.UntilTaskIsDone _ ->
                        say(
                                "Organet varer til oppgaven er løst",
                                "Organet varer til oppgåva er løyst",
                                "The body lasts until its task is done");
                    case BodyDuration.Until(LocalDate lastDay) ->
                        say(
                                "Organet varer til og med " + Dates.digits(lastDay),
                                "Organet varer til og med " + Dates.digits(lastDay),
                                "The body lasts until the end of " + Dates.digits(lastDay));
                    case BodyDuration.MergedInto(BodyCode successor, LocalDate lastDay) ->
                        say(
                                "Organet varer til og med " + Dates.digits(lastDay) + " og går så inn i "
                                        + body(successor),
                                "Organet varer til og med " + Dates.digits(lastDay) + " og går så inn i "
                                        + body(successor),
                                "The body lasts until the end of " + Dates.digits(lastDay)
                                        + " and then becomes part of " + body(successor));
                }
                + say(
                        "; det er satt ned av " + organ(cycle.createdBy()) + ".",
                        "; det er sett ned av " + organ(cycle.createdBy()) + ".",
                        "; it is set up by " + organ(cycle.createdBy()) + "."));
        LocalDate evaluated = cycle.evaluatedBy();
        if (evaluated != null) {
            parts.add(say(
                    "Det evalueres senest " + Dates.digits(evaluated) + ".",
                    "Det blir evaluert seinast " + Dates.digits(evaluated) + ".",
                    "It is evaluated by " + Dates.digits(evaluated) + "."));
        }
        parts.add(
                switch (cycle.followUps()) {
                    case OpenFollowUps.ToBody(BodyCode body) ->
                        say(
                                "Det som ikke er fullført, går til " + body(body) + ".",
                                "Det som ikkje er fullført, går til " + body(body) + ".",
                                "What is not finished goes to " + body(body) + ".");
                    case OpenFollowUps.ToWhoSetItUp _ ->
                        say(
                                "Det som ikke er fullført, går tilbake til den som satte det ned.",
                                "Det som ikkje er fullført, går tilbake til den som sette det ned.",
                                "What is not finished goes back to whoever set it up.");
                    case OpenFollowUps.NotStated _ ->
                        say(
                                "Det er ikke sagt hvor det som ikke er fullført, går.",
                                "Det er ikkje sagt kvar det som ikkje er fullført, går.",
                                "Where what is not finished goes is not stated.");
                });
        return String.join(" ", parts);
    }

    private String members(HelperMembers members) {
        return switch (members) {
            case HelperMembers.HoldersOf(Set<Office> offices) -> and(sorted(offices, this::office));
            case HelperMembers.FromEachPartner(int count) ->
                number(count, Gender.MASCULINE) + say(" fra hver partner", " frå kvar partnar", " from each partner");
            case HelperMembers.ChosenByTheBody(int count) ->
                number(count, Gender.MASCULINE) + say(" som organet velger", " som organet vel", " chosen by the body");
        };
    }

    private String group(MeetingGroup group) {
        return switch (group) {
            case MeetingGroup.OfSide(Side side) -> side(side);
            case MeetingGroup.OfPartner(PartnerCode partner) -> partner(partner);
        };
    }

    private String minutes(int minutes) {
        return number(minutes, Gender.NEUTER)
                + (minutes == 1 ? say(" minutt", " minutt", " minute") : say(" minutter", " minutt", " minutes"));
    }
}
