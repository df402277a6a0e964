package no.samraad.server.amendments;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.engine.amendment.FoundingFacts;
import no.samraad.engine.amendment.FoundingFacts.OrganOfParty;
import no.samraad.engine.amendment.FoundingFacts.PartyAnswer;
import no.samraad.engine.amendment.FoundingFacts.PartyDecision;
import no.samraad.engine.amendment.FoundingFacts.PredecessorStanding;
import no.samraad.engine.amendment.TextIdentity;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.judgement.Act.ConstituteCommunity;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.DraftRows;
import no.samraad.server.statuteediting.DraftState;
import no.samraad.server.statuteediting.Drafts;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.PublishDocument;
import no.samraad.statutes.StatutesInForce;
import no.samraad.statutes.TriedText;

/**
 * Makes an adopted draft a version in force from a day. Two pairs of eyes: nobody publishes what they have written on, put
 * forward or recorded answers to. The first rules of a community have no body that adopts them: they rest on what its councils
 * and boards have decided.
 */
@Singleton
public class PublishDraft {
    private final Drafts drafts;
    private final DraftRows draftRows;
    private final AmendmentRows rows;
    private final StandingRows standings;
    private final BodyRows bodies;
    private final StatutesInForce statutes;
    private final PublishDocument publish;
    private final Acts acts;

    public PublishDraft(
            Drafts drafts,
            DraftRows draftRows,
            AmendmentRows rows,
            StandingRows standings,
            BodyRows bodies,
            StatutesInForce statutes,
            PublishDocument publish,
            Acts acts) {
        this.drafts = drafts;
        this.draftRows = draftRows;
        this.rows = rows;
        this.standings = standings;
        this.bodies = bodies;
        this.statutes = statutes;
        this.publish = publish;
        this.acts = acts;
    }

    /**
     * @param version of the draft as the page showed it
     * @param from the first day it is to hold
     * @param predecessor used for the first rules alone
     */
    public record Command(
            int number, int version, LocalDate from, PredecessorStanding predecessor, Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Published(LocalDate from) implements Outcome {}

        record NotFound() implements Outcome {}

        record NotAllowed() implements Outcome {}

        /** Whoever publishes has written on it, put it forward, or recorded what a party has said of it. */
        record SameHands() implements Outcome {}

        /** It is not adopted. */
        record NotAdopted() implements Outcome {}

        record Stale() implements Outcome {}

        /** Another change of the same document is published since it was put, and this text would undo it. */
        record Overtaken() implements Outcome {}

        /** A meeting was held on that day or after it, and stays under the rules of its day. */
        record TooEarly(LocalDate earliest) implements Outcome {}

        /** The meeting decided from which day it holds, and it is another. */
        record OtherDay(LocalDate decided) implements Outcome {}

        /** The text says of itself that it holds no longer than a day before that. */
        record OverBefore(LocalDate last) implements Outcome {}

        /** A version is in force from that very day. */
        record DayTaken() implements Outcome {}

        /** Not all that the founding takes has been decided. */
        record Refused(Judgement judgement, RulesInForce rules) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        Optional<Draft> found = drafts.hold(caller, command.number());
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Draft draft = found.get();
        UUID tenant = caller.tenant().id();
        // A meeting that opens in the same moment is either held before the version, and the day is too early, or after
        // it.
        rows.holdMeetings(tenant, command.from(), caller.today());
        Standing standing = standings.of(tenant, draft.number(), caller.today());
        Optional<Role> role = role(caller, standing.now());
        if (role.isEmpty()) {
            return new Outcome.NotAllowed();
        }
        if (draft.version() != command.version()) {
            return new Outcome.Stale();
        }
        List<StatutesDocument> documents = statutes.documents(tenant);
        boolean first = isFirst(documents, draft);
        if (!first && (draft.state() != DraftState.ADOPTED || standing.now().isEmpty())) {
            return new Outcome.NotAdopted();
        }
        // What was put and adopted is that text, and so are the answers of the parties.
        if (standing.now().filter(put -> !put.sha256().equals(draft.sha256())).isPresent()) {
            return new Outcome.NotAdopted();
        }
        if (first && draft.state() != DraftState.WORKING && draft.state() != DraftState.ADOPTED) {
            return new Outcome.NotAdopted();
        }
        if (wrote(caller, draft) || putForward(caller, standing) || recorded(caller, draft, standing)) {
            return new Outcome.SameHands();
        }
        if (standing.now().filter(Standing.Put::overtaken).isPresent()) {
            return new Outcome.Overtaken();
        }
        Optional<LocalDate> earliest = standing.now().map(Standing.Put::earliest);
        if (earliest.isPresent() && command.from().isBefore(earliest.get())) {
            return new Outcome.TooEarly(earliest.get());
        }
        // The day that was decided is part of the decision.
        Optional<LocalDate> decided = standing.now().map(Standing.Put::inForceFrom);
        if (decided.isPresent() && !command.from().equals(decided.get())) {
            return new Outcome.OtherDay(decided.get());
        }
        LocalDate adopted = standing.now().map(Standing.Put::adoptedOn).orElse(null) == null
                ? standing.foundings().stream()
                        .map(Standing.Founding::on)
                        .max(LocalDate::compareTo)
                        .orElse(caller.today())
                : standing.now().map(Standing.Put::adoptedOn).orElseThrow();
        if (command.from().isBefore(adopted)) {
            return new Outcome.TooEarly(adopted);
        }
        Optional<LocalDate> ends = Optional.ofNullable(draft.document().endsAfter());
        if (ends.isPresent() && ends.get().isBefore(command.from())) {
            return new Outcome.OverBefore(ends.get());
        }
        StatutesDocument document = version(draft.document(), adopted, command.from());
        Optional<ConstituteCommunity> founding =
                first ? Optional.of(founding(caller, draft, standing, command)) : Optional.empty();
        RulesInForce rules = RulesInForce.on(command.from(), TriedText.among(documents, document, command.from()));
        Optional<Judgement> judgement = founding.map(asked -> Engine.judge(asked, rules));
        if (judgement
                .filter(said -> !(said.disposition() instanceof Disposition.Allowed))
                .isPresent()) {
            return new Outcome.Refused(judgement.get(), rules);
        }
        return publish(caller, role.get(), command, draft, standing, document, founding, judgement);
    }

