package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.provision.LeadershipProvision.Office;
import org.jspecify.annotations.Nullable;

/** Rules about seats and who fills them (catalogue B). */
public sealed interface SeatProvision extends Provision {
    /**
     * B1: the partner groups that vote and count for quorum.
     *
     * @param partners in the order the text gives them
     */
    record PartnerGroups(List<Partner> partners) implements SeatProvision {
        public PartnerGroups {
            partners = List.copyOf(partners);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B1;
        }
    }

    /**
     * B2: a fixed number of voting seats for each partner.
     *
     * @param seats one entry for each partner, in the order the text gives them
     */
    record VotingSeats(List<SeatCount> seats) implements SeatProvision {
        public VotingSeats {
            seats = List.copyOf(seats);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B2;
        }
    }

    /**
     * How many seats a partner has.
     *
     * @param partner the partner
     * @param count how many
     */
    record SeatCount(PartnerCode partner, int count) {}

    /**
     * B2: how many voting seats the text says there are in all. Nothing is judged by it; it is held against the sum of the
     * parts when the rules are reviewed.
     */
    record SeatTotal(int seats) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B2;
        }
    }

    /**
     * B13: deputies.
     *
     * @param form personal deputies, or none
     * @param papers whether deputies receive all papers
     * @param besideMember what a deputy may do while the member is in; a vote is never part of it
     * @param told whom a member tells when prevented
     */
    record Deputies(DeputyForm form, DeputyPapers papers, BesideMember besideMember, Set<Told> told)
            implements SeatProvision {
        public Deputies {
            told = Set.copyOf(told);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B13;
        }
    }

    /** How deputies are appointed. */
    enum DeputyForm {
        /** One for each seat, who votes only when the member is prevented. */
        PERSONAL,
        /** There are no deputies. */
        NONE
    }

    /** Whether deputies receive the papers. */
    enum DeputyPapers {
        ALL_PAPERS,
        ONLY_WHEN_CALLED,
        NOT_STATED
    }

    /** What a deputy may do while the member is in. */
    enum BesideMember {
        ATTEND_AND_SPEAK,
        ATTEND,
        STAY_AWAY,
        NOT_STATED
    }

    /** Who is told when a member cannot come. */
    enum Told {
        SECRETARIAT,
        DEPUTY
    }

    /** B13: the community's answer to whether a deputy may attend beside the member. */
    record DeputyBesideMember(BesideMember besideMember) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B13;
        }
    }

    /**
     * B14: members with the right to attend and speak, but without a vote.
     *
     * @param groups which groups, and how many from each
     * @param rights what they may do
     */
    record MembersWithoutVote(List<SeatCount> groups, Set<Right> rights) implements SeatProvision {
        public MembersWithoutVote {
            groups = List.copyOf(groups);
            rights = Set.copyOf(rights);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B14;
        }
    }

    /** What someone without a vote may do. */
    enum Right {
        ATTEND,
        SPEAK,
        PROPOSE
    }

    /** B17: whether the deputy of a seat without a member represents it. */
    record VacantSeat(DeputyOfVacantSeat deputy) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B17;
        }
    }

    /** What the deputy of a vacant seat may do. */
    enum DeputyOfVacantSeat {
        REPRESENTS_IT,
        DOES_NOT_REPRESENT_IT
    }

    /**
     * B3: each party of a partner has seats of its own.
     *
     * @param partner the partner
     * @param each how many for each of its parties, one or more
     */
    record SeatPerParty(PartnerCode partner, int each) implements SeatProvision {
        public SeatPerParty {
            if (each < 1) {
                throw new IllegalArgumentException("one seat or more for each, not " + each);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.B3;
        }
    }

    /**
     * B4: one partner has as many seats as another.
     *
     * @param partner the partner whose number follows
     * @param follows the partner whose number it follows
     * @param counted what is counted there
     */
    record SeatsInParity(PartnerCode partner, PartnerCode follows, ParityCount counted) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B4;
        }
    }

    /** What a parity counts. */
    enum ParityCount {
        PARTIES,
        SEATS
    }

    /**
     * B5: large members that may have more seats.
     *
     * @param partner the partner they belong to
     * @param parties each such member, and at most how many
     */
    record WeightedSeats(PartnerCode partner, List<WeightedParty> parties) implements SeatProvision {
        public WeightedSeats {
            parties = List.copyOf(parties);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B5;
        }
    }

    /**
     * A member that may have several seats.
     *
     * @param party the member
     * @param atMost at most so many, one or more
     */
    record WeightedParty(PartyCode party, int atMost) {
        public WeightedParty {
            if (atMost < 1) {
                throw new IllegalArgumentException("one seat or more, not " + atMost);
            }
        }
    }

    /**
     * B6: seats set aside. The force of the rule says whether it is hard or as far as possible.
     *
     * @param partner whose seats; null when it is all the seats of the body
     * @param atLeast at least so many, one or more
     * @param attribute what those who fill them must be
     */
    record SeatsSetAside(@Nullable PartnerCode partner, int atLeast, Attribute attribute) implements SeatProvision {
        public SeatsSetAside {
            if (atLeast < 1) {
                throw new IllegalArgumentException("one seat or more, not " + atLeast);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.B6;
        }
    }

    /**
     * B7: someone has a seat by holding office in another body.
     *
     * @param from the other body
     * @param offices the offices there
     * @param right whether the seat votes
     */
    record SeatByOffice(BodyCode from, Set<Office> offices, VotingRight right) implements SeatProvision {
        public SeatByOffice {
            offices = Set.copyOf(offices);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B7;
        }
    }

    /**
     * B8: two bodies sit in each other.
     *
     * @param other the other body
     * @param each how many each has in the other, one or more
     * @param right whether they vote there
     */
    record CrossRepresentation(BodyCode other, int each, VotingRight right) implements SeatProvision {
        public CrossRepresentation {
            if (each < 1) {
                throw new IllegalArgumentException("one or more, not " + each);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.B8;
        }
    }

    /**
     * B9: how the seats of a partner are divided on sectors.
     *
     * @param partner the partner
     * @param sectors how many for each
     */
    record SeatsBySector(PartnerCode partner, List<SectorSeats> sectors) implements SeatProvision {
        public SeatsBySector {
            sectors = List.copyOf(sectors);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B9;
        }
    }

    /**
     * The seats of a sector.
     *
     * @param sector the sector
     * @param count how many
     */
    record SectorSeats(Attribute.Sector sector, int count) {
        public SectorSeats {
            if (count < 1) {
                throw new IllegalArgumentException("one seat or more, not " + count);
            }
        }
    }

    /**
     * B10: the seats of a partner are divided on its parties in proportion.
     *
     * @param partner the partner
     * @param seats how many there are to divide
     * @param key what they are divided by
     * @param rounding how whole seats are found
     * @param leastEach at least so many for each party, zero or more
     */
    record ProportionalSeats(PartnerCode partner, int seats, SeatKey key, SeatRounding rounding, int leastEach)
            implements SeatProvision {
        public ProportionalSeats {
            if (seats < 1 || leastEach < 0) {
                throw new IllegalArgumentException("no seats to divide: " + seats + ", at least " + leastEach);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.B10;
        }
    }

    /** What seats are divided by. */
    enum SeatKey {
        /** Inhabitants on 1 January of the year of the appointment. */
        INHABITANTS,
        EMPLOYEES,
        SHARE_OF_COSTS
    }

    /** How whole seats are found. */
    enum SeatRounding {
        LARGEST_REMAINDER,
        /** Divisors 1, 2, 3 (d'Hondt). */
        HIGHEST_AVERAGES,
        /** Divisors 1, 3, 5 (Sainte-Laguë). */
        ODD_DIVISORS,
        /** Divisors 1.4, 3, 5, as at Norwegian elections. */
        MODIFIED_ODD_DIVISORS
    }

    /**
     * B11: who appoints. A partner whose seats are not all here has seats nobody is said to appoint.
     *
     * @param seats in the order the text gives them
     */
    record SeatsAppointed(List<AppointedSeats> seats) implements SeatProvision {
        public SeatsAppointed {
            seats = List.copyOf(seats);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B11;
        }
    }

    /**
     * Seats with one appointing authority.
     *
     * @param partner whose seats
     * @param count how many of them; null when it is all
     * @param by who appoints
     * @param method how
     * @param proposedBy on whose proposal; null when nobody proposes
     */
    record AppointedSeats(
            PartnerCode partner,
            @Nullable Integer count,
            Appointer by,
            AppointingMethod method,
            @Nullable Appointer proposedBy) {}

    /** How someone comes to a seat. */
    enum AppointingMethod {
        APPOINTED,
        ELECTED
    }

    /**
     * B12: how long members sit.
     *
     * @param years how many years, one or more
     * @param alignment what the term follows
     * @param reelection whether the same person may sit again
     * @param holdOver whether members sit on until there are new ones
     */
    record TermOfOffice(int years, TermAlignment alignment, Reelection reelection, HoldOver holdOver)
            implements SeatProvision {
        public TermOfOffice {
            if (years < 1) {
                throw new IllegalArgumentException("a term of one year or more, not " + years);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.B12;
        }
    }

    /** B12: on which day a term counted in years is up, where the text does not say. */
    record TermLastDay(TermUpOn term) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B12;
        }
    }

    /** The last day of a term counted in years from its own first day. */
    enum TermUpOn {
        /** The same date so many years later is still within it. */
        SAME_DATE,
        /** The day before that date is the last. */
        DAY_BEFORE
    }

    /** B12: whether members sit on until there are new ones, where the rule on terms does not say. */
    record HoldOverOfMembers(HoldOver holdOver) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B12;
        }
    }

    /** What a term follows. */
    sealed interface TermAlignment {
        /** Its own day of appointment. */
        record FromAppointment() implements TermAlignment {}

        /** From 1 January. */
        record CalendarYear() implements TermAlignment {}

        /** The term of the municipal councils. */
        record MunicipalElections() implements TermAlignment {}

        /** A year of its own, from the first day of this month, 1 to 12. */
        record YearFrom(int month) implements TermAlignment {
            public YearFrom {
                if (month < 1 || month > 12) {
                    throw new IllegalArgumentException("a month is 1 to 12, not " + month);
                }
            }
        }

        record NotStated() implements TermAlignment {}
    }

    /** Whether the same person may sit again. */
    sealed interface Reelection {
        record Allowed() implements Reelection {}

        /** At most so many terms in a row. */
        record AtMost(int terms) implements Reelection {
            public AtMost {
                if (terms < 1) {
                    throw new IllegalArgumentException("one term or more, not " + terms);
                }
            }
        }

        record NotStated() implements Reelection {}
    }

    /** Whether someone sits on after the term until there is a successor. */
    enum HoldOver {
        UNTIL_SUCCESSOR,
        ENDS_WITH_TERM,
        NOT_STATED
    }

    /**
     * B13: deputies that differ from partner to partner, or stand on a list.
     *
     * @param groups the form for each partner
     */
    record DeputiesByGroup(List<GroupDeputies> groups) implements SeatProvision {
        public DeputiesByGroup {
            groups = List.copyOf(groups);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B13;
        }
    }

    /**
     * The deputies of a partner.
     *
     * @param partner the partner
     * @param form how they stand
     */
    record GroupDeputies(PartnerCode partner, GroupForm form) {}

    /** How the deputies of a partner stand. */
    enum GroupForm {
        /** One for each seat. */
        PERSONAL,
        /** A list any of whom may sit for any seat of the partner. */
        COMMON_LIST,
        /** A list in order; the first who can come sits. */
        RANKED_LIST,
        NONE
    }

    /**
     * B15: who may delegate a vote. Nobody else may.
     *
     * @param partners the partners whose members may
     * @param to to whom
     * @param form in what form
     * @param mostHeld how many delegated votes one person may hold; null when not stated
     */
    record VoteDelegation(
            Set<PartnerCode> partners,
            DelegateCircle to,
            DelegationForm form,
            @Nullable Integer mostHeld) implements SeatProvision {
        public VoteDelegation {
            partners = Set.copyOf(partners);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B15;
        }
    }

    /** To whom a vote may be delegated. */
    enum DelegateCircle {
        ANYONE,
        SAME_PARTY,
        SAME_PARTNER,
        ANOTHER_MEMBER
    }

    /** The form of a delegation. */
    enum DelegationForm {
        IN_WRITING,
        NOT_STATED
    }

    /**
     * B16: the authority a representative must hold.
     *
     * @param authority which
     */
    record AuthorityToHold(HeldAuthority authority) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B16;
        }
    }

    /** The authority someone holds. */
    enum HeldAuthority {
        /** By the person's own post. */
        OWN,
        /** Delegated by the party. */
        DELEGATED,
        OWN_OR_DELEGATED
    }

    /**
     * B17: what happens when someone resigns or a seat falls vacant.
     *
     * @param told whom the one who resigns tells
     * @param filled how the seat is filled
     * @param remainder how long the new one sits
     */
    record Resignation(Organ told, SeatFilled filled, NewTerm remainder) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B17;
        }
    }

    /** How a vacant seat is filled. */
    enum SeatFilled {
        WHO_APPOINTS_NAMES_A_NEW,
        DEPUTY_MOVES_UP,
        EMPTY_UNTIL_THE_TERM_ENDS
    }

    /** How long the one who fills a vacant seat sits. */
    enum NewTerm {
        REST_OF_THE_TERM,
        FULL_TERM,
        NOT_STATED
    }

    /**
     * B18: partiality.
     *
     * @param decider who decides whether a member is partial
     * @param seat what happens to the partial member's seat in that item
     */
    record Partiality(PartialityDecider decider, PartialSeat seat) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B18;
        }
    }

    /** Who decides whether a member is partial. */
    enum PartialityDecider {
        /** The body, without the member concerned. */
        BODY,
        MEETING_LEADER,
        NOT_STATED
    }

    /** What happens to a partial member's seat in the item. */
    enum PartialSeat {
        DEPUTY_STEPS_IN,
        STAYS_EMPTY,
        NOT_STATED
    }
}
