package no.samraad.server.nominations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.samraad.platform.jobs.DueWork;
import no.samraad.platform.jobs.DueWorkHandler;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;

/** Reminds those who have not named anyone, a week before the last day; each gets a code of its own. */
@Singleton
public class RemindAuthorities implements DueWorkHandler {
    private final NominationRows nominations;
    private final LetterRows letters;
    private final LetterAnswerRows answers;
    private final BodyRows bodies;
    private final SendLetters send;

    RemindAuthorities(
            NominationRows nominations,
            LetterRows letters,
            LetterAnswerRows answers,
            BodyRows bodies,
            SendLetters send) {
        this.nominations = nominations;
        this.letters = letters;
        this.answers = answers;
        this.bodies = bodies;
        this.send = send;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.NOMINATION_REMINDER;
    }

    @Override
    public void handle(DueWork work) {
        UUID tenant = work.tenantId();
        UUID id = work.subjectId().orElseThrow();
        nominations.find(tenant, id).filter(Nomination::open).ifPresent(nomination -> {
            Correspondence all = new Correspondence(nomination, letters.of(tenant, id), answers.of(tenant, id));
            Body body = bodies.find(tenant, nomination.bodyId()).orElseThrow();
            LetterSender from =
                    letters.sender(tenant, all.letters().getFirst().id()).orElseThrow();
            send.send(
                    new Tenant(tenant, from.slug(), from.name(), List.of()),
                    body,
                    nomination,
                    all.letters().stream().filter(all::waitsFor).toList(),
                    NominationMail.Occasion.REMINDED,
                    work.happenedAt().toInstant());
        });
    }
}
