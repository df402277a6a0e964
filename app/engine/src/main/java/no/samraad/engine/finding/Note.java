package no.samraad.engine.finding;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.calendar.Holiday;
import no.samraad.engine.decision.RatificationFacts.RatificationStatus;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.ItemType;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.engine.provision.SeatProvision.GroupForm;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/** Something a reader should know about how a finding was reached. */
public sealed interface Note {
    /**
     * The rule is kept only as long as each of these stays.
     *
     * @param persons those whose leaving would break it, in order of id
     */
    record LostIfLeaves(List<PersonId> persons) implements Note {
        public LostIfLeaves {
            persons = List.copyOf(persons);
        }
    }

    /** The deputy is in, but so is the member, and only the member counts. */
    record DeputyBesideMember(PersonId deputy, SeatId seat) implements Note {}

    /** Someone sits for the seat who is neither its member nor its appointed deputy; not counted. */
    record StandInNotCounted(PersonId person, SeatId seat) implements Note {}

    /** One person sits for several seats and counts for one at most. */
    record OnePersonSeveralSeats(PersonId person, List<SeatId> seats) implements Note {
        public OnePersonSeveralSeats {
            seats = List.copyOf(seats);
        }
    }

    /** The seat has no member. */
    record SeatVacant(SeatId seat) implements Note {}

    /** The seat has no deputy. */
    record SeatWithoutDeputy(SeatId seat) implements Note {}

    /** The member is partial in the item and does not count. */
    record PartialMember(PersonId person, SeatId seat) implements Note {}

    /** Someone partial took part all the same. */
    record PartialTookPart(PersonId person, SeatId seat) implements Note {}

    /** Takes part remotely and is not counted. */
    record RemoteNotCounted(PersonId person, SeatId seat) implements Note {}

    /**
     * The last day is no working day; the deadline does not move, but the working day before is safer.
     *
     * @param lastDay the last day
     * @param holiday the public holiday; null for a weekend
     * @param workingDayBefore the working day before
     */
    record LastDayNotWorkingDay(LocalDate lastDay, @Nullable Holiday holiday, LocalDate workingDayBefore)
            implements Note {}

    /**
     * When the last day was taken to end.
     *
     * @param endOfDay when
     * @param origin where that comes from
     */
    record DayEndsAt(EndOfDay endOfDay, ConventionOrigin origin) implements Note {}

    /** Whether the day of the event was counted. */
    record AnchorDayWas(AnchorDay anchorDay) implements Note {}

    /** Where a convention comes from. */
    enum ConventionOrigin {
        /** The rule itself says so. */
        RULE,
        /** The community has chosen it. */
        CHOICE,
        /** Nobody has said, and this is what holds then. */
        DEFAULT
    }

    /** Something that should have been sent was not. */
    record PartNotSent(NoticePart part) implements Note {}

    /** Someone who should have it did not get it. */
    record NotSentTo(PersonId person) implements Note {}

    /** It was sent in a way the rules do not know. */
    record ChannelNotAllowed(Channel channel) implements Note {}

    /** A fixed item is missing. */
    record FixedItemMissing(FixedItem item) implements Note {}

    /** A fixed item is not where it should be. */
    record FixedItemMisplaced(FixedItem item) implements Note {}

    /** An item has a type that is not in use. */
    record TypeNotInUse(CaseRef item, ItemType type) implements Note {}

    /** The answer came after the time to answer had run, and is not counted. */
    record AnsweredTooLate(PersonId person, SeatId seat) implements Note {}

    /** The answer is not counted: it is not this person who answers for the seat. */
    record AnswerNotCounted(PersonId person, SeatId seat) implements Note {}

    /** The seat wants the matter treated in a meeting. */
    record WantsAMeeting(SeatId seat) implements Note {}

    /**
     * Something in the proposal is still to be filled in.
     *
     * @param point the number of the point, from 1
     * @param blank the blank as it stands, such as {@code xx}
     */
    record BlankInProposal(int point, String blank) implements Note {}

    /** The seat objects, or votes against. */
    record SeatObjects(SeatId seat) implements Note {}

    /** The seat abstains. */
    record SeatAbstains(SeatId seat) implements Note {}

    /** The seat is not represented. */
    record SeatAbsent(SeatId seat) implements Note {}

    /** The seat is represented and has not answered. */
    record SeatSilent(SeatId seat) implements Note {}

    /** The seat answered while it was represented, and is not now; its answer stands. */
    record AnswerStands(SeatId seat) implements Note {}

    /**
     * As many for as against.
     *
     * @param each how many
     */
    record Tie(int each) implements Note {}

    /**
     * How a party stands to what is to be ratified.
     *
     * @param reviewOn when it is looked at again; null when not set
     */
    record PartyStands(
            PartyCode party,
            RatificationStatus status,
            @Nullable LocalDate reviewOn) implements Note {}

