package no.samraad.server.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.FixedItems;

/**
 * The order of an agenda: the fixed items that come first, the cases as the secretariat ranks them, the fixed items that
 * come last. Fixed items are locked to their place.
 */
public final class AgendaOrder {
    private AgendaOrder() {}

    /** Which way an item moves. */
    public enum Way {
        UP,
        DOWN
    }

    /** The items in the order the rules give, cases in the order they have. */
    public static List<AgendaItem> settled(List<AgendaItem> items, Optional<FixedItems> rule) {
        List<AgendaItem> rest = new ArrayList<>(items);
        List<AgendaItem> first = new ArrayList<>();
        List<AgendaItem> last = new ArrayList<>();
        rule.ifPresent(fixed -> {
            fixed.first().forEach(item -> take(rest, item).ifPresent(first::add));
            fixed.last().forEach(item -> take(rest, item).ifPresent(last::add));
        });
        List<AgendaItem> order = new ArrayList<>(first);
        order.addAll(rest);
        order.addAll(last);
        return order;
    }

    private static Optional<AgendaItem> take(List<AgendaItem> from, FixedItem wanted) {
        String code = FixedItemWords.code(wanted);
        for (AgendaItem item : from) {
            if (code.equals(item.fixedCode())) {
                from.remove(item);
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** The fixed items the rules ask for that the agenda lacks, in the order of the rules. */
    public static List<FixedItem> missing(List<AgendaItem> items, Optional<FixedItems> rule) {
        List<FixedItem> wanted = new ArrayList<>();
        rule.ifPresent(fixed -> {
            wanted.addAll(fixed.first());
            wanted.addAll(fixed.last());
        });
        wanted.removeIf(item ->
                items.stream().anyMatch(there -> FixedItemWords.code(item).equals(there.fixedCode())));
        return wanted;
    }

    /** The order with one case one place up or down among the cases; unchanged at either end and for fixed items. */
    public static List<AgendaItem> moved(List<AgendaItem> order, UUID id, Way way) {
        List<AgendaItem> next = new ArrayList<>(order);
        int at = indexOf(order, id);
        int to = switch (way) {
            case UP -> at - 1;
            case DOWN -> at + 1;
        };
        if (at < 0
                || to < 0
                || to >= order.size()
                || order.get(at).fixed()
                || order.get(to).fixed()) {
            return next;
        }
        Collections.swap(next, at, to);
        return next;
    }

    private static int indexOf(List<AgendaItem> order, UUID id) {
        for (int at = 0; at < order.size(); at++) {
            if (order.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }
}