    /** Whether these would be the first statutes the community has. */
    static boolean isFirst(List<StatutesDocument> documents, Draft draft) {
        return draft.document().kind() == DocumentKind.STATUTES
                && documents.stream().noneMatch(one -> one.kind() == DocumentKind.STATUTES);
    }

    private static boolean putForward(Caller caller, Standing standing) {
        UUID person = caller.signedIn().orElseThrow().personId();
        return standing.now().map(Standing.Put::putBy).filter(person::equals).isPresent();
    }

    private boolean recorded(Caller caller, Draft draft, Standing standing) {
        String person = caller.signedIn().orElseThrow().personId().toString();
        UUID put = standing.now().map(Standing.Put::id).orElse(draft.id());
        return rows.recorders(caller.tenant().id(), draft.id(), put).contains(person);
    }

    private boolean wrote(Caller caller, Draft draft) {
        String person = caller.signedIn().orElseThrow().personId().toString();
        return draft.createdBy().toString().equals(person)
                || rows.writers(caller.tenant().id(), draft.id()).contains(person);
    }

    /** Secretary, or chair of the body that adopted it; of any body where none did. */
    public static Optional<Role> role(Caller caller, Optional<Standing.Put> put) {
        if (!DraftAccess.reads(caller)) {
            return Optional.empty();
        }
        Set<Role> roles = put.isPresent() ? caller.rolesIn(put.get().bodyId()) : caller.roles();
        if (roles.contains(Role.SECRETARY)) {
            return Optional.of(Role.SECRETARY);
        }
        return roles.contains(Role.CHAIR) ? Optional.of(Role.CHAIR) : Optional.empty();
    }

    private static StatutesDocument version(StatutesDocument draft, LocalDate adopted, LocalDate from) {
        return new StatutesDocument(
                draft.id(),
                draft.kind(),
                draft.title(),
                adopted,
                from,
                draft.endsAfter(),
                draft.origin(),
                draft.paragraphs());
    }

    /** What is known of the founding, with the draft as the rules it is judged by. */
    private ConstituteCommunity founding(Caller caller, Draft draft, Standing standing, Command command) {
        Body body = bodies.all(caller.tenant().id()).stream()
                .filter(one -> one.standsOn(command.from()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a community without a body"));
        return new ConstituteCommunity(new FoundingFacts(
                body.bodyCode(),
                command.from(),
                new TextIdentity(draft.sha256()),
                standing.parties().stream()
                        .map(party -> new PartyCode(Prefix.PARTY.show(party.id())))
                        .collect(Collectors.toUnmodifiableSet()),
                standing.foundings().stream().map(PublishDraft::decision).toList(),
                command.predecessor()));
    }

    private static PartyDecision decision(Standing.Founding founding) {
        return new PartyDecision(
                new PartyCode(Prefix.PARTY.show(founding.partyId())),
                OrganOfParty.valueOf(founding.organ().toUpperCase(java.util.Locale.ROOT)),
                founding.on(),
                new TextIdentity(founding.sha256()),
                PartyAnswer.valueOf(founding.answer().toUpperCase(java.util.Locale.ROOT)));
    }

    private Outcome publish(
            Caller caller,
            Role role,
            Command command,
            Draft draft,
            Standing standing,
            StatutesDocument document,
            Optional<ConstituteCommunity> founding,
            Optional<Judgement> judgement) {
        UUID tenant = caller.tenant().id();
        UUID person = caller.signedIn().orElseThrow().personId();
        return switch (publish.handle(tenant, document, caller.today(), caller.recordedAt())) {
            case PublishDocument.Outcome.PublishedBefore() -> new Outcome.DayTaken();
            case PublishDocument.Outcome.Published(UUID documentId) -> {
                rows.otherRules(tenant, command.from(), caller.today());
                if (draftRows.settle(
                                tenant,
                                draft.id(),
                                draft.version(),
                                draft.state().code(),
                                DraftState.PUBLISHED.code(),
                                person,
                                caller.recordedAt())
                        == 0) {
                    throw new IllegalStateException("the draft was published by someone else in the same moment");
                }
                standing.now()
                        .ifPresent(put -> rows.publish(
                                tenant, put.id(), person, caller.happenedAt().toInstant(), documentId));
                Map<String, Object> facts = new LinkedHashMap<>();
                facts.put("draft", draft.number());
                facts.put("draft_sha256", draft.sha256());
                facts.put("document", document.id().value());
                facts.put("adopted_on", Optional.ofNullable(document.adopted()));
                facts.put("in_force_from", document.inForceFrom());
                founding.ifPresent(asked -> facts.put(AskedActs.MEMBER, AskedActs.of(asked)));
                Act act = Act.by(caller, role, "statutes_published")
                        .about(documentId)
                        .knowing(CanonicalJson.of(facts))
                        .once(command.once());
                StatutesInForce.Version now = statutes.on(tenant, command.from());
                acts.record(judgement
                        .map(said -> act.judged(now.recorded(said), now.standing(said, "")))
                        .orElse(act));
                yield new Outcome.Published(command.from());
            }
        };
    }
}
