package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.Partner;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.SeatProvision;

/** What rules about seats say, as sentences (catalogue B). */
final class SeatSentences extends Phrases {
    SeatSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(SeatProvision provision) {
        return switch (provision) {
            case SeatProvision.PartnerGroups(List<Partner> partners) -> {
                String list = and(partners.stream()
                        .map(partner -> partner(partner.code()))
                        .toList());
                yield say(
                        "Partnerne som stemmer er " + list + ".",
                        "Partnarane som røystar er " + list + ".",
                        "The partners that vote are " + list + ".");
            }
            case SeatProvision.VotingSeats(List<SeatProvision.SeatCount> seats) -> {
                int sum =
                        seats.stream().mapToInt(SeatProvision.SeatCount::count).sum();
                String list = counts(seats);
                yield say(
                        "Utvalget har " + sum + " plasser med stemmerett: " + list + ".",
                        "Utvalet har " + sum + " plassar med røysterett: " + list + ".",
                        "The body has " + sum + " seats with a vote: " + list + ".");
            }
            case SeatProvision.SeatTotal(int total) ->
                say(
                        "Utvalget har i alt " + total + " plasser med stemmerett.",
                        "Utvalet har i alt " + total + " plassar med røysterett.",
                        "The body has " + total + " seats with a vote in all.");
            case SeatProvision.Deputies deputies -> deputies(deputies);
            case SeatProvision.DeputyBesideMember(SeatProvision.BesideMember beside) -> beside(beside);
            case SeatProvision.MembersWithoutVote(
                    List<SeatProvision.SeatCount> groups,
                    Set<SeatProvision.Right> rights) -> {
                String list = counts(groups);
                String what = and(sorted(rights, this::right));
                yield say(
                        "Medlemmer uten stemmerett: " + list + ". De har rett til å " + what + ".",
                        "Medlemer utan røysterett: " + list + ". Dei har rett til å " + what + ".",
                        "Members without a vote: " + list + ". They have the right to " + what + ".");
            }
            case SeatProvision.VacantSeat(SeatProvision.DeputyOfVacantSeat deputy) ->
                switch (deputy) {
                    case REPRESENTS_IT ->
                        say(
                                "Varaen til en ledig plass representerer plassen.",
                                "Varaen til ein ledig plass representerer plassen.",
                                "The deputy of a vacant seat represents it.");
                    case DOES_NOT_REPRESENT_IT ->
                        say(
                                "Varaen til en ledig plass representerer den ikke.",
                                "Varaen til ein ledig plass representerer han ikkje.",
                                "The deputy of a vacant seat does not represent it.");
                };
            case SeatProvision.Partiality(SeatProvision.PartialityDecider decider, SeatProvision.PartialSeat partial) ->
                decider(decider) + " " + partialSeat(partial);
        };
    }

    private String deputies(SeatProvision.Deputies deputies) {
        return switch (deputies.form()) {
            case NONE -> say("Det er ingen varamedlemmer.", "Det er ingen varamedlemer.", "There are no deputies.");
            case PERSONAL -> {
                List<String> parts = new ArrayList<>();
                parts.add(say(
                        "Hver plass har en personlig vara, som stemmer bare når medlemmet har forfall.",
                        "Kvar plass har ein personleg vara, som røystar berre når medlemen har forfall.",
                        "Each seat has a personal deputy, who votes only when the member is prevented."));
                switch (deputies.papers()) {
                    case ALL_PAPERS ->
                        parts.add(say(
                                "Varaene får alle sakspapirer.",
                                "Varaene får alle sakspapir.",
                                "Deputies receive all papers."));
                    case ONLY_WHEN_CALLED ->
                        parts.add(say(
                                "Varaene får sakspapirene når de blir innkalt.",
                                "Varaene får sakspapira når dei blir innkalla.",
                                "Deputies receive the papers when they are called."));
                    case NOT_STATED -> {}
                }
                if (!deputies.told().isEmpty()) {
                    String told = and(sorted(deputies.told(), this::told));
                    parts.add(say(
                            "Den som ikke kan møte, melder fra til " + told + ".",
                            "Den som ikkje kan møte, melder frå til " + told + ".",
                            "A member who cannot come tells " + told + "."));
                }
                if (deputies.besideMember() != SeatProvision.BesideMember.NOT_STATED) {
                    parts.add(beside(deputies.besideMember()));
                }
                yield String.join(" ", parts);
            }
        };
    }

