package no.samraad.local.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.local.mail.CaughtMail;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.platform.mail.CalendarMethod;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.mail.Invitation;
import no.samraad.platform.outbox.MailWorker;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.time.Clocks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("An invitation, from the outbox to an inbox at a mail server that offers 8BITMIME")
class InvitationReachesInboxTest {
    private static final EmailAddress GUEST =
            EmailAddress.of("invitert@samraad.example").orElseThrow();
    private static final int MOST_TRIES = 100;

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.shared();

    @Test
    @DisplayName("arrives with its calendar entry")
    void arrives() throws InterruptedException {
        ZonedDateTime starts = ZonedDateTime.of(2027, 1, 13, 12, 0, 0, 0, Clocks.OSLO);
        UUID tenant = SAMRAAD.tenant("troms-ofoten");
        SAMRAAD.inside(
                "troms-ofoten",
                () -> SAMRAAD.bean(Outbox.class)
                        .enqueue(
                                tenant,
                                new OutgoingMail(
                                        GUEST,
                                        "Innkalling til møte på prøve",
                                        "Møtet er åpent.",
                                        Optional.of(new Invitation(
                                                UUID.randomUUID(),
                                                UUID.randomUUID(),
                                                CalendarMethod.REQUEST,
                                                0,
                                                "Møte på prøve",
                                                "Tromsø",
                                                starts,
                                                starts.plusHours(3),
                                                "Invitert Prøve",
                                                GUEST,
                                                "Sekretariatet",
                                                URI.create(SAMRAAD.origin("troms-ofoten")))))));
        List<CaughtMail> caught = List.of();
        for (int tries = 0; caught.isEmpty() && tries < MOST_TRIES; tries++) {
            SAMRAAD.bean(MailWorker.class).work();
            caught = SAMRAAD.mail().to(GUEST.text());
            Thread.sleep(50);
        }
        assertThat(caught).hasSize(1);
        assertThat(new String(SAMRAAD.mail().bytes(caught.getFirst()), StandardCharsets.UTF_8))
                .contains("text/calendar; charset=UTF-8; method=REQUEST");
    }
}
