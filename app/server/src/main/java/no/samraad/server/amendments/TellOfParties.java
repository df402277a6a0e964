package no.samraad.server.amendments;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.DraftState;
import no.samraad.server.statuteediting.Drafts;

/** Records what a party of the cooperation agreement has been asked about a draft, and what it has answered. */
@Singleton
public class TellOfParties {
    private final Drafts drafts;
    private final AmendmentRows rows;
    private final StandingRows standings;
    private final Acts acts;

    public TellOfParties(Drafts drafts, AmendmentRows rows, StandingRows standings, Acts acts) {
        this.drafts = drafts;
        this.rows = rows;
        this.standings = standings;
        this.acts = acts;
    }

    /** How far it is with a party. */
    public enum Answered {
        NOT_ASKED,
        ASKED,
        /** It has had time to answer. */
        HEARD,
        AGREED,
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Empty for a code none has. */
        public static Optional<Answered> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /**
     * @param text the text it was asked about, as the page showed it: its sha-256 in hexadecimal
     * @param on the day it was asked, or answered; empty exactly when it is not asked
     * @param document where the answer is to be found, 200 characters at most
     */
    public record Command(
            int number,
            String text,
            UUID party,
            Answered answer,
            Optional<LocalDate> on,
            String document,
            Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Told() implements Outcome {}

        record NotFound() implements Outcome {}

        record NotAllowed() implements Outcome {}

        /** The draft is not put, or adopted already. */
        record NotNow() implements Outcome {}

        /** Another text is put than the one the page showed. */
        record OtherText() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        Optional<Draft> found = drafts.hold(caller, command.number());
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (!DraftAccess.writes(caller, found.get())) {
            return new Outcome.NotAllowed();
        }
        UUID tenant = caller.tenant().id();
        Standing standing = standings.of(tenant, found.get().number(), caller.today());
        if (standing.parties().stream().noneMatch(party -> party.id().equals(command.party()))) {
            return new Outcome.NotFound();
        }
        if (found.get().state() != DraftState.PROPOSED || standing.now().isEmpty()) {
            return new Outcome.NotNow();
        }
        Standing.Put put = standing.now().get();
        if (!put.sha256().equals(command.text())) {
            return new Outcome.OtherText();
        }
        rows.answer(
                tenant,
                put.id(),
                command.party(),
                command.answer().code(),
                command.on().orElse(null),
                command.document());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("party", Prefix.PARTY.show(command.party()));
        facts.put("sha256", put.sha256());
        facts.put("answer", command.answer().code());
        facts.put("on", command.on());
        acts.record(Act.by(caller, Role.SECRETARY, "amendment_party_answered")
                .about(put.id())
                .inBody(put.bodyId())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Told();
    }
}
