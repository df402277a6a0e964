package no.samraad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same rules written out in Java for this one community, as a programmer would, with found, required and whom to call. */
final class ByHand {
    private static final Set<String> PARTS = Set.of("notice", "agenda", "case-papers");

    private final SampleBody body;
    private final SampleBody.NoticeRow notice;

    ByHand(SampleBody body) {
        this.body = body;
        this.notice = body.noticeRow();
    }

    /** One partner: seats, how many are represented, how many are needed, and who could be called. */
    record PartnerLine(String partner, int base, int found, int required, List<String> lostIf, List<String> call) {}

    /** The deadline: last day and the day it was sent. */
    record DeadlineLine(LocalDate lastDay, LocalDate sent, boolean kept) {}

    /** Who has not had the notice, and which parts are missing. */
    record NoticeLine(List<String> withoutNotice, List<String> missingParts, boolean byEmail) {}

    private static final class Tally {
        private int base;
        private int found;
        private final List<String> represented = new ArrayList<>();
        private final List<String> call = new ArrayList<>();
    }

    Verdict judge() {
        List<Object> reasons = new ArrayList<>();
        boolean quorum = quorum(reasons);
        boolean lawful = notice(reasons);
        return new Verdict(quorum, lawful, reasons);
    }

    private boolean quorum(List<Object> reasons) {
        Map<String, Tally> tallies = new HashMap<>();
        Set<String> in = body.in();
        for (SampleBody.SeatRow seat : body.seatRows()) {
            Tally tally = tallies.computeIfAbsent(seat.partner(), _ -> new Tally());
            tally.base++;
            if (in.contains(seat.member())) {
                tally.found++;
                tally.represented.add(seat.member());
            } else if (in.contains(seat.deputy())) {
                tally.found++;
                tally.represented.add(seat.deputy());
            } else {
                tally.call.add(seat.member());
                tally.call.add(seat.deputy());
            }
        }
        boolean all = true;
        for (String partner : body.partnerRows()) {
            Tally tally = tallies.getOrDefault(partner, new Tally());
            int required = (tally.base + 1) / 2;
            boolean met = tally.found >= required;
            all &= met;
            reasons.add(new PartnerLine(
                    partner,
                    tally.base,
                    tally.found,
                    required,
                    tally.found == required ? tally.represented : List.of(),
                    met ? List.of() : tally.call));
        }
        return all;
    }

    private boolean notice(List<Object> reasons) {
        LocalDate lastDay = notice.meeting().minusWeeks(2);
        boolean inTime = !notice.sent().isAfter(lastDay);
        reasons.add(new DeadlineLine(lastDay, notice.sent(), inTime));
        List<String> without = new ArrayList<>();
        for (SampleBody.SeatRow seat : body.seatRows()) {
            if (!notice.recipients().contains(seat.member())) {
                without.add(seat.member());
            }
            if (!notice.recipients().contains(seat.deputy())) {
                without.add(seat.deputy());
            }
        }
        List<String> missing = new ArrayList<>();
        for (String part : PARTS) {
            if (!notice.parts().contains(part)) {
                missing.add(part);
            }
        }
        boolean byEmail = notice.channel().equals("email");
        reasons.add(new NoticeLine(without, missing, byEmail));
        return inTime && without.isEmpty() && missing.isEmpty() && byEmail;
    }
}
