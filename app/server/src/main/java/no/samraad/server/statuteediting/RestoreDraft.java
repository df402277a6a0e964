package no.samraad.server.statuteediting;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.tenancy.Caller;

/** Takes a draft back to what it was after an earlier save, as a new save: what came between is still in the log. */
@Singleton
public class RestoreDraft {
    private final Drafts drafts;
    private final SaveDraft save;

    public RestoreDraft(Drafts drafts, SaveDraft save) {
        this.drafts = drafts;
        this.save = save;
    }

    /**
     * @param number of the draft
     * @param version as the page showed it
     * @param back the version of the save it is to be again
     * @param once the form's key
     */
    public record Command(int number, int version, int back, Optional<UUID> once) {}

    /** How it went: as a save; {@link SaveDraft.Outcome.NotFound} also when there is no such save. */
    public SaveDraft.Outcome handle(Caller caller, Command command) {
        Optional<StatutesDocument> earlier =
                drafts.find(caller, command.number()).flatMap(draft -> drafts.savedAs(caller, draft, command.back()));
        return earlier.map(document -> save.handle(
                        caller,
                        new SaveDraft.Command(
                                command.number(),
                                command.version(),
                                document,
                                new Change(Change.What.RESTORED, String.valueOf(command.back())),
                                command.once())))
                .orElseGet(SaveDraft.Outcome.NotFound::new);
    }
}
