package no.samraad.server.statuteediting.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samraad.platform.web.Choice;

/**
 * What there is to choose among where a record names something of the community: its bodies, its partners, the paragraphs of
 * the document.
 */
public record Offered(Map<Class<?>, List<Choice>> byType) {
    public Offered {
        byType = Map.copyOf(byType);
    }

    /** Whether names of this type are chosen, not typed. */
    boolean knows(Class<?> type) {
        return byType.containsKey(type);
    }

    /** The choices, with what is chosen already even when it is no longer among them. */
    List<Choice> with(Class<?> type, List<String> chosen) {
        List<Choice> choices = new ArrayList<>(byType.getOrDefault(type, List.of()));
        for (String value : chosen) {
            if (!value.isEmpty()
                    && choices.stream().noneMatch(choice -> choice.value().equals(value))) {
                choices.add(Choice.of(value, value));
            }
        }
        return choices;
    }
}
