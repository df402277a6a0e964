package no.samraad.bench;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** Drools: the rules in its own language over the same facts, with a line of reasons for each partner. */
public final class ByDrools {
    private static final String RULES = """
            package no.samraad.bench.rules
            import no.samraad.bench.ByDrools.Present
            import no.samraad.bench.ByDrools.PartnerRow
            import no.samraad.bench.ByDrools.Represented
            import no.samraad.bench.ByDrools.Answer
            import no.samraad.bench.ByDrools.SeatFact
            import no.samraad.bench.ByDrools.Notice
            global no.samraad.bench.ByDrools.Answer answer

            rule "a member who is in represents the seat" salience 10 when
                $seat : SeatFact()
                Present(person == $seat.member)
            then insert(new Represented($seat.getPartner())); end

            rule "the deputy represents the seat when the member is out" salience 10 when
                $seat : SeatFact()
                not Present(person == $seat.member)
                Present(person == $seat.deputy)
            then insert(new Represented($seat.getPartner())); end

            rule "half of each partner" when
                $partner : PartnerRow()
                accumulate($seat : SeatFact(partner == $partner.code); $base : count($seat))
                accumulate($one : Represented(partner == $partner.code); $found : count($one))
            then answer.partner($partner.getCode(), $base.intValue(), $found.intValue()); end

            rule "two weeks before" when
                $notice : Notice(sent > lastDay)
            then answer.broken("sent too late: " + $notice.getSent() + " > " + $notice.getLastDay()); end

            rule "to members and deputies" when
                $notice : Notice()
                $seat : SeatFact()
                eval(!$notice.getRecipients().contains($seat.getMember())
                    || !$notice.getRecipients().contains($seat.getDeputy()))
            then answer.broken("not sent to " + $seat.getId()); end

            rule "with everything" when
                $notice : Notice()
                eval(!$notice.getParts().containsAll(java.util.List.of("notice", "agenda", "case-papers")))
            then answer.broken("not everything sent"); end

            rule "by e-mail" when
                Notice(channel != "email")
            then answer.broken("not by e-mail"); end
            """;

    private final KieBase rules;
    private final List<Object> facts = new ArrayList<>();

    ByDrools(SampleBody body) {
        KieHelper helper = new KieHelper();
        helper.addContent(RULES, ResourceType.DRL);
        rules = helper.build();
        body.partnerRows().forEach(partner -> facts.add(new PartnerRow(partner)));
        body.seatRows()
                .forEach(seat -> facts.add(new SeatFact(seat.id(), seat.partner(), seat.member(), seat.deputy())));
        body.in().forEach(person -> facts.add(new Present(person)));
        SampleBody.NoticeRow notice = body.noticeRow();
        facts.add(new Notice(
                notice.sent().toEpochDay(),
                notice.meeting().minusWeeks(2).toEpochDay(),
                notice.parts(),
                notice.recipients(),
                notice.channel()));
    }

    Verdict judge() {
        Answer answer = new Answer();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("answer", answer);
        session.execute(facts);
        return new Verdict(answer.quorum, answer.notice, answer.reasons);
    }

    /** What the rules came to. */
    public static final class Answer {
        private boolean quorum = true;
        private boolean notice = true;
        private final List<Object> reasons = new ArrayList<>();

        /** One partner counted. */
        public void partner(String code, int base, int found) {
            int required = (base + 1) / 2;
            quorum &= found >= required;
            reasons.add(new ByHand.PartnerLine(code, base, found, required, List.of(), List.of()));
        }

        /** A rule about the notice is not kept. */
        public void broken(String why) {
            notice = false;
            reasons.add(why);
        }
    }

    /** A partner, as Drools reads facts. */
    public static final class PartnerRow {
        private final String code;

        PartnerRow(String code) {
            this.code = code;
        }

        public String getCode() {
            return code;
        }
    }

    /** Someone who is in. */
    public static final class Present {
        private final String person;

        Present(String person) {
            this.person = person;
        }

        public String getPerson() {
            return person;
        }
    }

    /** A seat that is represented. */
    public static final class Represented {
        private final String partner;

        public Represented(String partner) {
            this.partner = partner;
        }

        public String getPartner() {
            return partner;
        }
    }

    /** A seat, as Drools reads facts. */
    public static final class SeatFact {
        private final String id;
        private final String partner;
        private final String member;
        private final String deputy;

        SeatFact(String id, String partner, String member, String deputy) {
            this.id = id;
            this.partner = partner;
            this.member = member;
            this.deputy = deputy;
        }

        public String getId() {
            return id;
        }

        public String getPartner() {
            return partner;
        }

        public String getMember() {
            return member;
        }

        public String getDeputy() {
            return deputy;
        }
    }

    /** A notice, as Drools reads facts. */
    public static final class Notice {
        private final long sent;
        private final long lastDay;
        private final java.util.Set<String> parts;
        private final java.util.Set<String> recipients;
        private final String channel;

        Notice(long sent, long lastDay, java.util.Set<String> parts, java.util.Set<String> recipients, String channel) {
            this.sent = sent;
            this.lastDay = lastDay;
            this.parts = parts;
            this.recipients = recipients;
            this.channel = channel;
        }

        public long getSent() {
            return sent;
        }

        public long getLastDay() {
            return lastDay;
        }

        public java.util.Set<String> getParts() {
            return parts;
        }

        public java.util.Set<String> getRecipients() {
            return recipients;
        }

        public String getChannel() {
            return channel;
        }
    }
}
