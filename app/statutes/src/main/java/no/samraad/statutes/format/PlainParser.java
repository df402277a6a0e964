package no.samraad.statutes.format;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** YAML without anchors, aliases and tags: nothing can be multiplied, and nothing is made of another type than it looks. */
final class PlainParser implements Parser {
    private final Parser parser;

    PlainParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = parser.getEvent();
        if (event instanceof NodeEvent node && (node instanceof AliasEvent || node.getAnchor() != null)) {
            throw new Marked(event.getStartMark());
        }
        if ((event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent start && start.getTag() != null)) {
            throw new Marked(event.getStartMark());
        }
        return event;
    }

    /** An anchor, alias or tag was met. */
    static final class Marked extends MarkedYAMLException {
        private static final long serialVersionUID = 1;

        Marked(@Nullable Mark mark) {
            super(null, null, "an anchor, alias or tag", mark, null, null);
        }
    }
}