    private String beside(SeatProvision.BesideMember beside) {
        return switch (beside) {
            case ATTEND_AND_SPEAK ->
                say(
                        "Varaen kan være med og ta ordet når medlemmet selv møter, men stemmer ikke.",
                        "Varaen kan vere med og ta ordet når medlemen sjølv møter, men røystar ikkje.",
                        "A deputy may attend and speak beside the member, but does not vote.");
            case ATTEND ->
                say(
                        "Varaen kan være til stede når medlemmet selv møter, uten å ta ordet eller stemme.",
                        "Varaen kan vere til stades når medlemen sjølv møter, utan å ta ordet eller røyste.",
                        "A deputy may be present beside the member, without speaking or voting.");
            case STAY_AWAY ->
                say(
                        "Varaen møter ikke når medlemmet selv møter.",
                        "Varaen møter ikkje når medlemen sjølv møter.",
                        "A deputy does not attend when the member does.");
            case NOT_STATED ->
                say(
                        "Det er ikke sagt om varaen kan være med når medlemmet selv møter.",
                        "Det er ikkje sagt om varaen kan vere med når medlemen sjølv møter.",
                        "It is not stated whether a deputy may attend beside the member.");
        };
    }

    private String decider(SeatProvision.PartialityDecider decider) {
        return switch (decider) {
            case BODY ->
                say(
                        "Utvalget avgjør selv, uten den det gjelder, om noen er inhabil.",
                        "Utvalet avgjer sjølv, utan den det gjeld, om nokon er inhabil.",
                        "The body itself, without the one concerned, decides whether someone is partial.");
            case MEETING_LEADER ->
                say(
                        "Møtelederen avgjør om noen er inhabil.",
                        "Møteleiaren avgjer om nokon er inhabil.",
                        "The one who leads the meeting decides whether someone is partial.");
            case NOT_STATED ->
                say(
                        "Det er ikke sagt hvem som avgjør om noen er inhabil.",
                        "Det er ikkje sagt kven som avgjer om nokon er inhabil.",
                        "It is not stated who decides whether someone is partial.");
        };
    }

    private String partialSeat(SeatProvision.PartialSeat seat) {
        return switch (seat) {
            case DEPUTY_STEPS_IN ->
                say(
                        "Den som er inhabil, er ikke med på saken, og varaen trer inn.",
                        "Den som er inhabil, er ikkje med på saka, og varaen trer inn.",
                        "Whoever is partial takes no part in the case, and the deputy steps in.");
            case STAYS_EMPTY ->
                say(
                        "Den som er inhabil, er ikke med på saken, og plassen står tom.",
                        "Den som er inhabil, er ikkje med på saka, og plassen står tom.",
                        "Whoever is partial takes no part in the case, and the seat stays empty.");
            case NOT_STATED ->
                say(
                        "Den som er inhabil, er ikke med på saken; det er ikke sagt om varaen trer inn.",
                        "Den som er inhabil, er ikkje med på saka; det er ikkje sagt om varaen trer inn.",
                        "Whoever is partial takes no part in the case; whether the deputy steps in is not stated.");
        };
    }

    private String right(SeatProvision.Right right) {
        return switch (right) {
            case ATTEND -> say("møte", "møte", "attend");
            case SPEAK -> say("ta ordet", "ta ordet", "speak");
            case PROPOSE -> say("legge fram forslag", "leggje fram forslag", "make proposals");
        };
    }

    private String told(SeatProvision.Told told) {
        return switch (told) {
            case SECRETARIAT -> say("sekretariatet", "sekretariatet", "the secretariat");
            case DEPUTY -> say("varaen sin", "varaen sin", "the deputy");
        };
    }

    private String counts(List<SeatProvision.SeatCount> seats) {
        return and(seats.stream()
                .map(seat -> seat.count() + say(" fra ", " frå ", " from ") + partner(seat.partner()))
                .toList());
    }
}