    /** Someone who is to treat it first has not. */
    record NotTreatedBy(Subject who) implements Note {}

    /** What is delegated is delegated until and with this day. */
    record LastsUntil(LocalDate day) implements Note {}

    /** A request for changes that is recorded as a remark; the approval goes on. */
    record RecordedAsRemark(PersonId person) implements Note {}

    /** Someone asked to have a dissent in the minutes, and it is not there. */
    record DissentLeftOut(PersonId person, CaseRef item) implements Note {}

    /** Someone before the chosen one was available to lead. */
    record ShouldLeadInstead(LeaderSource source) implements Note {}

    /** This person asked for changes within the window. */
    record AskedForChanges(PersonId person) implements Note {}

    /** The minutes lack this. */
    record MinutesPartMissing(MinutesPart part) implements Note {}

    /** The minutes are not made known here. */
    record PlaceMissing(MinutesPlace place) implements Note {}

    /** That meeting discussed another text. */
    record OtherTextDiscussed(LocalDate meeting) implements Note {}

    /** The decision of this party does not count. */
    record PartyNotCounted(PartyCode party, WhyNotCounted why) implements Note {}

    /** The party owes its share of what was decided while it was one. */
    record StillOwesItsShare(PartyCode party) implements Note {}

    /** The seats of this partner do not belong to a partner the rules name. */
    record NotAPartner(PartnerCode partner) implements Note {}

    /** This party is none of the partner's on the day. */
    record NoParty(PartyCode party) implements Note {}

    /** These stand equal for the last seats, and lot decides between them. */
    record LotDecides(List<PartyCode> parties) implements Note {
        public LotDecides {
            parties = List.copyOf(parties);
        }
    }

    /** It is met by these. */
    record MetBy(List<PersonId> persons) implements Note {
        public MetBy {
            persons = List.copyOf(persons);
        }
    }

    /** So many seats are vacant, and enough of them must go to those who are missing. */
    record VacantSeatsLeft(int seats) implements Note {}

    /** Fewer from a sector than there are seats for it. */
    record SectorShort(Attribute.Sector sector, int found, int seats) implements Note {}

    /** No seat follows this office. */
    record NoSeatForOffice(Office office, BodyCode in) implements Note {}

    /** This one holds the office. */
    record HoldsTheOffice(PersonId person, Office office, BodyCode in) implements Note {}

    /** The seat should have this right. */
    record VoteShouldBe(SeatId seat, VotingRight right) implements Note {}

    /** Appointed to more seats than it appoints to. */
    record AppointsTooMany(Appointer by) implements Note {}

    /** The seat is filled in another way than the rules say. */
    record MethodShouldBe(SeatId seat, AppointingMethod method) implements Note {}

    /** The seat is filled on a proposal from this one. */
    record ProposalShouldComeFrom(SeatId seat, Appointer by) implements Note {}

    /** The term of the one who sits lasts until and with this day. */
    record TermLasts(SeatId seat, LocalDate lastDay) implements Note {}

    /** The term is over, and the one who sat has no seat. */
    record TermEnded(SeatId seat, LocalDate lastDay) implements Note {}

    /** The term is over, and the one who sits does so until there is a new one. */
    record SitsOn(SeatId seat, LocalDate lastDay) implements Note {}

    /** The deputies of the seat should stand otherwise. */
    record DeputiesShouldStand(SeatId seat, GroupForm form) implements Note {}

    /** This deputy stands before on the list, and is not known to be away. */
    record RankedBefore(PersonId deputy) implements Note {}

    /** The last one in the office came from there. */
    record HeldBefore(Office office, Subject group) implements Note {}

    /** The office has been held from there since a day, and is to change hands by another. */
    record HeldSince(Office office, Subject group, LocalDate since, LocalDate due) implements Note {}

    /** It is the turn of this party. */
    record TurnOf(PartyCode party) implements Note {}

    /** The time in office is over, and what then holds. */
    record OfficeOver(LocalDate lastDay, HoldOver holdOver) implements Note {}

    /** There is no chair, and this one acts. */
    record ActsAsChair(LeaderSource by) implements Note {}

    /** Chair and deputy chair change places on this day. */
    record SwapOn(LocalDate day) implements Note {}

    /** The meeting was hosted from there. */
    record HostWas(LocalDate meeting, Subject group) implements Note {}

    /**
     * The shares of a rule do not sum to the whole.
     *
     * @param hundredthsOfPercent what they sum to, in hundredths of a percent, rounded away from the whole
     */
    record SharesSumTo(long hundredthsOfPercent) implements Note {}

    /** Why a party's decision does not count. */
    enum WhyNotCounted {
        NOT_DECIDED,
        SAID_NO,
        CONDITIONAL,
        OTHER_TEXT,
        NOT_BY_COUNCIL_OR_BOARD
    }
}
