package no.samraad.engine.seating;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import org.jspecify.annotations.Nullable;

/**
 * A party as a full member of the community. One that is only a guest, or is only served, is none and is not listed.
 *
 * @param code its code
 * @param partner the partner it belongs to
 * @param from the first day it is a party; null when it has been so from the beginning
 * @param lastDay the last day it is a party; null when it stays
 * @param figures its inhabitants, employees and shares, year by year
 * @param areas the parts of the community it lies in, by name
 */
public record Party(
        PartyCode code,
        PartnerCode partner,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        List<Figure> figures,
        List<LocalText> areas) {
    public Party {
        figures = List.copyOf(figures);
        areas = List.copyOf(areas);
    }

    /** A party from the beginning, of which no more is known. */
    public Party(PartyCode code, PartnerCode partner) {
        this(code, partner, null, null, List.of(), List.of());
    }

    /**
     * A figure of a party on 1 January of a year.
     *
     * @param of what is counted
     * @param year the year
     * @param number how many; zero or more, at most 10^12
     */
    public record Figure(SeatKey of, int year, long number) {
        private static final long MOST = 1_000_000_000_000L;

        public Figure {
            if (number < 0 || number > MOST) {
                throw new IllegalArgumentException("a figure from 0 to 10^12, not " + number);
            }
        }
    }

    /** Whether it is a full member on this day. */
    public boolean isPartyOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (lastDay == null || !lastDay.isBefore(day));
    }

    /** What is counted, on 1 January of the year; null when not known. */
    public @Nullable Long figure(SeatKey of, int year) {
        return figures.stream()
                .filter(figure -> figure.of() == of && figure.year() == year)
                .map(Figure::number)
                .findFirst()
                .orElse(null);
    }
}
