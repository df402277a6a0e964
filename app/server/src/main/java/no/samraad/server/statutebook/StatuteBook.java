package no.samraad.server.statutebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Names;
import no.samraad.parties.PartyRows;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.NamesOf;
import no.samraad.statutes.StatutesInForce;

/** Opens a community's documents of rules as they stood on a day, with the names of its bodies. */
@Singleton
public class StatuteBook {
    private final StatutesInForce statutes;
    private final BodyRows bodies;
    private final PartyRows parties;
    private final NamesOf names;

    public StatuteBook(StatutesInForce statutes, BodyRows bodies, PartyRows parties, NamesOf names) {
        this.statutes = statutes;
        this.bodies = bodies;
        this.parties = parties;
        this.names = names;
    }

    /**
     * The book, opened at a day.
     *
     * @param all every version of every document, the oldest first
     * @param rules those in force on the day
     * @param bodies every body there ever was, in the order of lists
     * @param names of the bodies, partners and parties, and of the paragraphs in force on the day
     */
    public record Opened(LocalDate on, List<StatutesDocument> all, RulesInForce rules, List<Body> bodies, Names names) {

        /** The same book as it would stand with one more version in it. */
        public RulesInForce with(StatutesDocument more) {
            List<StatutesDocument> together = new java.util.ArrayList<>(all);
            together.add(more);
            return RulesInForce.on(on, together);
        }

        /** The bodies that stand on the day; those that decide come first. */
        public List<Body> standing() {
            return bodies.stream()
                    .filter(body -> body.standsOn(on))
                    .sorted(java.util.Comparator.comparingInt((Body body) -> body.level() == 2 ? 0 : body.level()))
                    .toList();
        }
    }

    /** The book on {@code day}; three exchanges with the database. */
    public Opened on(UUID tenantId, LocalDate day) {
        List<Body> known = bodies.all(tenantId);
        List<StatutesDocument> all = statutes.documents(tenantId);
        RulesInForce rules = RulesInForce.on(day, all);
        return new Opened(day, all, rules, known, names.inRules(known, parties.all(tenantId), rules.documents()));
    }
}
