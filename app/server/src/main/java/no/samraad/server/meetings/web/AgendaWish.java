package no.samraad.server.meetings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.web.Form;
import no.samraad.server.cases.CaseKind;
import no.samraad.server.meetings.AgendaCommand;
import no.samraad.server.meetings.AgendaOrder;

/** What a button on the agenda asks for: {@code gjor} holds a verb and, after a space, what it is about. */
final class AgendaWish {
    private static final int MOST_AT_ONCE = 50;

    private AgendaWish() {}

    static Optional<AgendaCommand> of(Form form) {
        String[] words = form.text("gjor").split(" ", -1);
        return switch (words[0]) {
            case "opp" -> item(words).map(id -> new AgendaCommand.Move(id, AgendaOrder.Way.UP));
            case "ned" -> item(words).map(id -> new AgendaCommand.Move(id, AgendaOrder.Way.DOWN));
            case "fjern" -> item(words).map(AgendaCommand.Remove::new);
            case "type" ->
                item(words)
                        .flatMap(id -> words.length == 3
                                ? CaseKind.of(words[2]).map(kind -> new AgendaCommand.Retype(id, kind))
                                : Optional.empty());
            case "tilbake" ->
                words.length == 3 && words[2].matches("[0-9]{1,3}")
                        ? Prefix.CASE
                                .read(words[1])
                                .map(id -> new AgendaCommand.Add(List.of(id), Optional.of(Integer.parseInt(words[2]))))
                        : Optional.empty();
            case "ta-inn" -> taken(form);
            default -> Optional.empty();
        };
    }

    private static Optional<AgendaCommand> taken(Form form) {
        List<UUID> ids = new ArrayList<>();
        for (String shown : form.all("sak")) {
            Prefix.CASE.read(shown).ifPresent(ids::add);
        }
        List<UUID> once = ids.stream().distinct().toList();
        return once.isEmpty() || once.size() > MOST_AT_ONCE
                ? Optional.empty()
                : Optional.of(new AgendaCommand.Add(once, Optional.empty()));
    }

    private static Optional<UUID> item(String[] words) {
        return words.length < 2 ? Optional.empty() : Prefix.ITEM.read(words[1]);
    }
}
