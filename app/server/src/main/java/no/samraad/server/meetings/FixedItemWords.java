package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.cases.CaseKind;

/** What the items that return at every meeting are called and propose, in the community's own first language. */
@Singleton
public class FixedItemWords {
    private final Messages messages;

    public FixedItemWords(Messages messages) {
        this.messages = messages;
    }

    /** The code in the database, such as {@code next_meeting}. */
    public static String code(FixedItem item) {
        return item.name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a code no item has. */
    public static Optional<FixedItem> of(String code) {
        return Stream.of(FixedItem.values())
                .filter(item -> code(item).equals(code))
                .findFirst();
    }

    /** What it is usually on the agenda for. */
    public static CaseKind kind(FixedItem item) {
        return switch (item) {
            case APPROVAL_OF_NOTICE_AND_AGENDA, CONSTITUTION, APPROVAL_OF_LAST_MINUTES, NEXT_MEETING ->
                CaseKind.DECISION;
            case OPENING, ROUND_OF_INFORMATION, ANY_OTHER_BUSINESS, EVALUATION -> CaseKind.INFORMATION;
            case MINUTES_FOR_INFORMATION -> CaseKind.NOTING;
        };
    }

    public String title(FixedItem item, Tenant tenant) {
        return text("meetings.fixed." + code(item) + ".title", tenant);
    }

    public String proposal(FixedItem item, Tenant tenant) {
        return text("meetings.fixed." + code(item) + ".proposal", tenant);
    }

    /** Who a fixed item comes from. */
    public String sender(Tenant tenant) {
        return text("meetings.fixed.sender", tenant);
    }

    private String text(String key, Tenant tenant) {
        Language language =
                tenant.languages().isEmpty() ? Language.NB : tenant.languages().getFirst();
        return messages.text(key, language).orElseThrow(() -> new IllegalStateException("no text for " + key));
    }
}
