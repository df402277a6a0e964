package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.Partner;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.SeatProvision;

/** What rules about seats say, as sentences (catalogue B). */
final class SeatSentences extends PeoplePhrases {
    private final Language language;

    SeatSentences(Language language, Names names) {
        super(language, names);
        this.language = language;
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
                        "Organet har " + sum + " plasser med stemmerett: " + list + ".",
                        "Organet har " + sum + " plassar med røysterett: " + list + ".",
                        "The body has " + sum + " seats with a vote: " + list + ".");
            }
            case SeatProvision.SeatTotal(int total) ->
                say(
                        "Organet har i alt " + total + " plasser med stemmerett.",
                        "Organet har i alt " + total + " plassar med røysterett.",
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
            case SeatProvision.SeatPerParty(var partner, int each) -> {
                String seats = plural(each);
                yield say(
                        "Hver part blant " + partner(partner) + " har " + seats + ".",
                        "Kvar part blant " + partner(partner) + " har " + seats + ".",
                        "Each party among " + partner(partner) + " has " + seats + ".");
            }
            case SeatProvision.SeatsInParity(var partner, var follows, var counted) ->
                switch (counted) {
                    case PARTIES ->
                        say(
                                capital(partner(partner)) + " har like mange plasser som det er parter blant "
                                        + partner(follows) + ".",
                                capital(partner(partner)) + " har like mange plassar som det er partar blant "
                                        + partner(follows) + ".",
                                capital(partner(partner)) + ": as many seats as there are parties among "
                                        + partner(follows) + ".");
                    case SEATS ->
                        say(
                                capital(partner(partner)) + " har like mange plasser som " + partner(follows) + ".",
                                capital(partner(partner)) + " har like mange plassar som " + partner(follows) + ".",
                                capital(partner(partner)) + ": as many seats as " + partner(follows) + ".");
                };
            case SeatProvision.WeightedSeats(var partner, var parties) -> {
                String list = and(parties.stream()
                        .map(one -> party(one.party()) + say(" inntil ", " inntil ", " up to ") + plural(one.atMost()))
                        .toList());
                yield say(
                        "Blant " + partner(partner) + " kan noen ha flere plasser: " + list + ".",
                        "Blant " + partner(partner) + " kan nokon ha fleire plassar: " + list + ".",
                        "Among " + partner(partner) + " some may have more seats: " + list + ".");
            }
            case SeatProvision.SeatsSetAside(var partner, int atLeast, Attribute attribute) -> {
                String whose = partner == null ? "" : say(" til ", " til ", " belonging to ") + partner(partner);
                String count = number(atLeast, Gender.MASCULINE);
                yield say(
                        "Minst " + count + " av plassene" + whose + " er satt av til " + attribute(attribute) + ".",
                        "Minst " + count + " av plassane" + whose
                                + (atLeast == 1 ? " er sett av til " : " er sette av til ") + attribute(attribute)
                                + ".",
                        "At least " + count + " of the seats" + whose + (atLeast == 1 ? " is" : " are")
                                + " set aside for " + attribute(attribute) + ".");
            }
            case SeatProvision.SeatByOffice(var from, var offices, var voting) -> {
                String list = and(sorted(offices, this::office));
                yield say(
                        "Den som er " + list + " i " + body(from) + ", har plass " + right(voting) + ".",
                        "Den som er " + list + " i " + body(from) + ", har plass " + right(voting) + ".",
                        "Holding office in " + body(from) + " (" + list + ") gives a seat " + right(voting) + ".");
            }
            case SeatProvision.CrossRepresentation(var other, int each, var voting) -> {
                String count = number(each, Gender.MASCULINE);
                yield say(
                        "Organet og " + body(other) + " har " + count + " representant" + (each == 1 ? "" : "er")
                                + " i hverandre, " + right(voting) + ".",
                        "Organet og " + body(other) + " har " + count + " representant" + (each == 1 ? "" : "ar")
                                + " i kvarandre, " + right(voting) + ".",
                        "The body and " + body(other) + " have " + count + " representative" + (each == 1 ? "" : "s")
                                + " in each other, " + right(voting) + ".");
            }
            case SeatProvision.SeatsBySector(var partner, var sectors) -> {
                String list = counted(
                        sectors.stream().map(SeatProvision.SectorSeats::count).toList(),
                        at -> sector(sectors.get(at).sector()));
                yield say(
                        "Plassene til " + partner(partner) + " er fordelt slik: " + list + ".",
                        "Plassane til " + partner(partner) + " er fordelte slik: " + list + ".",
                        "The seats belonging to " + partner(partner) + " are divided: " + list + ".");
            }
            case SeatProvision.ProportionalSeats proportional -> proportional(proportional);
            case SeatProvision.SeatsAppointed(List<SeatProvision.AppointedSeats> seats) ->
                seats.isEmpty()
                        ? say(
                                "Det er ikke sagt hvem som oppnevner.",
                                "Det er ikkje sagt kven som oppnemner.",
                                "Who appoints is not stated.")
                        : String.join(" ", seats.stream().map(this::appointed).toList());
            case SeatProvision.TermOfOffice term -> term(term);
            case SeatProvision.DeputiesByGroup(List<SeatProvision.GroupDeputies> groups) -> {
                String list = String.join(
                        "; ",
                        groups.stream()
                                .map(one -> partner(one.partner()) + " " + groupForm(one.form()))
                                .toList());
                yield say("Varaer: ", "Varaer: ", "Deputies: ") + list + ".";
            }
            case SeatProvision.TermLastDay(SeatProvision.TermUpOn term) ->
                switch (term) {
                    case SAME_DATE ->
                        say(
                                "En funksjonstid i år varer til og med samme dato så mange år senere.",
                                "Ei funksjonstid i år varer til og med same dato så mange år seinare.",
                                "A term counted in years lasts until and with the same date so many years later.");
                    case DAY_BEFORE ->
                        say(
                                "En funksjonstid i år er ute dagen før samme dato så mange år senere.",
                                "Ei funksjonstid i år er ute dagen før same dato så mange år seinare.",
                                "A term counted in years is up on the day before the same date so many years later.");
                };
            case SeatProvision.HoldOverOfMembers(SeatProvision.HoldOver holdOver) ->
                say("For medlemmene gjelder: ", "For medlemene gjeld: ", "For members: ") + holdOver(holdOver) + ".";
            case SeatProvision.VoteDelegation delegation -> delegation(delegation);
            case SeatProvision.AuthorityToHold(SeatProvision.HeldAuthority authority) -> {
                String which = switch (authority) {
                    case OWN ->
                        say(
                                "fullmakt i kraft av egen stilling",
                                "fullmakt i kraft av eiga stilling",
                                "authority by the own post");
                    case DELEGATED ->
                        say("fullmakt fra parten sin", "fullmakt frå parten sin", "authority delegated by the party");
                    case OWN_OR_DELEGATED ->
                        say(
                                "fullmakt i kraft av egen stilling eller fra parten sin",
                                "fullmakt i kraft av eiga stilling eller frå parten sin",
                                "authority by the own post or delegated by the party");
                };
                yield say(
                        "Den som representerer en part, har " + which + ".",
                        "Den som representerer ein part, har " + which + ".",
                        "Whoever represents a party has " + which + ".");
            }
            case SeatProvision.Resignation resignation -> resignation(resignation);
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
                        "Organet avgjør selv, uten den det gjelder, om noen er inhabil.",
                        "Organet avgjer sjølv, utan den det gjeld, om nokon er inhabil.",
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
        return counted(
                seats.stream().map(SeatProvision.SeatCount::count).toList(),
                at -> partner(seats.get(at).partner()));
    }

    private String plural(int seats) {
        return number(seats, Gender.MASCULINE)
                + (seats == 1 ? say(" plass", " plass", " seat") : say(" plasser", " plassar", " seats"));
    }

    private String proportional(SeatProvision.ProportionalSeats seats) {
        String key = switch (seats.key()) {
            case INHABITANTS -> say("innbyggertallet", "innbyggjartalet", "inhabitants");
            case EMPLOYEES -> say("antallet ansatte", "talet på tilsette", "employees");
            case SHARE_OF_COSTS -> say("andelen av utgiftene", "delen av utgiftene", "share of the costs");
        };
        String rounding = switch (seats.rounding()) {
            case LARGEST_REMAINDER -> say("største rest", "største rest", "largest remainder");
            case HIGHEST_AVERAGES ->
                say("delingstallene 1, 2, 3 (d'Hondt)", "delingstala 1, 2, 3 (d'Hondt)", "divisors 1, 2, 3 (d'Hondt)");
            case ODD_DIVISORS ->
                say(
                        "delingstallene 1, 3, 5 (Sainte-Laguë)",
                        "delingstala 1, 3, 5 (Sainte-Laguë)",
                        "divisors 1, 3, 5 (Sainte-Laguë)");
            case MODIFIED_ODD_DIVISORS ->
                say(
                        "delingstallene 1,4, 3, 5 (justert Sainte-Laguë)",
                        "delingstala 1,4, 3, 5 (justert Sainte-Laguë)",
                        "divisors 1.4, 3, 5 (modified Sainte-Laguë)");
        };
        String least = seats.leastEach() == 0
                ? ""
                : say(", med minst ", ", med minst ", ", with at least ")
                        + plural(seats.leastEach())
                        + say(" til hver", " til kvar", " for each");
        return say(
                capital(plural(seats.seats())) + " til " + partner(seats.partner()) + " fordeles etter " + key + " ved "
                        + rounding + least + ".",
                capital(plural(seats.seats())) + " til " + partner(seats.partner())
                        + (seats.seats() == 1 ? " blir fordelt etter " : " blir fordelte etter ") + key + " ved "
                        + rounding + least + ".",
                "For " + partner(seats.partner()) + ", " + plural(seats.seats()) + " divided by " + key + ", by "
                        + rounding + least + ".");
    }

    private String appointed(SeatProvision.AppointedSeats seats) {
        Integer count = seats.count();
        String who = count == null
                ? say("Alle fra ", "Alle frå ", "All from ") + partner(seats.partner())
                : capital(number(count, Gender.MASCULINE)) + say(" fra ", " frå ", " from ") + partner(seats.partner());
        Appointer proposer = seats.proposedBy();
        String proposal = proposer == null
                ? ""
                : say(" etter forslag fra ", " etter framlegg frå ", " on the proposal of ") + appointer(proposer);
        boolean several = count == null || count != 1;
        String by = appointer(seats.by()) + proposal + ".";
        return switch (seats.method()) {
            case APPOINTED ->
                say(
                        who + " oppnevnes av " + by,
                        who + (several ? " blir oppnemnde av " : " blir oppnemnd av ") + by,
                        who + (several ? " are appointed by " : " is appointed by ") + by);
            case ELECTED ->
                say(
                        who + " velges av " + by,
                        who + (several ? " blir valde av " : " blir vald av ") + by,
                        who + (several ? " are elected by " : " is elected by ") + by);
        };
    }

    private String term(SeatProvision.TermOfOffice term) {
        String follows = switch (term.alignment()) {
            case SeatProvision.TermAlignment.FromAppointment _ ->
                say(" fra oppnevningen", " frå oppnemninga", " from the appointment");
            case SeatProvision.TermAlignment.CalendarYear _ ->
                say(" fra 1. januar", " frå 1. januar", " from 1 January");
            case SeatProvision.TermAlignment.MunicipalElections _ ->
                say(
                        " og følger kommunevalgperioden",
                        " og følgjer kommunevalperioden",
                        " and follow the municipal election cycle");
            case SeatProvision.TermAlignment.YearFrom(int month) -> first(month);
            case SeatProvision.TermAlignment.NotStated _ -> "";
        };
        String again = switch (term.reelection()) {
            case SeatProvision.Reelection.Allowed _ ->
                say(
                        " Samme person kan oppnevnes på nytt.",
                        " Same person kan bli oppnemnd på nytt.",
                        " The same person may be appointed again.");
            case SeatProvision.Reelection.AtMost(int terms) ->
                terms == 1
                        ? say(
                                " Samme person kan ikke oppnevnes to ganger på rad.",
                                " Same person kan ikkje bli oppnemnd to gonger på rad.",
                                " The same person may not be appointed twice in a row.")
                        : say(
                                " Samme person kan sitte i høyst " + number(terms, Gender.MASCULINE)
                                        + " perioder på rad.",
                                " Same person kan sitje i høgst " + number(terms, Gender.MASCULINE)
                                        + " periodar på rad.",
                                " The same person may sit for at most " + number(terms, Gender.MASCULINE)
                                        + " terms in a row.");
            case SeatProvision.Reelection.NotStated _ -> "";
        };
        return say(
                        "Medlemmer og varaer sitter i " + years(term.years()) + follows,
                        "Medlemer og varaer sit i " + years(term.years()) + follows,
                        "Members and deputies sit for " + years(term.years()) + follows)
                + "; "
                + holdOver(term.holdOver())
                + "."
                + again;
    }

    private String first(int month) {
        return switch (language) {
            case NB -> " fra 1. " + Dates.month(month, language);
            case NN -> " frå 1. " + Dates.month(month, language);
            case EN -> " from 1 " + Dates.month(month, language);
        };
    }

    private String groupForm(SeatProvision.GroupForm form) {
        return switch (form) {
            case PERSONAL ->
                say("har en personlig for hver plass", "har ein personleg for kvar plass", "have one for each seat");
            case COMMON_LIST ->
                say(
                        "har en felles liste, der alle kan møte for alle",
                        "har ei felles liste, der alle kan møte for alle",
                        "have a common list, any of whom may sit for any");
            case RANKED_LIST ->
                say(
                        "har en rangert liste, der den første som kan, møter",
                        "har ei rangert liste, der den første som kan, møter",
                        "have a ranked list, of whom the first who can sits");
            case NONE -> say("har ingen", "har ingen", "have none");
        };
    }

    private String delegation(SeatProvision.VoteDelegation delegation) {
        if (delegation.partners().isEmpty()) {
            return say(
                    "Ingen kan overlate stemmen sin til andre.",
                    "Ingen kan overlate røysta si til andre.",
                    "Nobody may delegate a vote.");
        }
        String who =
                and(delegation.partners().stream().map(this::partner).sorted().toList());
        String to = switch (delegation.to()) {
            case ANYONE -> say("hvem de vil", "kven dei vil", "anyone");
            case SAME_PARTY -> say("noen fra samme part", "nokon frå same part", "someone from the same party");
            case SAME_PARTNER ->
                say("noen fra samme partner", "nokon frå same partnar", "someone from the same partner");
            case ANOTHER_MEMBER -> say("et annet medlem", "ein annan medlem", "another member");
        };
        String form = switch (delegation.form()) {
            case IN_WRITING -> say(", skriftlig", ", skriftleg", ", in writing");
            case NOT_STATED -> "";
        };
        Integer most = delegation.mostHeld();
        String limit = most == null
                ? ""
                : say(
                        " Ingen har mer enn " + number(most, Gender.FEMININE) + " slik"
                                + (most == 1 ? " stemme." : "e stemmer."),
                        " Ingen har meir enn " + number(most, Gender.FEMININE) + " slik"
                                + (most == 1 ? " røyst." : "e røyster."),
                        " Nobody holds more than " + number(most, Gender.NEUTER) + " such vote"
                                + (most == 1 ? "." : "s."));
        return say(
                        "Medlemmer fra " + who + " kan overlate stemmen sin til " + to + form
                                + "; ingen andre kan det.",
                        "Medlemer frå " + who + " kan overlate røysta si til " + to + form + "; ingen andre kan det.",
                        "Members from " + who + " may delegate their vote to " + to + form + "; nobody else may.")
                + limit;
    }

    private String resignation(SeatProvision.Resignation resignation) {
        String told = organ(resignation.told());
        String filled = switch (resignation.filled()) {
            case WHO_APPOINTS_NAMES_A_NEW ->
                say(
                        "den som oppnevner, peker ut en ny",
                        "den som oppnemner, peiker ut ein ny",
                        "whoever appoints names a new member");
            case DEPUTY_MOVES_UP -> say("varaen rykker opp", "varaen rykkjer opp", "the deputy moves up");
            case EMPTY_UNTIL_THE_TERM_ENDS ->
                say(
                        "plassen står tom til perioden er omme",
                        "plassen står tom til perioden er omme",
                        "the seat stays empty until the term ends");
        };
        String remainder = switch (resignation.remainder()) {
            case REST_OF_THE_TERM ->
                say(" for resten av perioden", " for resten av perioden", " for the rest of the term");
            case FULL_TERM -> say(" for en hel periode", " for ein heil periode", " for a full term");
            case NOT_STATED -> "";
        };
        boolean empty = resignation.filled() == SeatProvision.SeatFilled.EMPTY_UNTIL_THE_TERM_ENDS;
        return say(
                        "Den som vil tre ut, melder fra til " + told + "; ",
                        "Den som vil tre ut, melder frå til " + told + "; ",
                        "Whoever wants to resign tells " + told + "; ")
                + filled
                + (empty ? "" : remainder)
                + ".";
    }
}
